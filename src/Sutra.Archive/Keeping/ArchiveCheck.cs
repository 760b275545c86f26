using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Looks an archive through: the database's own structure, every block of the pages, and whether each page that the database names is there and is the one that was kept.</summary>
public static class ArchiveCheck
{
    // SQLite stops at so many faults of its own.
    private const int MostFaults = 100;

    /// <summary>What is wrong, each in one line that names the file; nothing where all is well.</summary>
    public static IEnumerable<string> Find(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        using var connection = ArchiveDatabase.OpenForReading(folder);
        foreach (var fault in ArchiveDatabase.Guard(folder, () => Lines(connection, FormattableString.Invariant($"PRAGMA integrity_check({MostFaults})"))))
        {
            if (fault != "ok") { yield return $"{folder.Database}: {fault}"; }
        }
        if (ArchiveDatabase.Guard(folder, () => Lines(connection, "PRAGMA foreign_key_check")) is { Count: > 0 } orphans) { yield return FormattableString.Invariant($"{folder.Database}: {orphans.Count} revisions have no article"); }
        // What a writer is adding just now, or left behind when it was killed, is not acknowledged and no damage.
        var last = ArchiveDatabase.Guard(folder, () => ArchiveDatabase.LastBlock(connection));
        foreach (var damage in SegmentCheck.Find(folder.Pages, last)) { yield return FormattableString.Invariant($"{damage.File}: at byte {damage.Offset}: {damage.Reason}"); }
        foreach (var fault in Pages(folder, connection)) { yield return fault; }
    }

    private static IEnumerable<string> Pages(ArchiveFolder folder, SqliteConnection connection)
    {
        using var segments = new SegmentReader(folder.Pages);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.name, r.number, r.segment, r.offset, r.place, r.page FROM revision r JOIN article a ON a.id = r.article ORDER BY r.segment, r.offset, r.place";
        using var reader = ArchiveDatabase.Guard(folder, command.ExecuteReader);
        while (ArchiveDatabase.Guard(folder, reader.Read))
        {
            var what = FormattableString.Invariant($"{reader.GetString(0)}, revision {reader.GetInt32(1)}");
            if (reader.IsDBNull(2)) { yield return $"{folder.Database}: {what}: it was named before its page was kept"; continue; }
            if (FaultOf(segments, new PagePlace(reader.GetInt32(2), reader.GetInt64(3), reader.GetInt32(4)), (byte[])reader[5]) is { } fault) { yield return $"{what}: {fault}"; }
        }
    }

    private static string? FaultOf(SegmentReader segments, PagePlace place, byte[] print)
    {
        try { return Fingerprint.Of(segments.Read(place)).AsSpan().SequenceEqual(print) ? null : "its page is not the one that was kept"; }
        catch (ArchiveException e) { return e.Message; }
    }

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
