using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Packs an archive anew, so that it takes less of the disk: the pages into fewer blocks, packed harder, and the database without its holes.</summary>
/// <remarks>
/// New segments are written beside the old ones, behind the last number; one transaction moves all places; then the old
/// segments are removed. Killed before the transaction, the new ones are a tail that nobody was told of, and the next writer
/// cuts it; killed behind it, the old ones are left over, and the next compaction removes them. No number is used for two
/// segments that a reader may know of: a place never comes to mean another page.
/// </remarks>
public static class ArchiveCompaction
{
    // The database's own file, and its log.
    private static readonly string[] s_ends = ["", "-wal"];

    /// <summary>Packs an archive anew; what it saved.</summary>
    /// <exception cref="ArchiveException">There is no archive, another process writes to it, it is damaged (nothing is changed then), or the disk is full (it is as it was).</exception>
    public static Compacted Run(ArchiveFolder folder) => Run(folder, null);

    /// <summary>The same; tests make the writing of segments fail.</summary>
    internal static Compacted Run(ArchiveFolder folder, BlockWrite? write)
    {
        ArgumentNullException.ThrowIfNull(folder);
        // One that is empty would be made anew by the opening for writing.
        using (ArchiveDatabase.OpenOfAnySchema(folder)) { }
        using var right = WriterLock.Take(folder);
        using var connection = ArchiveDatabase.OpenForWriting(folder);
        RefuseDamaged(folder, connection);
        var (database, pages) = (DatabaseBytes(folder), PageBytes(folder));
        var moved = Pages(folder, connection, write);
        ArchiveDatabase.Guard(folder, () => { Shrink(connection); return true; });
        return new Compacted(database, DatabaseBytes(folder), pages, PageBytes(folder), moved);
    }

    private static void RefuseDamaged(ArchiveFolder folder, SqliteConnection connection)
    {
        if (ArchiveCheck.OfDatabase(folder, connection) is [var fault, ..]) { throw new ArchiveException($"{fault}; a damaged archive is not packed anew, 'sutra archive restore' mends it"); }
    }

    private static long Pages(ArchiveFolder folder, SqliteConnection connection, BlockWrite? write)
    {
        if (ArchiveDatabase.Guard(folder, () => ArchiveDatabase.LastBlock(connection)) is not { } last) { return 0; }
        RemoveLeftOver(folder, ArchiveDatabase.Guard(folder, () => ArchiveDatabase.FirstSegment(connection)));
        var done = CompactedMark.Read(folder);
        if (done == last) { return 0; }
        var first = done is { } mark && mark.Segment <= last.Segment ? mark.Segment : 1;
        var moved = ArchiveDatabase.Guard(folder, () => Move(folder, connection, first, last, write));
        foreach (var segment in SegmentFiles.Numbers(folder.Pages).Where(n => n >= first && n <= last.Segment)) { Remove(folder, segment); }
        DurableFolder.Flush(folder.Pages);
        CompactedMark.Write(folder, ArchiveDatabase.Guard(folder, () => ArchiveDatabase.LastBlock(connection))!.Value);
        return moved;
    }

    private static long Move(ArchiveFolder folder, SqliteConnection connection, int first, BlockPlace last, BlockWrite? write)
    {
        try
        {
            using var transaction = connection.BeginTransaction();
            using var packer = new PagePacker(folder, connection, transaction, last, write);
            var moved = packer.Run(first);
            transaction.Commit();
            return moved;
        }
        catch (ArchiveException)
        {
            CutTail(folder, last);
            throw;
        }
    }

    // The new segments are nobody's; should this fail too, the next writer removes them.
    private static void CutTail(ArchiveFolder folder, BlockPlace last)
    {
        try { SegmentWriter.Open(folder.Pages, last).Dispose(); }
        catch (ArchiveException) { }
    }

    // What a compaction left that was killed behind its transaction.
    private static void RemoveLeftOver(ArchiveFolder folder, int first)
    {
        foreach (var segment in SegmentFiles.Numbers(folder.Pages).Where(n => n < first)) { Remove(folder, segment); }
    }

    private static void Remove(ArchiveFolder folder, int segment)
    {
        var path = SegmentFiles.Path(folder.Pages, segment);
        try { File.Delete(path); }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(path, e); }
    }

    private static void Shrink(SqliteConnection connection)
    {
        foreach (var index in TextIndexes(connection)) { ArchiveDatabase.Execute(connection, $"INSERT INTO \"{index}\"(\"{index}\") VALUES ('optimize')"); }
        // Looks at some hundred rows of each index, so that queries are planned by what is there. VACUUM is the last: it takes out the holes that the others leave.
        ArchiveDatabase.Execute(connection, "PRAGMA analysis_limit = 400; PRAGMA optimize = 0x10002;");
        ArchiveDatabase.Execute(connection, "VACUUM;");
        ArchiveDatabase.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE);");
    }

    private static List<string> TextIndexes(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'";
        using var r = command.ExecuteReader();
        var names = new List<string>();
        while (r.Read()) { names.Add(r.GetString(0)); }
        return names;
    }

    private static long DatabaseBytes(ArchiveFolder folder) => s_ends.Sum(end => new FileInfo(folder.Database + end) is { Exists: true } f ? f.Length : 0);

    private static long PageBytes(ArchiveFolder folder) => SegmentFiles.Numbers(folder.Pages).Sum(n => new FileInfo(SegmentFiles.Path(folder.Pages, n)).Length);
}
