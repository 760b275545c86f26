using Microsoft.Data.Sqlite;
using Sutra.Archive.Search;
using Sutra.Archive.Segments;
using Sutra.Pages;

namespace Sutra.Archive.Keeping;

/// <summary>Finds articles in an archive. Reads only; may be open while a writer writes.</summary>
public sealed class ArchiveSearcher : IDisposable
{
    private readonly ArchiveFolder _folder;
    private readonly SqliteConnection _connection;
    private readonly SegmentReader _segments;
    private readonly KeptPages _pages;
    private readonly SearchIndex _index;

    private ArchiveSearcher(ArchiveFolder folder, SqliteConnection connection)
    {
        (_folder, _connection) = (folder, connection);
        _segments = new SegmentReader(folder.Pages);
        _pages = new KeptPages(connection, _segments);
        _index = new SearchIndex(connection, TextOf);
    }

    /// <summary>Opens an archive; throws <see cref="ArchiveException"/> where there is none or it cannot be read.</summary>
    public static ArchiveSearcher Open(ArchiveFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new(folder, ArchiveDatabase.OpenForReading(folder));
    }

    /// <summary>The articles that a query asks for, best first, and how many there are of all pages together.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="offset">How many of the best are left out.</param>
    public (int Total, bool IsCapped, IReadOnlyList<FoundArticle> Found) Find(SearchQuery query, int limit, int offset = 0) => ArchiveDatabase.Guard(_folder, () =>
    {
        var answer = _index.Find(query, limit, offset);
        return (answer.Total, answer.IsCapped, (IReadOnlyList<FoundArticle>)[.. answer.Hits.Select(h => Read(h, query))]);
    });

    /// <summary>The numbers of all articles that a query asks for, and whether there may be more: a phrase is looked at in so many texts and no more.</summary>
    internal (HashSet<long> Articles, bool IsCapped) FindAll(SearchQuery query) => ArchiveDatabase.Guard(_folder, () =>
    {
        var answer = _index.Find(query, int.MaxValue, 0);
        // The count stops before the rows do, except for phrases.
        return (answer.Hits.Select(h => h.ArticleId).ToHashSet(), answer.IsCapped && answer.Hits.Count <= answer.Total);
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _index.Dispose();
        _segments.Dispose();
        _connection.Dispose();
    }

    private FoundArticle Read(SearchHit hit, SearchQuery query)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT name, outlet, published, address, headline FROM article WHERE id = $1";
        command.Parameters.AddWithValue("$1", hit.ArticleId);
        var (id, outlet, published, address, headline) = Row(command);
        var body = string.Join(' ', TextOf(hit.ArticleId).Skip(1));
        return new FoundArticle(id, outlet, published, address, headline, headline is null ? [] : Highlighter.Mark(headline, query), Highlighter.Best(body, query), hit.Score);
    }

    // Closed before the page is looked for: an open row would hold the reader to places that may be given up.
    private static (string Id, string? Outlet, string? Published, string? Address, string? Headline) Row(SqliteCommand command)
    {
        using var r = command.ExecuteReader();
        r.Read();
        return (r.GetString(0), Text(r, 1), Text(r, 2), Text(r, 3), Text(r, 4));
    }

    // The newest revision's headline and paragraphs, read again from its page.
    private IReadOnlyList<string> TextOf(long article)
    {
        if (_pages.Newest(article) is not { } record || PageRecord.Read(record) is not { } page) { return []; }
        var read = ArticleReader.Read(page);
        return [read.Headline ?? "", .. read.Paragraphs.Select(p => p.Text)];
    }

    private static string? Text(SqliteDataReader r, int i) => r.IsDBNull(i) ? null : r.GetString(i);
}
