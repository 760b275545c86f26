using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>The lines between the first and the last sentence of an article.</summary>
/// <param name="First">Index of its first line among the page's lines.</param>
/// <param name="Last">Index of its last line.</param>
internal readonly record struct Core(int First, int Last);

/// <summary>Finds the article's core: the stretch of lines with the greatest sum of weights, where prose counts for it and everything else against.</summary>
/// <remarks>
/// Prose weighs its length in characters, so that a report outweighs a teaser. What stands inside articles on portals
/// (pictures, pointers, advertisements) weighs little against it, what stands below them ends it. One pass.
/// </remarks>
internal static class CoreFinder
{
    /// <summary>The core; null where no line is prose.</summary>
    public static Core? Find(IReadOnlyList<DumpLine> lines)
    {
        int best = 0, sum = 0, start = 0;
        Core? core = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (sum <= 0) { sum = 0; start = i; }
            sum += WeightOf(lines, i);
            if (sum > best && lines[i].IsProse) { best = sum; core = new Core(start, i); }
        }
        return core is { } found ? Extend(lines, found) : null;
    }

    private static int WeightOf(IReadOnlyList<DumpLine> lines, int i)
    {
        var line = lines[i];
        return line.Kind switch
        {
            // "লিখতে পারেন আপনিও … ঠিকানায়": a portal's own appeals are prose with an address in it.
            LineKind.Prose when line.Text.Contains('@', StringComparison.Ordinal) => Math.Min(line.Text.Length, 400) / 4,
            LineKind.Prose => Math.Min(line.Text.Length, 400),
            LineKind.CutProse => Math.Min(line.Text.Length, 400) / 4,
            LineKind.Text => OfText(lines, i),
            LineKind.Caption => -20,
            LineKind.Related or LineKind.RelatedHead => -10,
            LineKind.Soft or LineKind.Mark => -10,
            LineKind.Byline => -30,
            LineKind.Section or LineKind.Date => -60,
            LineKind.Contact or LineKind.More or LineKind.TagPage => -150,
            LineKind.Signoff => -200,
            _ => -500,
        };
    }

    private static int OfText(IReadOnlyList<DumpLine> lines, int i)
    {
        var text = lines[i].Text;
        if (FollowsPointer(lines, i)) { return -10; }
        if (text.Length > 40 && text[^1] is '?' or '!' or ':' or ',') { return -10; }
        return text.Length > 40 && VerbLook.IsFinite(LastWord(text)) ? -25 : -50;
    }

    private static bool FollowsPointer(IReadOnlyList<DumpLine> lines, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            if (lines[k].Kind == LineKind.RelatedHead) { return true; }
            if (lines[k].Kind != LineKind.Text) { return false; }
        }
        return false;
    }

    // A short paragraph under a short sub-heading weighs less than its heading takes: the text goes on over both all the same.
    private static Core Extend(IReadOnlyList<DumpLine> lines, Core core)
    {
        var last = core.Last;
        while (last + 1 < lines.Count)
        {
            if (lines[last + 1].Kind == LineKind.Prose) { last++; }
            else if (last + 2 < lines.Count && lines[last + 2].Kind == LineKind.Prose && IsSubheading(lines[last + 1])) { last += 2; }
            else { break; }
        }
        return core with { Last = last };
    }

    private static bool IsSubheading(DumpLine line) => line.Kind == LineKind.Text && (LineWords.Of(line.Text, 5).Count <= 4 || Letters.IsDigit(line.Text[0]));

    private static string LastWord(string text) => LineWords.Of(text[^Math.Min(text.Length, 24)..]) is { Count: > 0 } words ? words[^1] : "";
}
