using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;
using Sutra.Pages;

namespace Sutra.Archive.Revisions;

/// <summary>Gives the texts that an article has had. Reads only; may be open while a writer writes.</summary>
public sealed class RevisionReader : IDisposable
{
    private readonly ArchiveFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SegmentReader _segments;
    private readonly KeptPages _pages;

    private RevisionReader(ArchiveFolder folder, SqliteConnection connection)
    {
        (_folder, _connection) = (folder, connection);
        _segments = new SegmentReader(folder.Pages);
        _pages = new KeptPages(connection, _segments);
    }

    /// <summary>Opens an archive; throws <see cref="ArchiveException"/> where there is none or it cannot be read.</summary>
    public static RevisionReader Open(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(folder, ArchiveDatabase.OpenForReading(folder));
    }

    /// <summary>The texts of an article; null where the archive has none of that id.</summary>
    /// <param name="id">The id, as <c>sutra add</c> and <c>sutra search</c> print it.</param>
    public ArticleHistory? Find(string id) => ArchiveDatabase.Guard(_folder, () =>
    {
        var rows = Rows(id);
        return rows.Count == 0 ? null : new ArticleHistory(id, [.. rows.Select(r => Read(r.Article, r.Number, r.Added))]);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _segments.Dispose();
        _connection.Dispose();
    }

    private List<(long Article, int Number, Instant Added)> Rows(string id)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT r.article, r.number, r.added FROM article a JOIN revision r ON r.article = a.id WHERE a.name = $1 ORDER BY r.number";
        command.Parameters.AddWithValue("$1", id);
        using var r = command.ExecuteReader();
        var rows = new List<(long, int, Instant)>();
        while (r.Read()) { rows.Add((r.GetInt64(0), r.GetInt32(1), Instant.FromUnixTimeMilliseconds(r.GetInt64(2)))); }
        return rows;
    }

    private ArticleRevision Read(long article, int number, Instant added)
    {
        try
        {
            if (_pages.Of(article, number) is { } record && PageRecord.Read(record) is { } page)
            {
                var read = ArticleReader.Read(page);
                return new ArticleRevision(number, added, read.Headline, [.. read.Paragraphs.Select(p => p.Text)]);
            }
            return new ArticleRevision(number, added, null, [], "its page is no record of one");
        }
        catch (ArchiveException e) { return new ArticleRevision(number, added, null, [], e.Message); }
    }
}
