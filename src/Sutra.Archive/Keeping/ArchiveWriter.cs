using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Search;
using Sutra.Archive.Segments;
using Sutra.Archive.Tying;
using Sutra.Pages;
using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>Adds pages to an archive. One at a time has the right to; see <see cref="ArchiveFolder.Lock"/>.</summary>
/// <remarks>A batch is kept as a whole or not at all: its pages are on the disk before the database names them, and what it does not name is cut off by the next writer.</remarks>
public sealed class ArchiveWriter : IDisposable
{
    // Characters or bytes of pages that are kept together: a third of what one block may hold in bytes, whatever the letters.
    private const long MostLength = 64L << 20;

    private readonly ArchiveFolder _folder;
    private readonly TimeProvider _clock;
    private readonly WriterLock _lock;
    private readonly SqliteConnection _connection;
    private readonly SegmentWriter _segments;
    private readonly ArticleTable _articles;
    private readonly SearchIndex _index;
    private readonly NameTable _names;
    private readonly StatementTable _statements;
    private readonly SegmentReader _kept;
    private readonly StoryTier _stories;
    private readonly Dictionary<long, Reading> _batch = [];

    private ArchiveWriter(ArchiveFolder folder, TimeProvider clock, WriterLock right, SqliteConnection connection, SegmentWriter segments)
    {
        (_folder, _clock, _lock, _connection, _segments) = (folder, clock, right, connection, segments);
        _articles = new ArticleTable(connection);
        _index = new SearchIndex(connection);
        _names = new NameTable(connection);
        _statements = new StatementTable(connection);
        _kept = new SegmentReader(folder.Pages);
        _stories = new StoryTier(connection, _kept);
    }

    /// <summary>Opens an archive for writing, a new one where there is none; throws <see cref="ArchiveException"/> where that cannot be.</summary>
    public static ArchiveWriter Open(ArchiveFolder folder, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        try { Directory.CreateDirectory(folder.Pages); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new ArchiveException($"{folder.Path}: the archive's folder cannot be made: {e.Message}", e); }
        var right = WriterLock.Take(folder);
        SqliteConnection? connection = null;
        try
        {
            connection = ArchiveDatabase.OpenForWriting(folder);
            var segments = SegmentWriter.Open(folder.Pages, ArchiveDatabase.Guard(folder, () => ArchiveDatabase.LastBlock(connection)));
            return new ArchiveWriter(folder, clock ?? TimeProvider.System, right, connection, segments);
        }
        catch
        {
            connection?.Dispose();
            right.Dispose();
            throw;
        }
    }

    /// <summary>Keeps pages with what was understood of them, and returns what was done with each, in their order. When it returns they are on the disk.</summary>
    public IReadOnlyList<Kept> Add(IReadOnlyList<(RawPage Page, Reading Reading)> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var kept = new List<Kept>(batch.Count);
        // Pages that are too much for one block are kept by several batches.
        for (var from = 0; from < batch.Count;)
        {
            var to = from;
            for (var length = 0L; to < batch.Count && (to == from || length + batch[to].Page.Content.Length <= MostLength); to++) { length += batch[to].Page.Content.Length; }
            kept.AddRange(AddTogether(batch.Skip(from).Take(to - from)));
            from = to;
        }
        return kept;
    }

    private List<Kept> AddTogether(IEnumerable<(RawPage Page, Reading Reading)> batch) => ArchiveDatabase.Guard(_folder, () =>
    {
        using var transaction = _connection.BeginTransaction();
        var pages = new List<ReadOnlyMemory<byte>>();
        var kept = new List<Kept>();
        _batch.Clear();
        foreach (var (page, reading) in batch) { kept.Add(Keep(transaction, page, reading, pages)); }
        if (pages.Count > 0) { Write(transaction, pages, kept); }
        transaction.Commit();
        return kept;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _stories.Dispose();
        _kept.Dispose();
        _names.Dispose();
        _statements.Dispose();
        _articles.Dispose();
        _index.Dispose();
        _segments.Dispose();
        _connection.Dispose();
        _lock.Dispose();
    }

    private Kept Keep(SqliteTransaction transaction, RawPage page, Reading reading, List<ReadOnlyMemory<byte>> pages)
    {
        var article = reading.Article;
        var record = PageRecord.Write(page);
        var print = Fingerprint.Of(record);
        var address = Address.Normalize(article.Canonical) ?? Address.Normalize(article.Url);
        // A page that tells nothing and has no address has nothing to be known by but all of it.
        var text = article.Kind == PageKind.Article || address is not null ? Fingerprint.OfText(article) : print;
        var key = Fingerprint.KeyOf(address, text);
        if (_articles.ByKey(transaction, key) is not { } known)
        {
            var name = _articles.FreeName(transaction, page.Id);
            var id = _articles.Insert(transaction, name, key, article);
            Understand(transaction, id, reading);
            return AddRevision(transaction, new Kept(name, id, 1, KeptAs.New), text, print, record, pages);
        }
        if (_articles.RevisionOf(transaction, known.Article, text) is { } same) { return new Kept(known.Name, known.Article, same, KeptAs.Known); }
        Forget(transaction, known.Article, known.Revision);
        _articles.Revise(transaction, known.Article, known.Revision + 1, article);
        Understand(transaction, known.Article, reading, known.Story);
        return AddRevision(transaction, new Kept(known.Name, known.Article, known.Revision + 1, KeptAs.Revision), text, print, record, pages);
    }

    // Articles are tied and found, pages without one are not. An article stays in the story it was put into.
    private void Understand(SqliteTransaction transaction, long id, Reading reading, long? story = null)
    {
        _batch[id] = reading;
        if (story is { } s) { _stories.Change(s); }
        if (reading.Article.Kind != PageKind.Article) { return; }
        _index.Add(id, SearchDocument.Of(reading), transaction);
        _statements.Add(transaction, id, reading, _names.Add(transaction, id, reading));
        if (story is null) { _stories.Tie(transaction, id, reading); }
    }

    // What was understood of the text that an article had until now.
    private void Forget(SqliteTransaction transaction, long id, int revision)
    {
        _index.Remove(id, transaction);
        _statements.Forget(transaction, id);
        if ((_batch.TryGetValue(id, out var earlier) ? earlier : ReadAgain(transaction, id, revision)) is { } reading) { _names.Forget(transaction, id, reading); }
    }

    private Reading? ReadAgain(SqliteTransaction transaction, long id, int revision)
    {
        try { return _articles.PlaceOf(transaction, id, revision) is { } place && PageRecord.Read(_kept.Read(place)) is { } page ? Reader.Read(ArticleReader.Read(page)) : null; }
        catch (ArchiveException) { return null; }
    }

    private Kept AddRevision(SqliteTransaction transaction, Kept kept, byte[] text, byte[] print, byte[] record, List<ReadOnlyMemory<byte>> pages)
    {
        _articles.AddRevision(transaction, kept.Article, kept.Revision, text, print, pages.Count, Instant.FromDateTimeOffset(_clock.GetUtcNow()));
        pages.Add(record);
        return kept;
    }

    private void Write(SqliteTransaction transaction, List<ReadOnlyMemory<byte>> pages, List<Kept> kept)
    {
        var block = _segments.Append(pages);
        foreach (var k in kept)
        {
            if (k.As != KeptAs.Known) { _articles.Place(transaction, k.Article, k.Revision, block.Segment, block.Offset); }
        }
        var version = _articles.Acknowledge(transaction, block);
        _stories.Count(transaction, version);
    }
}
