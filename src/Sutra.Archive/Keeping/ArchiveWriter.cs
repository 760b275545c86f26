using Microsoft.Data.Sqlite;
using NodaTime;
using Sutra.Archive.Segments;
using Sutra.Archive.Tying;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Archive.Keeping;

/// <summary>Adds pages to an archive. One at a time has the right to; see <see cref="ArchiveFolder.Lock"/>.</summary>
/// <remarks>A batch is kept as a whole or not at all: its pages are on the disk before the database names them, and what it does not name is cut off by the next writer.</remarks>
public sealed class ArchiveWriter : IDisposable
{
    // Bytes of pages that are kept together: of what one block may hold, so much that one more page never is too much.
    private const long MostLength = 64L << 20;

    private readonly ArchiveFolder _folder;
    private readonly TimeProvider _clock;
    private readonly WriterLock _lock;
    private readonly SqliteConnection _connection;
    private readonly SegmentWriter _segments;
    private readonly ArticleTable _articles;
    private readonly SegmentReader _pages;
    private readonly Understanding _understanding;
    private readonly TyingMemory _tying;

    // Something was not done to its end: what is held in memory may be ahead of what is kept.
    private bool _failed;

    private ArchiveWriter(ArchiveFolder folder, TimeProvider clock, WriterLock right, SqliteConnection connection, SegmentWriter segments, TyingMemory tying)
    {
        (_folder, _clock, _lock, _connection, _segments) = (folder, clock, right, connection, segments);
        _articles = new ArticleTable(connection);
        _pages = new SegmentReader(folder.Pages);
        _tying = tying;
        _understanding = new Understanding(connection, _pages, tying);
    }

    /// <summary>What it holds in memory, for the next writer of this process; null where there is nothing to go on with.</summary>
    public WriterMemory? Memory => _failed ? null : new WriterMemory(_lock.Stamp, _tying);

    /// <summary>Opens an archive for writing, a new one where there is none; throws <see cref="ArchiveException"/> where that cannot be.</summary>
    /// <param name="folder">The archive.</param>
    /// <param name="clock">Tells when pages are added.</param>
    /// <param name="memory">What the writer before held, which must be closed; it is used where nobody else has written since.</param>
    public static ArchiveWriter Open(ArchiveFolder folder, TimeProvider? clock = null, WriterMemory? memory = null)
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
            var tying = memory is not null && memory.Stamp == right.Before ? memory.Tying : new TyingMemory();
            return new ArchiveWriter(folder, clock ?? TimeProvider.System, right, connection, segments, tying);
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
        return Add([.. batch.Select(b => PreparedPage.Of(b.Page, b.Reading))]);
    }

    /// <summary>Keeps pages, and returns what was done with each, in their order. When it returns they are on the disk.</summary>
    public IReadOnlyList<Kept> Add(IReadOnlyList<PreparedPage> batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var kept = new List<Kept>(batch.Count);
        // Pages that are too much for one block are kept by several batches.
        for (var from = 0; from < batch.Count;)
        {
            var to = from;
            for (var length = 0L; to < batch.Count && (to == from || length + batch[to].Record.Length <= MostLength); to++) { length += batch[to].Record.Length; }
            kept.AddRange(AddTogether([.. batch.Skip(from).Take(to - from)]));
            from = to;
        }
        return kept;
    }

    private List<Kept> AddTogether(IReadOnlyList<PreparedPage> batch) => ArchiveDatabase.Guard(_folder, () =>
    {
        if (_failed) { throw new InvalidOperationException("a writer that failed is not used again."); }
        _failed = true;
        using var ahead = new PackingAhead(batch.Where(p => !p.IsMet).Select(p => (ReadOnlyMemory<byte>)p.Record));
        using var transaction = _connection.BeginTransaction();
        var pages = new List<ReadOnlyMemory<byte>>();
        var kept = new List<Kept>();
        _understanding.Begin();
        foreach (var page in batch) { kept.Add(Keep(transaction, page, pages)); }
        if (pages.Count > 0) { Write(transaction, ahead.Block(pages), kept); }
        transaction.Commit();
        _failed = false;
        return kept;
    });

    /// <summary>Understands pages again, as this version of the program does, in one transaction: killed or failed, all is as it was. Numbers and stories stay; articles that had no story get one.</summary>
    /// <param name="read">Reads the pages that it is given, in their order; those that it leaves out keep their rows but are no longer found.</param>
    /// <returns>How many articles were understood.</returns>
    public int Reread(Func<IEnumerable<KeptPage>, IEnumerable<(KeptPage Page, Reading Reading)>> read) => ArchiveDatabase.Guard(_folder, () =>
    {
        ArgumentNullException.ThrowIfNull(read);
        _failed = true;
        using var transaction = _connection.BeginTransaction();
        _understanding.Begin();
        _understanding.Clear(transaction);
        var count = 0;
        foreach (var (page, reading) in read(RereadPages.Read(_connection, transaction, _pages)))
        {
            var text = Fingerprint.OfText(reading.Article);
            _articles.Reread(transaction, page, text, reading.Article);
            if (!page.IsNewest) { continue; }
            _understanding.Add(transaction, page.Article, UnderstoodArticle.Of(reading), page.Story);
            count++;
        }
        _understanding.Count(transaction, _articles.Count(transaction));
        transaction.Commit();
        return count;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _understanding.Dispose();
        _pages.Dispose();
        _articles.Dispose();
        _segments.Dispose();
        _connection.Dispose();
        _lock.Dispose();
    }

    private Kept Keep(SqliteTransaction transaction, PreparedPage page, List<ReadOnlyMemory<byte>> pages)
    {
        if (_articles.ByKey(transaction, page.Key) is not { } known)
        {
            var name = _articles.FreeName(transaction, page.Id);
            var id = _articles.NextNumber(transaction);
            var tied = _understanding.Tie(transaction, id, page.Understand());
            _articles.Insert(transaction, id, name, page.Key, page.Article, tied);
            // Behind its row: SQLite looks through the whole of each table for rows that name one which comes after them.
            _understanding.AddNew(transaction, id, page.Understand(), tied);
            return AddRevision(transaction, new Kept(name, id, 1, KeptAs.New), page, pages);
        }
        if (_articles.RevisionOf(transaction, known.Article, page.Text) is { } same) { return new Kept(known.Name, known.Article, same, KeptAs.Known); }
        _understanding.Forget(transaction, known.Article, _articles.PlaceOf(transaction, known.Article, known.Revision));
        _articles.Revise(transaction, known.Article, known.Revision + 1, page.Article);
        _understanding.Add(transaction, known.Article, page.Understand(), known.Story);
        return AddRevision(transaction, new Kept(known.Name, known.Article, known.Revision + 1, KeptAs.Revision), page, pages);
    }

    private Kept AddRevision(SqliteTransaction transaction, Kept kept, PreparedPage page, List<ReadOnlyMemory<byte>> pages)
    {
        _understanding.Remember(kept.Article, page.Understand());
        _articles.AddRevision(transaction, kept.Article, kept.Revision, page.Text, page.Print, pages.Count, Instant.FromDateTimeOffset(_clock.GetUtcNow()));
        pages.Add(page.Record);
        return kept;
    }

    private void Write(SqliteTransaction transaction, PackedBlock packed, List<Kept> kept)
    {
        using var done = packed;
        var block = _segments.Append(packed);
        foreach (var k in kept)
        {
            if (k.As != KeptAs.Known) { _articles.Place(transaction, k.Article, k.Revision, block.Segment, block.Offset); }
        }
        var version = _articles.Acknowledge(transaction, block);
        _understanding.Count(transaction, version);
    }
}
