using Sutra.Pages.Articles;
using Sutra.Pages.Kinds;

namespace Sutra.Pages.Dumps;

/// <summary>Says why a page is no article.</summary>
internal static class PageVerdict
{
    /// <summary>The words of a link from a teaser to its article that stand in the teaser's own line.</summary>
    public static readonly string[] TeaserLinks = ["বিস্তারিত", "বিস্তারিত...", "বিস্তারিত পড়ুন", "Read more", "Read More"];

    /// <summary>The reason by the page's lines alone; null where it may be an article.</summary>
    public static string? ByLines(IReadOnlyList<DumpLine> lines, Core? core)
    {
        if (lines.Count == 0) { return "no text"; }
        if (lines.Take(3).Any(l => l.Kind == LineKind.TagPage)) { return "a tag, archive or search page"; }
        if (IsFeed(lines)) { return "a feed"; }
        if (Refusals.ReasonOf(lines) is { } refusal) { return refusal; }
        if (TeaserShape.IsTagPage(lines)) { return "a tag, archive or search page"; }
        if (IsTicker(lines)) { return "a live ticker"; }
        if (core is not { } c) { return lines.Count(l => l.Kind == LineKind.Text) > 2 ? "a listing of headlines" : "no prose"; }
        return ByCore(lines, c);
    }

    /// <summary>The reason by the labels: the text is no more than a video's description, or teasers.</summary>
    public static string? ByBody(PageLayout page)
    {
        if (page.IsVerse) { return null; }
        string? only = null;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (page[i] != LineLabel.Body || !page.Lines[i].IsProse) { continue; }
            if (only is not null) { return null; }
            only = page.Lines[i].Text;
        }
        if (only is null) { return "no prose"; }
        return KindWords.EndsAtVideo(only) ? "a video's description" : null;
    }

    private static string? ByCore(IReadOnlyList<DumpLine> lines, Core core)
    {
        int closed = 0, linked = 0, texts = 0, cut = 0;
        for (var i = core.First; i <= core.Last; i++)
        {
            if (lines[i].Kind == LineKind.Text) { texts++; }
            if (!lines[i].IsProse) { continue; }
            if (HasLink(lines[i].Text)) { linked++; }
            else if (lines[i].Kind == LineKind.Prose && EndsWhole(lines[i].Text)) { closed++; }
            else { cut++; }
        }
        if (closed == 0 && linked == 0 && cut > 0) { return "teasers that break off"; }
        if (closed == 0 && linked > 1 && texts + 1 >= linked) { return "teasers of several articles"; }
        if ((texts >= 3 && TeaserShape.IsList(lines, core, 3)) || (closed == 1 && TeaserShape.IsList(lines, new Core(0, lines.Count - 1), 4))) { return "teasers of several articles"; }
        if (closed == 1 && IsStray(lines, core)) { return "a listing of headlines"; }
        var more = lines.Count(l => l.Kind == LineKind.More);
        if (more >= 2 && texts >= closed && closed > 1) { return "teasers of several articles"; }
        return more >= 3 && closed + cut <= 1 && core.Last + 1 < lines.Count && lines[core.Last + 1].Kind == LineKind.More ? "teasers of several articles" : null;
    }

    /// <summary>Whether the text breaks off in dots and a teaser's link follows them.</summary>
    public static bool LinksOn(string text) => HasLink(text) && (text.Contains("..", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal));

    private static bool HasLink(string text) =>
        TeaserLinks.Any(t => text.EndsWith(t, StringComparison.OrdinalIgnoreCase)) || text.Contains("Continue reading", StringComparison.OrdinalIgnoreCase);

    // A text that closes inside its last line and goes on for a few words ends in a credit or an address, not in mid-sentence.
    private static bool EndsWhole(string line)
    {
        // No imprint is looked for in the first three fifths: three sentences there are enough.
        if (ProseShape.Closes(line.AsSpan(0, (int)((long)line.Length * 3 / 5)), bengali: true) >= 3) { return true; }
        var text = line.AsSpan(0, FlatPage.FooterAt(line, 0)).TrimEnd();
        return text.Length > 0 && (ProseShape.ClosesAtEnd(text) || ProseShape.Closes(text, bengali: true) >= 3 || text.Length - ProseShape.LastDanda(text) < 40);
    }

    // One short sentence among many lines that are none.
    private static bool IsStray(IReadOnlyList<DumpLine> lines, Core core)
    {
        var prose = 0;
        for (var i = core.First; i <= core.Last; i++) { if (lines[i].IsProse) { prose += lines[i].Text.Length; } }
        return prose < 160 && lines.Count(l => l.Kind is LineKind.Text or LineKind.Section or LineKind.Stop) >= 15;
    }

    private static bool IsFeed(IReadOnlyList<DumpLine> lines)
    {
        var dates = 0;
        foreach (var line in lines)
        {
            for (var at = line.Text.IndexOf(" +0", StringComparison.Ordinal); at >= 8; at = line.Text.IndexOf(" +0", at + 1, StringComparison.Ordinal))
            {
                if (line.Text[at - 3] == ':' && line.Text[at - 6] == ':' && ++dates > 1) { return true; }
            }
        }
        return false;
    }

    // Five clock times or more, each over a paragraph of its own, and hardly a paragraph without one.
    private static bool IsTicker(IReadOnlyList<DumpLine> lines)
    {
        int timed = 0, prose = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].IsProse) { continue; }
            prose++;
            if (i > 0 && DateLines.IsClock(lines[i - 1].Text)) { timed++; }
        }
        return timed >= 5 && timed * 4 >= prose * 3;
    }
}
