using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Finds who wrote an article: JSON-LD's authors, a meta tag, a marked line, in this order.</summary>
internal static class Bylines
{
    private const int LongestName = 90;

    /// <summary>The byline, several authors with commas between; null where the page names nobody.</summary>
    public static string? Find(PageBlocks page, HeadMetadata head)
    {
        var authors = (head.Article?.Authors ?? []).Select(BanglaText.NormalizeLine).Where(IsName).ToList();
        if (authors.Count > 0) { return string.Join(", ", authors); }
        var meta = head.Meta("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "cXenseParse:author");
        if (meta is not null && BanglaText.NormalizeLine(meta) is var m && IsName(m)) { return m; }
        return page.Blocks.FirstOrDefault(b => b.Label == LineLabel.Byline && IsName(b.Text))?.Text;
    }

    private static bool IsName(string text) => text.Length is > 1 and <= LongestName && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.Ordinal);
}
