using Sutra.Archive.Search;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Archive.Keeping;

/// <summary>What is kept of what was understood of an article, as far as it hangs on the article alone.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Terms">What it is found by.</param>
/// <param name="Names">Its names.</param>
/// <param name="Told">What decides of its story.</param>
internal sealed record UnderstoodArticle(Reading Reading, SearchRow Terms, IReadOnlyList<KeyedName> Names, ToldArticle Told)
{
    /// <summary>That of a reading; null where the page tells no article.</summary>
    public static UnderstoodArticle? Of(Reading reading) => reading.Article.Kind != PageKind.Article ? null : new(reading, SearchRow.Of(SearchDocument.Of(reading)), KeyedName.Of(reading), ToldArticle.Of(reading));
}
