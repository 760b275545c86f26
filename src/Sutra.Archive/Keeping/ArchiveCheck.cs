using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Looks an archive through: the database's own structure, every block of the pages, and whether each page that the database names is there and is the one that was kept.</summary>
public static class ArchiveCheck
{
    // SQLite stops at so many faults of its own.
    private const int MostFaults = 100;

    /// <summary>What is wrong, each in one line that names the file; nothing where all is well. Where the database cannot be read the pages are looked at all the same.</summary>
    /// <exception cref="ArchiveException">There is no archive, or one of another version.</exception>
    public static IEnumerable<string> Find(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!folder.Exists && SegmentFiles.Numbers(folder.Pages).Count > 0)
        {
            return OfSegments(folder).Prepend($"{folder.Database}: it is missing; 'sutra archive restore --from-pages' makes it again from the pages");
        }
        SqliteConnection connection;
        try { connection = ArchiveDatabase.OpenForReading(folder); }
        catch (ArchiveException e) when (ArchiveDatabase.IsDamage(e)) { return OfSegments(folder).Prepend(e.Message); }
        return OfAll(folder, connection);
    }

    /// <summary>What is wrong with a database's own structure.</summary>
    internal static IReadOnlyList<string> OfDatabase(ArchiveFolder folder, SqliteConnection connection)
    {
        try
        {
            var faults = ArchiveDatabase.Guard(folder, () => Lines(connection, FormattableString.Invariant($"PRAGMA integrity_check({MostFaults})"))).Where(f => f != "ok").Select(f => $"{folder.Database}: {f}").ToList();
            if (ArchiveDatabase.Guard(folder, () => Lines(connection, "PRAGMA foreign_key_check")) is { Count: > 0 } orphans) { faults.Add(FormattableString.Invariant($"{folder.Database}: {orphans.Count} rows name an article that is not there")); }
            return faults;
        }
        catch (ArchiveException e) when (ArchiveDatabase.IsDamage(e)) { return [e.Message]; }
    }

    private static IEnumerable<string> OfAll(ArchiveFolder folder, SqliteConnection connection)
    {
        using var closed = connection;
        foreach (var fault in OfDatabase(folder, connection)) { yield return fault; }
        foreach (var fault in OfSegments(folder, connection)) { yield return fault; }
        foreach (var fault in PageCheck.Find(folder, connection)) { yield return fault; }
    }

    private static IEnumerable<string> OfSegments(ArchiveFolder folder) =>
        SegmentCheck.Find(folder.Pages, first: SegmentFiles.Numbers(folder.Pages) is [var first, ..] ? first : 1).Select(Line);

    // What a writer is adding just now, or left behind when it was killed, is not acknowledged and no damage.
    private static IEnumerable<string> OfSegments(ArchiveFolder folder, SqliteConnection connection)
    {
        if (Ends(folder, connection) is not { } ends) { return OfSegments(folder); }
        // What is packed anew meanwhile is removed, and no damage.
        return SegmentCheck.Find(folder.Pages, ends.Last, ends.First)
            .Where(d => Ends(folder, connection) is not { } now || string.CompareOrdinal(d.File, SegmentFiles.Path(folder.Pages, now.First)) >= 0).Select(Line);
    }

    private static (int First, BlockPlace? Last)? Ends(ArchiveFolder folder, SqliteConnection connection)
    {
        try { return ArchiveDatabase.Guard(folder, () => (ArchiveDatabase.FirstSegment(connection), ArchiveDatabase.LastBlock(connection))); }
        catch (ArchiveException e) when (ArchiveDatabase.IsDamage(e)) { return null; }
    }

    private static string Line(SegmentDamage damage) => FormattableString.Invariant($"{damage.File}: at byte {damage.Offset}: {damage.Reason}");

    private static List<string> Lines(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read()) { lines.Add(reader.GetValue(0).ToString() ?? ""); }
        return lines;
    }
}
