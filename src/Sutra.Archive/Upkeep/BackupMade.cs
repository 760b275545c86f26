namespace Sutra.Archive.Upkeep;

/// <summary>A backup that was made.</summary>
/// <param name="Articles">How many articles, pages without one included, it holds.</param>
/// <param name="Revisions">How many of their texts.</param>
/// <param name="CopiedBytes">What was copied now, the database included.</param>
/// <param name="ThereBytes">What was there already, of an earlier backup.</param>
/// <param name="Faults">What of the archive's pages is damaged, each in one line that names the file; it is copied as far as it can be read.</param>
public sealed record BackupMade(long Articles, long Revisions, long CopiedBytes, long ThereBytes, IReadOnlyList<string> Faults);
