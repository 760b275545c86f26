using Sutra.Bangla.Text;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Articles;

/// <summary>Makes an article of a body that is clean already: nothing is cut.</summary>
public static class BodyReader
{
    /// <summary>The article; its paragraphs are the body's non-blank lines.</summary>
    public static Article Read(RawPage page) => Read(page, TimeProvider.System);

    /// <summary>The same, with the clock that says what today is: no page is dated after it.</summary>
    public static Article Read(RawPage page, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(clock);
        var paragraphs = BanglaText.Normalize(page.Content.Text).Split('\n')
            .Select(BanglaText.CollapseSpaces).Where(l => l.Length > 0)
            .Select(l => new Paragraph(l, null, Bullets.KindOf(l))).ToList();
        return new Article
        {
            Id = page.Id,
            Kind = paragraphs.Count > 0 ? PageKind.Article : PageKind.NotArticle,
            Reason = paragraphs.Count > 0 ? null : "no text",
            Form = PageForm.Body,
            Language = Languages.Tell(paragraphs.Select(p => p.Text)),
            Url = page.Url,
            Outlet = OutletTable.Of(page),
            Headline = page.Headline is { } h && BanglaText.NormalizeLine(h) is { Length: > 0 } headline ? headline : null,
            Byline = paragraphs.Count > 0 ? BylineReader.AtStartOf(paragraphs[0].Text)?.Name : null,
            Published = page.Published ?? PageDates.OfBody(page, paragraphs, clock),
            Paragraphs = PlainHeadings.Mark(paragraphs),
            Credits = CreditReader.Read([.. paragraphs.Select(p => p.Text)], OutletTable.ByUrl(page.Url) ?? OutletTable.Named(page.Outlet)),
        };
    }
}
