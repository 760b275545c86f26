using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Finds who wrote an article: JSON-LD's authors, a meta tag, a marked line, in this order.</summary>
internal static class Bylines
{
    private const int LongestName = 90;

    // Users that content systems come with, and the words before a name where the name itself stands in another element.
    private static readonly HashSet<string> s_logins = new(StringComparer.OrdinalIgnoreCase) { "admin", "administrator", "webmaster", "root", "user", "author", "editor", "superadmin", "অ্যাডমিন", "এডমিন" };
    private static readonly HashSet<string> s_cues = new(StringComparer.OrdinalIgnoreCase) { "by", "von", "par", "por", "di", "door", "av", "লিখেছেন", "লেখক" };

    /// <summary>The byline, several authors with commas between; null where the page names nobody.</summary>
    public static string? Find(PageBlocks page, HeadMetadata head)
    {
        var authors = (head.Article?.Authors ?? []).Select(BanglaText.NormalizeLine).Where(IsName).ToList();
        if (authors.Count > 0) { return string.Join(", ", authors); }
        var meta = head.Meta("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "cXenseParse:author");
        if (meta is not null && BanglaText.NormalizeLine(meta) is var m && IsName(m)) { return m; }
        return page.Blocks.FirstOrDefault(b => b.Label == LineLabel.Byline && IsName(b.Text))?.Text;
    }

    private static bool IsName(string text) =>
        text.Length is > 1 and <= LongestName && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.Ordinal) && !IsLogin(text) && !s_cues.Contains(text.TrimEnd(':', ' '));

    // The name somebody logs in by: one word, small Latin letters, with figures or marks in it, or what content systems come with.
    private static bool IsLogin(string text)
    {
        if (s_logins.Contains(text)) { return true; }
        var marks = false;
        foreach (var c in text)
        {
            if (c is '_' or '-' or '.' || char.IsAsciiDigit(c)) { marks = true; }
            else if (!char.IsAsciiLetterLower(c)) { return false; }
        }
        return marks;
    }
}
