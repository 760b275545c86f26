namespace Sutra.Archive.Upkeep;

/// <summary>An archive that was restored.</summary>
/// <param name="Articles">How many articles, pages without one included, it has now.</param>
/// <param name="Revisions">How many of their texts.</param>
/// <param name="Regained">How many of these were read again from the pages of the archive as it was.</param>
/// <param name="SetAside">The folder where the archive stands as it was; null where there was none.</param>
/// <param name="Faults">What could not be brought back, or is damaged now too, each in one line: by its article where that is known, else by file and place.</param>
public sealed record Restored(long Articles, long Revisions, long Regained, string? SetAside, IReadOnlyList<string> Faults);
