using NodaTime;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tolls;

/// <summary>What became of the people that a toll counts.</summary>
public enum TollKind
{
    /// <summary>They were killed, or died.</summary>
    Dead,
    /// <summary>They were hurt.</summary>
    Injured,
    /// <summary>They are missing.</summary>
    Missing,
}

/// <summary>A count of people that grew from telling to telling of one happening: updated, not disputed.</summary>
/// <param name="Storyline">The storyline's id.</param>
/// <param name="Story">The id of the story that tells the first of the counts.</param>
/// <param name="About">That story's title.</param>
/// <param name="Kind">What became of them.</param>
/// <param name="Counts">The counts in the order they were told, each larger than the one before; at least two.</param>
public sealed record GrowingToll(string Storyline, string Story, string About, TollKind Kind, IReadOnlyList<TollCount> Counts);

/// <summary>One count of a toll that grows.</summary>
/// <param name="Count">How many people; at least one.</param>
/// <param name="Value">The words of the count, as a sentence has them.</param>
/// <param name="First">The day of the earliest article with it.</param>
/// <param name="Last">The day of the latest article with it.</param>
/// <param name="Sources">How many independent sources have it; at least one.</param>
/// <param name="Evidence">The sentences that have it, of the earliest article first.</param>
public sealed record TollCount(int Count, string Value, LocalDate First, LocalDate Last, int Sources, IReadOnlyList<Evidence> Evidence);
