using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Looks whether each page that a database names is there and is the one that was kept.</summary>
internal static class PageCheck
{
    /// <summary>What is wrong, each revision in a line.</summary>
    /// <param name="folder">The archive.</param>
    /// <param name="connection">Its database; it is read in one piece, in the order of the segments.</param>
    public static IEnumerable<string> Find(ArchiveFolder folder, SqliteConnection connection)
    {
        using var segments = new SegmentReader(folder.Pages);
        // Looks up again what moved since the first one began to read.
        using var second = ArchiveDatabase.OpenForReading(folder);
        var pages = new KeptPages(second, segments);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT a.name, r.number, r.segment, r.offset, r.place, r.page, r.article FROM revision r LEFT JOIN article a ON a.id = r.article ORDER BY r.segment, r.offset, r.place";
        SqliteDataReader? opened = null;
        var broken = Broken(folder, () => opened = command.ExecuteReader());
        using var reader = opened;
        while (broken is null)
        {
            string? fault = null;
            var more = false;
            broken = Broken(folder, () => { more = reader!.Read(); fault = more ? FaultOf(folder, reader, segments, pages) : null; });
            if (!more) { break; }
            if (fault is not null) { yield return fault; }
        }
        if (broken is not null) { yield return broken; }
    }

    private static string? Broken(ArchiveFolder folder, Action work)
    {
        try { return ArchiveDatabase.Guard<string?>(folder, () => { work(); return null; }); }
        catch (ArchiveException e) when (ArchiveDatabase.IsDamage(e)) { return e.Message; }
        // A value of another type than the schema's.
        catch (Exception e) when (e is InvalidCastException or InvalidOperationException or OverflowException) { return $"{folder.Database}: a row of the revisions cannot be read"; }
    }

    private static string? FaultOf(ArchiveFolder folder, SqliteDataReader r, SegmentReader segments, KeptPages pages)
    {
        var what = FormattableString.Invariant($"{(r.IsDBNull(0) ? "an article that is not there" : r.GetString(0))}, revision {r.GetInt32(1)}");
        if (r.IsDBNull(2)) { return $"{folder.Database}: {what}: it was named before its page was kept"; }
        var place = new PagePlace(r.GetInt32(2), r.GetInt64(3), r.GetInt32(4));
        var fault = FaultOf(() => segments.Read(place), (byte[])r[5]);
        if (fault is not null) { fault = FaultOf(() => pages.Of(r.GetInt64(6), r.GetInt32(1)), (byte[])r[5]); }
        return fault is null ? null : $"{what}: {fault}";
    }

    private static string? FaultOf(Func<byte[]?> read, byte[] print)
    {
        try { return read() is { } page && Fingerprint.Of(page).AsSpan().SequenceEqual(print) ? null : "its page is not the one that was kept"; }
        catch (ArchiveException e) when (e.InnerException is not SqliteException) { return e.Message; }
    }
}
