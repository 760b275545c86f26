using NodaTime;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Html.Markup;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Reads an HTML page: the article in it, its metadata, and every other block with its label.</summary>
/// <remarks>By the page's structure and the text's own statistics, in any script; class names are hints (<c>class-hints.tsv</c>).</remarks>
public static class HtmlReader
{
    /// <summary>The longest page that is parsed, in characters, or in bytes where it is held as these; the longest of 755 real pages has 3.3 million.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    /// <summary>The article, or why there is none. Never throws on content.</summary>
    public static Article Read(RawPage page, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Content.Length > MaxLength) { return Refused(page, "the page is too large to be one article"); }
        return Read(page, PageDates.LimitOf(page, clock ?? TimeProvider.System));
    }

    private static Article Read(RawPage page, LocalDate limit)
    {
        var (blocks, facts) = PageParser.Parse(page.Content.Utf8);
        var cards = Cards.Mark(blocks);
        var head = HeadMetadata.Read(facts, blocks);
        var headline = HeadlineFinder.Find(blocks, head);
        ArticleBody.Find(blocks, head, headline);
        var written = ArticleBody.FromJsonLd(blocks, head);
        if (written is null && StateBodies.Find(facts, blocks, head, cards) is { } state) { (written, headline) = (state.Paragraphs, state.Headline ?? headline); }
        var reason = written is null ? PageKinds.ReasonAgainst(blocks, head, cards, page.Url) : null;
        var text = reason is null ? ArticleText.Of(blocks) : new ArticleText([], ArticleText.WithoutArticle(blocks));
        var paragraphs = PlainHeadings.Mark(written ?? text.Paragraphs);
        string[] texts = [.. paragraphs.Select(p => p.Text)];
        var url = page.Url ?? head.Address();
        var known = OutletTable.ByUrl(url);
        var outlet = OutletTable.Named(page.Outlet) ?? known ?? OutletOf(head.SiteName);
        var shown = new Lazy<ShownDates>(() => VisibleDates.Find(blocks, limit), isThreadSafe: false);
        var published = DateFinder.Published(facts, head, shown, url, limit) ?? page.Published;
        return new Article
        {
            Id = page.Id,
            Kind = reason is null ? PageKind.Article : PageKind.NotArticle,
            Reason = reason,
            Form = PageForm.Html,
            Language = Languages.Tell(reason is null ? texts : blocks.Blocks.Select(b => b.Text), head.Language),
            Url = url,
            Outlet = outlet,
            Canonical = head.CanonicalAddress(page.Url),
            Section = Sections.Find(facts, blocks, head),
            Tags = reason is null ? ArticleTags.Find(facts, blocks, head) : [],
            Headline = headline,
            Byline = Bylines.Find(blocks, head) ?? (texts.Length > 0 ? BylineReader.AtStartOf(texts[0])?.Name : null),
            Published = published,
            Updated = DateFinder.Updated(head, shown, published, url),
            Paragraphs = paragraphs,
            Credits = CreditReader.Read(texts, known ?? outlet),
            Captions = reason is null ? Captions.Find(blocks) : [],
            ReadAlso = reason is null ? [.. Labelled(blocks, LineLabel.Related).Select(RelatedLines.HeadlineOf).Where(h => h.Length > 0).Distinct(StringComparer.Ordinal)] : [],
            Signoff = reason is null ? Labelled(blocks, LineLabel.Signoff).LastOrDefault() : null,
            Lines = text.Lines,
        };
    }

    // "প্রথম আলো | বাংলা নিউজ" names an outlet and says more; a slogan names none, and is all there is.
    private static string? OutletOf(string? site) => site is null ? null : OutletTable.ByName(site) ?? OutletTable.AtStartOf(site) ?? site;

    private static IEnumerable<string> Labelled(PageBlocks blocks, LineLabel label) => blocks.Blocks.Where(b => b.Label == label).Select(b => b.Text);

    private static Article Refused(RawPage page, string reason) => new()
    {
        Id = page.Id,
        Kind = PageKind.NotArticle,
        Reason = reason,
        Form = PageForm.Html,
        Url = page.Url,
        Outlet = OutletTable.Named(page.Outlet),
        Published = page.Published,
    };
}
