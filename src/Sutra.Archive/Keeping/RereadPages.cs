using Microsoft.Data.Sqlite;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>All pages of an archive, those of one block one after another.</summary>
internal static class RereadPages
{
    /// <summary>The pages, each read when it is come to.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="transaction">The transaction that it is read in.</param>
    /// <param name="segments">Where the pages lie.</param>
    public static IEnumerable<KeptPage> Read(SqliteConnection connection, SqliteTransaction transaction, SegmentReader segments) =>
        Rows(connection, transaction).Select(row => Load(row, segments));

    private static List<KeptPage> Rows(SqliteConnection connection, SqliteTransaction transaction)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT a.id, a.name, r.number, r.number = a.revision, a.story, r.segment, r.offset, r.place FROM revision r JOIN article a ON a.id = r.article ORDER BY r.segment, r.offset, r.place";
        using var reader = command.ExecuteReader();
        var rows = new List<KeptPage>();
        while (reader.Read())
        {
            rows.Add(new KeptPage
            {
                Article = reader.GetInt64(0),
                Id = reader.GetString(1),
                Revision = reader.GetInt32(2),
                IsNewest = reader.GetBoolean(3),
                Story = reader.IsDBNull(4) ? null : reader.GetInt64(4),
                Place = reader.IsDBNull(5) ? null : new PagePlace(reader.GetInt32(5), reader.GetInt64(6), reader.GetInt32(7)),
            });
        }
        return rows;
    }

    private static KeptPage Load(KeptPage row, SegmentReader segments)
    {
        if (row.Place is not { } place) { return row with { Fault = "its page was never kept" }; }
        try { return PageRecord.Read(segments.Read(place)) is { } page ? row with { Page = page } : row with { Fault = "its page's record cannot be read" }; }
        catch (ArchiveException e) { return row with { Fault = e.Message }; }
    }
}
