using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html;

/// <summary>Reads an HTML page: the article in it, its metadata, and every other block with its label.</summary>
/// <remarks>By the page's structure and the text's own statistics, in any script; class names are hints (<c>class-hints.tsv</c>).</remarks>
public static class HtmlReader
{
    /// <summary>The longest page that is parsed, in characters; the longest of 755 real pages has 3.3 million.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    // As browsers parse: what stands in noscript is no part of the page.
    private static readonly HtmlParserOptions s_options = new() { IsScripting = true };

    /// <summary>The article, or why there is none. Never throws on content.</summary>
    public static Article Read(RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Content.Length > MaxLength) { return Refused(page, "the page is too large to be one article"); }
        using var document = new HtmlParser(s_options).ParseDocument(Nesting.Limit(page.Content));
        if (document.Body is not { } body) { return Refused(page, "no text"); }
        return Read(page, document, body);
    }

    private static Article Read(RawPage page, IDocument document, IElement body)
    {
        var blocks = BlockBuilder.Build(body);
        var cards = Cards.Mark(blocks);
        var head = HeadMetadata.Read(document);
        var headline = HeadlineFinder.Find(blocks, head);
        ArticleBody.Find(blocks, head, headline);
        var written = ArticleBody.FromJsonLd(blocks, head);
        var reason = written is null ? PageKinds.ReasonAgainst(blocks, head, cards) : null;
        var paragraphs = reason is null ? written ?? [.. Labelled(blocks, LineLabel.Body)] : [];
        var url = page.Url ?? head.Address();
        var published = DateFinder.Published(document, head, blocks, url) ?? page.Published;
        return new Article
        {
            Id = page.Id,
            Kind = reason is null ? PageKind.Article : PageKind.NotArticle,
            Reason = reason,
            Form = PageForm.Html,
            Language = Languages.Tell(reason is null ? paragraphs : blocks.Blocks.Select(b => b.Text), head.Language),
            Url = url,
            Outlet = page.Outlet ?? head.SiteName,
            Section = head.Section,
            Headline = headline,
            Byline = Bylines.Find(blocks, head),
            Published = published,
            Updated = DateFinder.Updated(head, published),
            Paragraphs = [.. paragraphs.Select(t => new Paragraph(t, null))],
            Captions = reason is null ? [.. Labelled(blocks, LineLabel.Caption).Distinct(StringComparer.Ordinal)] : [],
            ReadAlso = reason is null ? [.. Labelled(blocks, LineLabel.Related).Distinct(StringComparer.Ordinal)] : [],
            Lines = [.. blocks.Blocks.Select(b => new LabelledLine(b.Index + 1, reason is not null && b.Label == LineLabel.Body ? LineLabel.Boilerplate : b.Label, b.Text))],
        };
    }

    private static IEnumerable<string> Labelled(PageBlocks blocks, LineLabel label) => blocks.Blocks.Where(b => b.Label == label).Select(b => b.Text);

    private static Article Refused(RawPage page, string reason) => new()
    {
        Id = page.Id,
        Kind = PageKind.NotArticle,
        Reason = reason,
        Form = PageForm.Html,
        Url = page.Url,
        Outlet = page.Outlet,
        Published = page.Published,
    };
}
