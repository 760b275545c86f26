using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Tells pages that hold no article.</summary>
internal static class PageKinds
{
    // The shortest body that makes an article, in letters: two short sentences.
    private const int ShortestBody = 90;

    // What blockers, error pages and empty shells are headed with.
    private static readonly string[] s_refusals =
    [
        "attentionrequired", "accessdenied", "justamoment", "403forbidden", "forbidden", "404", "pagenotfound", "notfound", "erroroccurred", "error403", "error404",
        "areyouarobot", "pleaseverify", "sorryyouhavebeenblocked", "securitycheck", "503servicetemporarilyunavailable", "502badgateway", "পাতাটিপাওয়াযায়নি", "পেজটিপাওয়াযায়নি", "দুঃখিতপাতাটি",
    ];

    /// <summary>Why the page is no article; null where it is one.</summary>
    public static string? ReasonAgainst(PageBlocks page, HeadMetadata head, int cards)
    {
        if (page.Blocks.Count == 0) { return "no text"; }
        var body = page.Blocks.Where(b => b.Label == LineLabel.Body).Sum(b => b.Letters);
        if (IsRefusal(head.Title) && body < 1500) { return "an error or block page"; }
        if (body < ShortestBody) { return cards >= 4 ? "a list of articles" : "no running text"; }
        if (IsListing(page, head, cards, body)) { return "a list of articles"; }
        return null;
    }

    private static bool IsListing(PageBlocks page, HeadMetadata head, int cards, int body)
    {
        if (head.CallsItselfArticle || cards < 6 || page.Blocks.Sum(b => b.LinkLetters) < body) { return false; }
        var longest = page.Blocks.Where(b => b.Label == LineLabel.Body).Max(b => b.Letters);
        return longest < 150 || body < 1200 && (head.Types.Contains("CollectionPage") || head.Types.Contains("ItemList") || IsRubric(head));
    }

    // The address of a front page or rubric: no more than two short words, no number.
    private static bool IsRubric(HeadMetadata head)
    {
        if (head.Address() is not { } url || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) { return false; }
        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length <= 2 && uri.Query.Length == 0 && parts.All(p => p.Length < 20 && !p.Any(char.IsAsciiDigit) && !p.Contains('.', StringComparison.Ordinal));
    }

    private static bool IsRefusal(string? title)
    {
        if (title is null) { return false; }
        var bare = Prose.Bare(title);
        return s_refusals.Any(r => bare.StartsWith(r, StringComparison.Ordinal));
    }
}
