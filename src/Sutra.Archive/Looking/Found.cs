using Sutra.Archive.Search;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Looking;

/// <summary>An answer's page.</summary>
/// <param name="Total">How many there are, of all pages together.</param>
/// <param name="IsCapped">Whether counting stopped there: there may be more.</param>
/// <param name="Found">This page's, best first.</param>
public sealed record Answer<T>(int Total, bool IsCapped, IReadOnlyList<T> Found);

/// <summary>An article that was found, and why.</summary>
/// <param name="Article">The article.</param>
/// <param name="Address">Its address without scheme; or null.</param>
/// <param name="HeadlineMarks">What of the headline was asked for.</param>
/// <param name="Snippet">The stretch of its text with the most of what was asked for.</param>
/// <param name="Score">How well it fits, higher is better; comparable only within one answer.</param>
public sealed record FoundArticle(ArticleEntry Article, string? Address, IReadOnlyList<TextSpan> HeadlineMarks, Snippet Snippet, double Score);

/// <summary>A story that was found by its articles.</summary>
/// <param name="Story">The story.</param>
/// <param name="TitleMarks">What of its title was asked for.</param>
/// <param name="Best">The article of it that fits best.</param>
/// <param name="Articles">How many of its articles fit, as far as was looked.</param>
/// <param name="Score">That of the best article.</param>
public sealed record FoundStory(StoryEntry Story, IReadOnlyList<TextSpan> TitleMarks, ArticleEntry Best, int Articles, double Score);

/// <summary>A statement that was found by its words.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Marks">What of its text was asked for.</param>
public sealed record FoundStatement(StatementEntry Statement, IReadOnlyList<TextSpan> Marks);
