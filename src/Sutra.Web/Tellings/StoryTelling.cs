using Sutra.Archive.Looking;
using Sutra.Web.Reports;

namespace Sutra.Web.Tellings;

/// <summary>A story told, with what links to other pages of the site need.</summary>
/// <param name="View">Its report: one storyline with one story.</param>
/// <param name="Articles">Its articles as the archive lists them, by id; more than the report tells where there are very many.</param>
/// <param name="Names">The numbers of the names that speak in it, by their text.</param>
internal sealed record StoryTelling(ReportView View, IReadOnlyDictionary<string, ArticleEntry> Articles, IReadOnlyDictionary<string, long> Names)
{
    /// <summary>The story itself, as reports show it.</summary>
    public StorylineView Line => View.Storylines[0];

    /// <summary>How long the texts that it holds are, in characters.</summary>
    public long Length => View.Length;

    /// <summary>The article of a page, as the archive lists it.</summary>
    public ArticleEntry EntryOf(PageView page) => Articles[page.Article.Id];
}
