using Sutra.Pages.Kinds;

namespace Sutra.Pages.Html;

/// <summary>Tells pages that hold no article: by what can be counted on them, their address and what they call themselves, words last.</summary>
/// <remarks>
/// The order of the rules is the order of certainty. A page that gives a headline and a date for its article (JSON-LD or
/// article:published_time) is no list; og:type alone is not believed, since many portals have it on every page.
/// Held against 742 pages with an article: none more is refused than by the rules before these.
/// </remarks>
internal static class PageKinds
{
    // The shortest body that makes an article, in letters: two short sentences. Where the page gives a date for its article, two sentences of any length nearly do.
    private const int ShortestBody = 90;
    private const int ShortestDatedBody = 45;

    // What a video is said to show is no longer than this.
    private const int LongestDescription = 150;

    // A list's first item may have a lead of its own, of no more than so many letters.
    private const int LongestLead = 600;

    // So many lines with times or numbers and so little running text make a schedule or a table of scores.
    private const int FewestEntries = 6;
    private const int MostRunning = 160;

    /// <summary>Why the page is no article; null where it is one.</summary>
    /// <param name="page">The page, its blocks labelled.</param>
    /// <param name="head">What it says of itself.</param>
    /// <param name="cards">How many cards it has: see <see cref="Cards.Mark"/>.</param>
    /// <param name="url">The page's address from outside; its own where null.</param>
    public static string? ReasonAgainst(PageBlocks page, HeadMetadata head, int cards, string? url = null)
    {
        if (page.Blocks.Count == 0) { return "no text"; }
        var shape = PageShape.Of(page);
        var address = AddressShape.Of(url ?? head.Address());
        var dated = IsDated(head);
        if (IsRefusal(head, shape, dated)) { return "an error or block page"; }
        if (!dated && Titled(head, NoArticle.Itself)) { return "a page of the site about itself"; }
        if (IsShort(shape, dated)) { return ReasonOfShort(head, address, shape, Math.Max(cards, CountTeasers(page))); }
        if (IsMedia(page, head, address, shape) is { } media) { return media; }
        if (IsSchedule(head, shape)) { return "a schedule or a table of scores"; }
        if (dated && address?.IsRoot != true) { return null; }
        if (IsFoundList(head, address, shape, cards)) { return "a tag, author or search page"; }
        return IsListing(head, address, shape, cards) ? "a list of articles" : null;
    }

    private static bool IsDated(HeadMetadata head) => head.Article is { Headline: not null, Published: not null } || head.Meta("article:published_time", "og:article:published_time") is not null;

    private static bool IsShort(PageShape shape, bool dated) => shape.Body < (dated && shape.Sentences >= 2 ? ShortestDatedBody : ShortestBody);

    private static string ReasonOfShort(HeadMetadata head, AddressShape? address, PageShape shape, int cards)
    {
        if (IsVideo(head, address)) { return "a video without text"; }
        if (IsPictures(head, address)) { return "pictures without text"; }
        if (shape.TimedLines >= FewestEntries || Titled(head, NoArticle.Scores)) { return "a schedule or a table of scores"; }
        if (address?.IsList == true || Titled(head, NoArticle.List)) { return "a tag, author or search page"; }
        return cards >= 4 ? "a list of articles" : "no running text";
    }

    // Texts of some length that point to other articles, in whatever boxes.
    private static int CountTeasers(PageBlocks page)
    {
        var count = 0;
        foreach (var b in page.Blocks)
        {
            if (b.Hint == Hint.Related && b.Letters >= 40) { count++; }
        }
        return count;
    }

    private static bool IsRefusal(HeadMetadata head, PageShape shape, bool dated) =>
        shape.Body < PageShape.LongestRefusal && ((!dated && (Titled(head, NoArticle.Block) || Titled(head, NoArticle.Error))) || (shape.Refusing > 0 && shape.Refusing * 2 >= shape.Body));

    private static bool Titled(HeadMetadata head, NoArticle kind) =>
        head.Title is { } title && (KindWords.InTitle(title, kind) || Titles.Ends(title).Any(part => KindWords.InTitle(part, kind)));

    // A sentence that says what the video shows is no article, a text of some sentences is.
    private static string? IsMedia(PageBlocks page, HeadMetadata head, AddressShape? address, PageShape shape)
    {
        if (shape.BodyBlocks == 1 && shape.Sentences <= 2 && KindWords.EndsAtVideo(page.Blocks.First(b => b.Label == Articles.LineLabel.Body).Text)) { return "a video without text"; }
        if (shape.Sentences >= 2 && shape.Body >= LongestDescription) { return null; }
        if (IsVideo(head, address)) { return "a video without text"; }
        return IsPictures(head, address) ? "pictures without text" : null;
    }

    private static bool IsVideo(HeadMetadata head, AddressShape? address) =>
        address?.Has(NoArticle.Video) == true || head.Meta("og:type")?.StartsWith("video", StringComparison.OrdinalIgnoreCase) == true
        || Titled(head, NoArticle.Video) || OnlyTypes(head, "VideoObject", "Clip", "BroadcastEvent");

    private static bool IsPictures(HeadMetadata head, AddressShape? address) =>
        address?.Has(NoArticle.Pictures) == true || Titled(head, NoArticle.Pictures) || OnlyTypes(head, "ImageGallery", "MediaGallery");

    // The page describes such a thing and no article.
    private static bool OnlyTypes(HeadMetadata head, params ReadOnlySpan<string> types)
    {
        if (head.Article is not null) { return false; }
        foreach (var type in types)
        {
            if (head.Types.Contains(type)) { return true; }
        }
        return false;
    }

    private static bool IsSchedule(HeadMetadata head, PageShape shape)
    {
        if (shape.Running >= MostRunning) { return false; }
        return shape.TimedLines >= FewestEntries || (shape.NumberLines >= FewestEntries && Titled(head, NoArticle.Scores));
    }

    // An address is believed beside many links; a title's words only where teasers are most of the text.
    private static bool IsFoundList(HeadMetadata head, AddressShape? address, PageShape shape, int cards)
    {
        if (shape.Longest >= LongestLead || (cards < 3 && shape.Teasers < 2)) { return false; }
        var teased = shape.TeaserLetters * 2 >= shape.Body;
        return address?.IsList == true ? teased || shape.Linked * 2 > shape.Body : teased && Titled(head, NoArticle.List);
    }

    private static bool IsListing(HeadMetadata head, AddressShape? address, PageShape shape, int cards)
    {
        if (shape.Teasers >= 3 && shape.TeaserLetters * 10 >= shape.Body * (shape.Linked * 2 > shape.Body ? 6 : 8)) { return true; }
        if (cards < 6 || shape.Linked < shape.Body || (head.CallsItselfArticle && address?.IsRoot != true)) { return false; }
        var called = head.Types.Contains("CollectionPage") || head.Types.Contains("ItemList") || address?.IsRubric == true;
        return (shape.Longest < 150 && shape.TeaserLetters * 2 >= shape.Body) || (shape.Body < 1200 && called && (shape.Longest < 300 || shape.TeaserLetters * 3 >= shape.Body));
    }
}
