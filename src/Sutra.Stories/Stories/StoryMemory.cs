using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>Where articles that were placed before are remembered from, when they are needed.</summary>
/// <param name="OfDay">Those published on a day.</param>
/// <param name="Undated">Those without a date among the latest arrivals.</param>
/// <param name="Arrivals">The latest arrivals, dated or not.</param>
public sealed record StoryMemory(Func<LocalDate, IEnumerable<ToldArticle>> OfDay, Func<IEnumerable<ToldArticle>> Undated, Func<IEnumerable<ToldArticle>> Arrivals)
{
    /// <summary>Nothing was placed before.</summary>
    public static StoryMemory None { get; } = new(_ => [], () => [], () => []);
}
