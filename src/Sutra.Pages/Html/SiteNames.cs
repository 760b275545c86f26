using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds what a site calls itself where no meta tag says so: the part of the title that its masthead, feed or copyright line repeats.</summary>
internal static class SiteNames
{
    // Letters of the longest name; of the longest imprint line.
    private const int LongestName = 40;
    private const int LongestImprint = 220;

    /// <summary>The name, or null where the title holds none that stands elsewhere and the copyright line names nobody in Bengali.</summary>
    public static string? Find(PageFacts facts, PageBlocks page, string? title)
    {
        var imprints = page.Blocks.Where(b => b.Letters <= LongestImprint && IsImprint(b.Text)).Select(b => b.Text).ToList();
        var said = Said(facts).ToHashSet(StringComparer.Ordinal);
        foreach (var part in Titles.Ends(title))
        {
            var bare = Prose.Bare(part);
            if (bare.Length is >= 3 and <= LongestName && (said.Contains(bare) || imprints.Exists(i => Prose.Bare(i).Contains(bare, StringComparison.Ordinal)))) { return part; }
        }
        return imprints.Select(OutletReader.InCopyright).FirstOrDefault(n => n is not null && Letters.CountScripts(n) is { Bengali: > 2 });
    }

    /// <summary>Whether a text is a copyright line.</summary>
    public static bool IsImprint(string text) =>
        text.Contains('©', StringComparison.Ordinal) || text.Contains("সর্বস্বত্ব", StringComparison.Ordinal) || text.Contains("কপিরাইট", StringComparison.Ordinal)
        || text.Contains("copyright", StringComparison.OrdinalIgnoreCase) || text.Contains("rights reserved", StringComparison.OrdinalIgnoreCase);

    // The masthead's picture, the site's feed ("<name> RSS Feed", "<name> » Feed").
    private static IEnumerable<string> Said(PageFacts facts)
    {
        foreach (var text in facts.ImageTexts) { yield return Prose.Bare(BanglaText.NormalizeLine(text)); }
        foreach (var feed in facts.Links.Where(l => l.Type == "application/rss+xml" && l.Title is not null))
        {
            var name = BanglaText.NormalizeLine(feed.Title!);
            foreach (var tail in (ReadOnlySpan<string>)["RSS Feed", "RSS", "Feed", "» Feed"])
            {
                if (name.EndsWith(tail, StringComparison.OrdinalIgnoreCase)) { name = name[..^tail.Length].TrimEnd(' ', '»', '-'); }
            }
            yield return Prose.Bare(name);
        }
    }
}
