using Sutra.Archive.Search;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Keeping;

/// <summary>An article that was found, and why.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Outlet">Its outlet, or null.</param>
/// <param name="Published">When it was published, ISO 8601 as far as it is known; or null.</param>
/// <param name="Address">Its address without scheme; or null.</param>
/// <param name="Headline">Its headline, or null.</param>
/// <param name="HeadlineMarks">What of the headline was asked for.</param>
/// <param name="Snippet">The stretch of its text with the most of what was asked for.</param>
/// <param name="Score">How well it fits, higher is better; comparable only within one answer.</param>
public sealed record FoundArticle(string Id, string? Outlet, string? Published, string? Address, string? Headline, IReadOnlyList<TextSpan> HeadlineMarks, Snippet Snippet, double Score);
