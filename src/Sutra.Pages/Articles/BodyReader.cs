using Sutra.Bangla.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Articles;

/// <summary>Makes an article of a body that is clean already: nothing is cut.</summary>
public static class BodyReader
{
    /// <summary>The article; its paragraphs are the body's non-blank lines.</summary>
    public static Article Read(RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var paragraphs = BanglaText.Normalize(page.Content).Split('\n')
            .Select(BanglaText.CollapseSpaces).Where(l => l.Length > 0)
            .Select(l => new Paragraph(l, null)).ToList();
        return new Article
        {
            Id = page.Id,
            Kind = paragraphs.Count > 0 ? PageKind.Article : PageKind.NotArticle,
            Reason = paragraphs.Count > 0 ? null : "no text",
            Form = PageForm.Body,
            Language = Languages.Tell(paragraphs.Select(p => p.Text)),
            Url = page.Url,
            Outlet = page.Outlet,
            Headline = page.Headline is { } h && BanglaText.NormalizeLine(h) is { Length: > 0 } headline ? headline : null,
            Published = page.Published,
            Paragraphs = paragraphs,
        };
    }
}
