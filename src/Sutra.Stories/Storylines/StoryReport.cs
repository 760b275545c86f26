using Sutra.Stories.Copies;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Repeats;
using Sutra.Stories.Stories;
using Sutra.Stories.Timelines;
using Sutra.Stories.Tolls;

namespace Sutra.Stories.Storylines;

/// <summary>Everything that a run of articles tells, tied together.</summary>
/// <param name="Readings">The articles, in input order; pages that are no article are left out.</param>
/// <param name="CopyOf">For each article that repeats an earlier one word for word or nearly: the earliest one's id.</param>
/// <param name="Stories">The stories, earliest first.</param>
/// <param name="Storylines">The storylines, earliest first; every story is in exactly one.</param>
/// <param name="Timeline">Dated happenings, sorted by date.</param>
/// <param name="Disagreements">Where the tellings differ.</param>
public sealed record StoryReport(
    IReadOnlyList<Reading> Readings,
    IReadOnlyDictionary<string, string> CopyOf,
    IReadOnlyList<Story> Stories,
    IReadOnlyList<Storyline> Storylines,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<Disagreement> Disagreements)
{
    /// <summary>The articles that repeat others, with the passages that both have; of articles that were tied before, as the archive keeps them, those among themselves.</summary>
    public IReadOnlyList<CopyPair> Copies { get; init; } = [];

    /// <summary>The counts of dead, hurt and missing that grew, line by line; in a story of the archive that is told, those within it.</summary>
    public IReadOnlyList<GrowingToll> Tolls { get; init; } = [];

    /// <summary>The statements that several articles of a storyline have, line by line; copies are left out, which repeat what they copy.</summary>
    public IReadOnlyList<RepeatedStatement> Statements { get; init; } = [];
}
