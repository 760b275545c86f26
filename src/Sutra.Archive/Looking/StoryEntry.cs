using NodaTime;

namespace Sutra.Archive.Looking;

/// <summary>A story of the archive, as lists show it.</summary>
/// <param name="Number">Its number in the archive; it stays.</param>
/// <param name="Line">The number of its storyline.</param>
/// <param name="Title">The headline of one of its articles; null where that has none.</param>
/// <param name="First">The day of its earliest article, or null where none is dated.</param>
/// <param name="Last">The day of its latest.</param>
/// <param name="Articles">How many articles tell it.</param>
/// <param name="Copies">How many of them repeat another.</param>
/// <param name="Sources">How many independent sources tell it: copies, and articles that credit the same agency, are one.</param>
/// <param name="Changed">The archive's version (<see cref="ArchiveReader.Version"/>) when it last changed.</param>
public sealed record StoryEntry(long Number, long Line, string? Title, LocalDate? First, LocalDate? Last, int Articles, int Copies, int Sources, long Changed)
{
    /// <summary>Its id in outputs: <c>s12</c>.</summary>
    public string Id => FormattableString.Invariant($"s{Number}");
}

/// <summary>A storyline of the archive, as lists show it.</summary>
/// <param name="Number">Its number in the archive; it stays.</param>
/// <param name="First">The day of its earliest article, or null where none is dated.</param>
/// <param name="Last">The day of its latest.</param>
/// <param name="Stories">How many stories it has.</param>
/// <param name="Names">The names that most of its stories share, commonest first; of one with a single story none.</param>
public sealed record StorylineEntry(long Number, LocalDate? First, LocalDate? Last, int Stories, IReadOnlyList<NameEntry> Names)
{
    /// <summary>Its id in outputs: <c>l12</c>.</summary>
    public string Id => FormattableString.Invariant($"l{Number}");
}
