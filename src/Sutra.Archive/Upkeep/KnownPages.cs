using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;

namespace Sutra.Archive.Upkeep;

/// <summary>The pages that a database names, by their hashes. One that is damaged tells as much as it can.</summary>
internal sealed class KnownPages : IDisposable
{
    private readonly SqliteConnection? _connection;
    private readonly PreparedCommand? _added;

    /// <summary>Of an archive; of one without a database that can be opened, nothing is known.</summary>
    public KnownPages(ArchiveFolder folder)
    {
        try
        {
            _connection = ArchiveDatabase.OpenOfAnySchema(folder);
            _added = new PreparedCommand(_connection, "SELECT added FROM revision WHERE page = $1 LIMIT 1", 1);
            FirstSegment = ArchiveDatabase.FirstSegment(_connection);
            IsReadable = true;
        }
        catch (Exception e) when (e is ArchiveException or SqliteException) { }
    }

    /// <summary>Whether there is anything to be told.</summary>
    public bool IsReadable { get; private set; }

    /// <summary>The first segment that it names; 1 where that is not known.</summary>
    public int FirstSegment { get; } = 1;

    /// <summary>When a page was added; null where it is not known, or not known when.</summary>
    public Instant? Added(byte[] print)
    {
        if (!IsReadable) { return null; }
        try { return _added!.First(null, r => r.GetInt64(0), print) is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null; }
        catch (Exception e) when (e is SqliteException or InvalidCastException) { return null; }
    }

    /// <summary>The revisions of it whose pages are not kept, by their hashes, each named by its article; null where it cannot be read to the end.</summary>
    public IReadOnlyList<string>? MissingFrom(Func<byte[], bool> isKept)
    {
        if (!IsReadable) { return null; }
        try
        {
            using var command = _connection!.CreateCommand();
            command.CommandText = "SELECT a.name, r.number, a.headline, r.page FROM revision r LEFT JOIN article a ON a.id = r.article ORDER BY r.article, r.number";
            using var r = command.ExecuteReader();
            var missing = new List<string>();
            while (r.Read())
            {
                if (!isKept((byte[])r[3])) { missing.Add(FormattableString.Invariant($"{(r.IsDBNull(0) ? "?" : r.GetString(0))}, revision {r.GetInt32(1)}") + (r.IsDBNull(2) ? "" : $" ({r.GetString(2)})") + ": its page is lost"); }
            }
            return missing;
        }
        catch (Exception e) when (e is SqliteException or InvalidCastException or InvalidOperationException) { return null; }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _added?.Dispose();
        _connection?.Dispose();
    }
}
