using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Genres;
using Sutra.Pages.Html;
using Sutra.Pages.Inputs;

namespace Sutra.Pages;

/// <summary>The way from a page to its article.</summary>
public static class ArticleReader
{
    /// <summary>Reads a page of any kind. Never throws on content.</summary>
    public static Article Read(RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        page = PageText.Mend(page);
        var article = page.Kind switch
        {
            ContentKind.Html => HtmlReader.Read(page),
            ContentKind.Text => DumpReader.Read(page),
            _ => BodyReader.Read(page),
        };
        return article.Kind == PageKind.Article ? article with { Genre = GenreReader.Of(article) } : article;
    }
}
