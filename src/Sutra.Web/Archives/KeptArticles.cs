using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages;
using Sutra.Stories.Readings;

namespace Sutra.Web.Archives;

/// <summary>Reads articles out of the archive by their ids.</summary>
internal sealed class KeptArticles : IDisposable
{
    private readonly ArchiveFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SegmentReader _segments;

    private KeptArticles(ArchiveFolder folder, SqliteConnection connection) =>
        (_folder, _connection, _segments) = (folder, connection, new SegmentReader(folder.Pages));

    /// <summary>Opens an archive.</summary>
    public static KeptArticles Open(ArchiveFolder folder) => new(folder, ArchiveDatabase.OpenForReading(folder));

    /// <summary>The article of an id in its newest revision; null where there is none.</summary>
    public KeptArticle? Find(string id) => ArchiveDatabase.Guard(_folder, () =>
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT r.segment, r.offset, r.place, r.number, r.added FROM article a JOIN revision r ON r.article = a.id AND r.number = a.revision WHERE a.name = $1";
        command.Parameters.AddWithValue("$1", id);
        using var r = command.ExecuteReader();
        if (!r.Read() || r.IsDBNull(0)) { return null; }
        if (PageRecord.Read(_segments.Read(new PagePlace(r.GetInt32(0), r.GetInt64(1), r.GetInt32(2)))) is not { } page) { return null; }
        var reading = Reader.Read(ArticleReader.Read(page with { Id = id }));
        return new KeptArticle(reading, r.GetInt32(3), Instant.FromUnixTimeMilliseconds(r.GetInt64(4)));
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _segments.Dispose();
        _connection.Dispose();
    }
}
