namespace Sutra.Archive.Upkeep;

/// <summary>What packing an archive anew has saved. Bytes on the disk.</summary>
/// <param name="DatabaseBefore">The database, its log included, before.</param>
/// <param name="DatabaseAfter">The same afterwards.</param>
/// <param name="PagesBefore">The segments before.</param>
/// <param name="PagesAfter">The segments afterwards.</param>
/// <param name="Moved">How many pages were packed anew; the others were packed hard already.</param>
public sealed record Compacted(long DatabaseBefore, long DatabaseAfter, long PagesBefore, long PagesAfter, long Moved)
{
    /// <summary>What was saved of both; below zero where it takes more now.</summary>
    public long Saved => DatabaseBefore + PagesBefore - DatabaseAfter - PagesAfter;
}
