using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Exports;

/// <summary>Gives an archive's pages one after another. Reads only; may be open while a writer writes, and gives what was there when it began.</summary>
public sealed class ArchiveExport : IDisposable
{
    private const string InOrderOfAdding = "SELECT a.id, a.name, r.number, f.added, r.added FROM revision r JOIN article a ON a.id = r.article JOIN revision f ON f.article = r.article AND f.number = 1 ORDER BY r.segment, r.offset, r.place";
    private const string NewestOnly = "SELECT a.id, a.name, r.number, f.added, r.added FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision JOIN revision f ON f.article = a.id AND f.number = 1 ORDER BY a.id";

    private readonly ArchiveFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SegmentReader _segments;
    private readonly HashSet<long>? _only;

    private ArchiveExport(ArchiveFolder folder, SqliteConnection connection, HashSet<long>? only, bool isCapped)
    {
        (_folder, _connection, _only, IsCapped) = (folder, connection, only, isCapped);
        _segments = new SegmentReader(folder.Pages);
    }

    /// <summary>Whether there may be more that the query asks for: a phrase is looked at in so many texts and no more.</summary>
    public bool IsCapped { get; }

    /// <summary>Opens an archive; throws <see cref="ArchiveException"/> where there is none or it cannot be read.</summary>
    /// <param name="folder">The archive.</param>
    /// <param name="query">What is asked for; null for all.</param>
    public static ArchiveExport Open(ArchiveFolder folder, SearchQuery? query = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (query is null) { return new ArchiveExport(folder, ArchiveDatabase.OpenForReading(folder), null, false); }
        using var reader = ArchiveReader.Open(folder);
        var (articles, capped) = reader.Search.All(query);
        return new ArchiveExport(folder, ArchiveDatabase.OpenForReading(folder), articles, capped);
    }

    /// <summary>The newest page of each article, in the order in which the articles came.</summary>
    public IEnumerable<ExportedPage> Newest() => Run(NewestOnly, (name, _) => name);

    /// <summary>Every page that was kept, in the order in which they were added: added in this order to an empty archive, they make the same articles with the same ids and revisions.</summary>
    public IEnumerable<ExportedPage> All() => Run(InOrderOfAdding, (name, number) => number == 1 ? name : FormattableString.Invariant($"{name}@{number}"));

    /// <inheritdoc/>
    public void Dispose()
    {
        _segments.Dispose();
        _connection.Dispose();
    }

    private IEnumerable<ExportedPage> Run(string sql, Func<string, int, string> idOf)
    {
        // Pages are found by a connection of their own: this one is held to the moment at which it began.
        using var second = ArchiveDatabase.OpenForReading(_folder);
        var pages = new KeptPages(second, _segments);
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var r = ArchiveDatabase.Guard(_folder, command.ExecuteReader);
        while (ArchiveDatabase.Guard(_folder, r.Read))
        {
            if (_only is null || _only.Contains(r.GetInt64(0))) { yield return ArchiveDatabase.Guard(_folder, () => Read(r, pages, idOf)); }
        }
    }

    private static ExportedPage Read(SqliteDataReader r, KeptPages pages, Func<string, int, string> idOf)
    {
        var (name, number) = (r.GetString(1), r.GetInt32(2));
        var page = new ExportedPage(name, number, Instant.FromUnixTimeMilliseconds(r.GetInt64(3)), Instant.FromUnixTimeMilliseconds(r.GetInt64(4)), null, null);
        try
        {
            return pages.Of(r.GetInt64(0), number) is { } record && PageRecord.Read(record) is { } kept
                ? page with { Page = kept with { Id = idOf(name, number) } }
                : page with { Fault = "its page is no record of one" };
        }
        catch (ArchiveException e) { return page with { Fault = e.Message }; }
    }
}
