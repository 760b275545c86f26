using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>One happening, as told by its articles.</summary>
/// <param name="Id">Stable within a run: <c>s1</c>, <c>s2</c> … by first publication.</param>
/// <param name="Title">The headline of one of its articles.</param>
/// <param name="First">The day of its earliest article, or null where none is dated.</param>
/// <param name="Last">The day of its latest.</param>
/// <param name="Articles">Ids of its articles, earliest first.</param>
public sealed record Story(string Id, string Title, LocalDate? First, LocalDate? Last, IReadOnlyList<string> Articles);
