using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Finds the headline among the lines above the core.</summary>
internal static class HeadlineLines
{
    /// <summary>The headline's index: the line printed twice; else the nearest above byline and dateline; else the first below them; else the nearest above the text; -1 for none.</summary>
    public static int Find(PageLayout page)
    {
        var candidates = new List<int>();
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page[i] == LineLabel.Boilerplate && MayBe(page, i)) { candidates.Add(i); }
        }
        if (candidates.Count == 0) { return -1; }
        var twice = candidates.GroupBy(i => Bare(page.Lines[i].Text)).Where(g => g.Count() > 1).Select(g => g.First()).DefaultIfEmpty(-1).Last();
        if (twice >= 0) { return twice; }
        var (first, last) = Anchors(page);
        if (first < 0) { return candidates[^1]; }
        var above = candidates.FindLastIndex(i => i < first);
        if (above < 0) { above = candidates.FindLastIndex(i => i < last); }
        return above >= 0 ? candidates[above] : candidates[0];
    }

    /// <summary>Whether a line by itself may be a headline: words of text, mostly Bengali, no lead to something else, no outlet's name.</summary>
    public static bool MayBe(PageLayout page, int i)
    {
        var line = page.Lines[i];
        if (line.Kind != LineKind.Text || line.Wide || line.Text.Length is < 6 or > 220 || line.Text[^1] is ':' or 'ঃ') { return false; }
        var (bengali, all) = Letters.CountScripts(line.Text);
        return bengali * 2 >= all && bengali >= 4 && LineWords.Of(line.Text, 3).Count >= 2 && OutletReader.Alone(line.Text) is null && !line.Text.StartsWith("![", StringComparison.Ordinal);
    }

    /// <summary>A headline's text without bullets and marks of tables at its ends, for comparing.</summary>
    public static string Bare(string text) => text.Trim(' ', '|', '•', '*', '-', '#', '.', '।');

    private static (int First, int Last) Anchors(PageLayout page)
    {
        int first = -1, last = -1;
        for (var i = 0; i < page.Core.First; i++)
        {
            var dated = page.Lines[i].Kind == LineKind.Date && DateLines.HasCue(page.Lines[i].Text);
            if (page[i] != LineLabel.Byline && !dated) { continue; }
            if (first < 0) { first = i; }
            last = i;
        }
        return (first, last);
    }
}
