using Sutra.Pages.Articles;

namespace Sutra.Pages.Dumps;

/// <summary>Says why a page is no article.</summary>
internal static class PageVerdict
{
    private static readonly string[] s_videoEnds = ["দেখুন ভিডিও", "ভিডিও দেখুন", "ভিডিওটি দেখুন", "দেখুন ভিডিওতে", "বিস্তারিত ভিডিওতে", "ভিডিওতে দেখুন", "দেখুন বিস্তারিত ভিডিওতে"];

    // What the common firewalls and robots' gates write on their pages.
    private static readonly string[] s_blocks = ["using a security service to protect itself", "Checking your browser before", "Enable JavaScript and cookies to continue", "Verify you are human", "Sorry, you have been blocked", "unusual traffic from your computer"];

    /// <summary>The words of a link from a teaser to its article that stand in the teaser's own line.</summary>
    public static readonly string[] TeaserLinks = ["বিস্তারিত", "বিস্তারিত...", "বিস্তারিত পড়ুন", "Read more", "Read More"];

    /// <summary>The reason by the page's lines alone; null where it may be an article.</summary>
    public static string? ByLines(IReadOnlyList<DumpLine> lines, Core? core)
    {
        if (lines.Count == 0) { return "no text"; }
        if (lines.Take(3).Any(l => l.Kind == LineKind.TagPage)) { return "a tag, archive or search page"; }
        if (IsFeed(lines)) { return "a feed"; }
        if (lines.Any(l => Array.Exists(s_blocks, b => l.Text.Contains(b, StringComparison.OrdinalIgnoreCase)))) { return "a block page"; }
        if (core is not { } c) { return lines.Count(l => l.Kind == LineKind.Text) > 2 ? "a listing of headlines" : "no prose"; }
        return ByCore(lines, c);
    }

    /// <summary>The reason by the labels: the text is no more than a video's description, or teasers.</summary>
    public static string? ByBody(PageLayout page)
    {
        var prose = Enumerable.Range(0, page.Lines.Count).Where(i => page[i] == LineLabel.Body && page.Lines[i].IsProse).Select(i => page.Lines[i].Text).ToList();
        if (prose.Count == 0) { return "no prose"; }
        return prose.Count == 1 && s_videoEnds.Any(e => prose[0].TrimEnd('।', ' ', '.', '…').EndsWith(e, StringComparison.Ordinal)) ? "a video's description" : null;
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
        if ((texts >= 3 && IsTeaserList(lines, core, 3)) || (closed == 1 && IsTeaserList(lines, new Core(0, lines.Count - 1), 4))) { return "teasers of several articles"; }
        if (closed == 1 && IsStray(lines, core)) { return "a listing of headlines"; }
        var more = lines.Count(l => l.Kind == LineKind.More);
        return more >= 2 && texts >= closed && closed > 1 ? "teasers of several articles" : null;
    }

    /// <summary>Whether the text breaks off in dots and a teaser's link follows them.</summary>
    public static bool LinksOn(string text) => HasLink(text) && (text.Contains("..", StringComparison.Ordinal) || text.Contains('…', StringComparison.Ordinal));

    private static bool HasLink(string text) =>
        TeaserLinks.Any(t => text.EndsWith(t, StringComparison.OrdinalIgnoreCase)) || text.Contains("Continue reading", StringComparison.OrdinalIgnoreCase);

    // A text that closes inside its last line and goes on for a few words ends in a credit or an address, not in mid-sentence.
    private static bool EndsWhole(string line) => line[..FlatPage.FooterAt(line, 0)].TrimEnd() is { Length: > 0 } text && (ProseShape.ClosesAtEnd(text) || ProseShape.Closes(text, bengali: true) >= 3 || text.Length - ProseShape.LastDanda(text) < 40);

    // Headlines of four words or more in turn with leads of a sentence or two; sub-headings are shorter, or their paragraphs longer.
    private static bool IsTeaserList(IReadOnlyList<DumpLine> lines, Core core, int least)
    {
        int headlines = 0, prose = 0;
        for (var i = Math.Max(0, core.First - 1); i <= core.Last; i++)
        {
            if (lines[i].IsProse) { prose++; if (lines[i].Text.Length > 280) { return false; } }
            else if (lines[i].Kind == LineKind.Text && LineWords.Of(lines[i].Text, 4).Count == 4 && i < core.Last && lines[i + 1].IsProse) { headlines++; }
        }
        return headlines >= least && headlines + 2 >= prose;
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
}
