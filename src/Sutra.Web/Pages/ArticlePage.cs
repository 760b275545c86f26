using Sutra.Archive.Looking;
using Sutra.Stories.Readings;
using Sutra.Web.Archives;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>An article of the archive.</summary>
internal sealed class ArticlePage(OpenArchive archive) : IPage
{
    /// <inheritdoc/>
    public string Route => "/article/{**id}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var id = request.Piece("id");
        if (!archive.Exists || archive.Read(a => a.Articles.Find(id) is { } found && a.Articles.Reading(found) is { } read ? ((ArticleEntry Entry, Reading Reading)?)(found, read) : null) is not { } kept) { return PageAnswer.NotFound(request, "article.none"); }
        var title = kept.Reading.Article.Headline ?? id;
        return new PageAnswer(title, sheet => new ArticleSheet(sheet, kept.Reading).Write(() => WriteKept(sheet, kept.Entry)));
    }

    private static void WriteKept(PageSheet sheet, ArticleEntry kept)
    {
        sheet.Markup.Open("p", ("class", "kept"));
        sheet.Markup.Text(sheet.Labels["article.added"].Replace("{0}", DateText.Of(kept.Added.InUtc().Date, sheet.Labels), StringComparison.Ordinal));
        if (kept.Revision > 1) { sheet.Markup.Text(" · " + sheet.Labels["article.revision"].Replace("{0}", sheet.Labels.Number(kept.Revision), StringComparison.Ordinal)); }
        sheet.Markup.CloseLine();
    }
}
