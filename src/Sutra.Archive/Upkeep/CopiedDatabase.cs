using System.Globalization;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>A database that is looked at for what it names, of this schema or an older one.</summary>
internal sealed class CopiedDatabase(ArchiveFolder folder) : IDisposable
{
    private readonly SqliteConnection _connection = ArchiveDatabase.OpenOfAnySchema(folder);

    /// <summary>The first segment that an archive's database names now.</summary>
    public static int FirstSegmentOf(ArchiveFolder folder)
    {
        using var database = new CopiedDatabase(folder);
        return database.FirstSegment();
    }

    /// <summary>The first segment that it names.</summary>
    public int FirstSegment() => ArchiveDatabase.Guard(folder, () => ArchiveDatabase.FirstSegment(_connection));

    /// <summary>The segments that it names, rising, each with the last block that it names in it.</summary>
    public IReadOnlyList<BlockPlace> Segments() => ArchiveDatabase.Guard(folder, () =>
    {
        using var command = Command("SELECT segment, max(offset) FROM revision WHERE segment IS NOT NULL GROUP BY segment ORDER BY segment");
        using var r = command.ExecuteReader();
        var segments = new List<BlockPlace>();
        while (r.Read()) { segments.Add(new BlockPlace(r.GetInt32(0), r.GetInt64(1))); }
        return segments;
    });

    /// <summary>How many articles and revisions it has.</summary>
    public (long Articles, long Revisions) Counts() => ArchiveDatabase.Guard(folder, () => (Number("SELECT count(*) FROM article"), Number("SELECT count(*) FROM revision")));

    /// <summary>How many revisions another database has, and how many of these this one has not.</summary>
    /// <exception cref="ArchiveException">The other cannot be read.</exception>
    public (long All, long Unknown) Compare(ArchiveFolder other) => ArchiveDatabase.Guard(other, () =>
    {
        using (var attach = Command("ATTACH $1 AS there"))
        {
            attach.Parameters.AddWithValue("$1", other.Database);
            attach.ExecuteNonQuery();
        }
        var all = Number("SELECT count(*) FROM there.revision");
        var unknown = Number("SELECT count(*) FROM there.revision o WHERE NOT EXISTS (SELECT 1 FROM main.revision n WHERE n.article = o.article AND n.number = o.number AND n.page = o.page)");
        ArchiveDatabase.Execute(_connection, "DETACH there");
        return (all, unknown);
    });

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private long Number(string sql)
    {
        using var command = Command(sql);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private SqliteCommand Command(string sql)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
