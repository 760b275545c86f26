using Microsoft.Data.Sqlite;
using Sutra.Archive.Keeping;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Upkeep;

/// <summary>Writes an archive's pages into new segments, in the order in which they were added, and moves the places of its revisions in a transaction that the caller commits.</summary>
internal sealed class PagePacker : IDisposable
{
    /// <summary>How hard blocks are packed: counted in docs/archive-format.md.</summary>
    public const int Quality = 9;

    /// <summary>Up to so many bytes of pages blocks are joined. A longer block stays one.</summary>
    public const int MostBlockBytes = 1 << 20;

    /// <summary>So many bytes make a piece of them: four times as many as when they came, since packing well is what is wanted here.</summary>
    private const int PieceBytes = 4 * BlockPieces.UsualBytes;

    private readonly ArchiveFolder _folder;
    private readonly SqliteTransaction _transaction;
    private readonly SegmentWriter _to;
    private readonly SegmentReader _from;
    private readonly SegmentReader _back;
    private readonly PreparedCommand _move;
    private readonly PreparedCommand _kept;
    private readonly List<(long Article, int Number)> _revisions = [];
    private readonly List<ReadOnlyMemory<byte>> _pages = [];
    private readonly List<((long Article, int Number) Revision, byte[] Page)> _block = [];
    private BlockPlace _blockPlace;
    private long _bytes;

    public PagePacker(ArchiveFolder folder, SqliteConnection connection, SqliteTransaction transaction, BlockPlace last, BlockWrite? write)
    {
        (_folder, _transaction) = (folder, transaction);
        _to = SegmentWriter.OpenNext(folder.Pages, last, write: write);
        _from = new SegmentReader(folder.Pages);
        // What was written is read once.
        _back = new SegmentReader(folder.Pages, mostCachedBytes: 0);
        _move = new PreparedCommand(connection, "UPDATE revision SET segment = $3, offset = $4, place = $5 WHERE article = $1 AND number = $2", 5);
        _kept = new PreparedCommand(connection, "UPDATE kept SET segment = $1, offset = $2", 2);
    }

    /// <summary>Packs the pages of a segment and of those behind it; how many there were.</summary>
    /// <exception cref="ArchiveException">A page cannot be read or is not the one that was kept, or the disk does not take it.</exception>
    public long Run(int first)
    {
        var moved = 0L;
        // A connection of its own, which sees the places as they were before.
        using var connection = ArchiveDatabase.OpenForReading(_folder);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT article, number, segment, offset, place, page FROM revision WHERE segment >= $1 ORDER BY segment, offset, place";
        command.Parameters.AddWithValue("$1", first);
        using var r = command.ExecuteReader();
        while (r.Read())
        {
            Take(r.GetInt64(0), r.GetInt32(1), new PagePlace(r.GetInt32(2), r.GetInt64(3), r.GetInt32(4)), (byte[])r[5]);
            moved++;
        }
        Join();
        Write();
        return moved;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _move.Dispose();
        _kept.Dispose();
        _to.Dispose();
        _from.Dispose();
        _back.Dispose();
    }

    private void Take(long article, int number, PagePlace place, byte[] print)
    {
        var page = _from.Read(place);
        if (!Fingerprint.Of(page).AsSpan().SequenceEqual(print)) { throw Faults.Block(SegmentFiles.Path(_folder.Pages, place.Segment), place.Offset, $"page {place.Index} is not the one that was kept; 'sutra archive check' says more"); }
        if (place.Block != _blockPlace) { Join(); }
        _blockPlace = place.Block;
        _block.Add(((article, number), page));
    }

    // The pages of an old block go into the new one that is being gathered, or where that would be too long, begin the next.
    private void Join()
    {
        var bytes = _block.Sum(b => (long)b.Page.Length);
        if (_bytes + bytes > MostBlockBytes) { Write(); }
        foreach (var (revision, page) in _block)
        {
            _revisions.Add(revision);
            _pages.Add(page);
        }
        _bytes += bytes;
        _block.Clear();
    }

    private void Write()
    {
        if (_pages.Count == 0) { return; }
        var block = _to.Append(_pages, Quality, PieceBytes);
        for (var i = 0; i < _pages.Count; i++)
        {
            // The old ones will be removed: what was written is read back before.
            if (!_back.Read(new PagePlace(block.Segment, block.Offset, i)).AsSpan().SequenceEqual(_pages[i].Span)) { throw Faults.Block(SegmentFiles.Path(_folder.Pages, block.Segment), block.Offset, "what was written is not what is read"); }
            _move.Run(_transaction, _revisions[i].Article, _revisions[i].Number, block.Segment, block.Offset, i);
        }
        _kept.Run(_transaction, block.Segment, block.Offset);
        _revisions.Clear();
        _pages.Clear();
        _bytes = 0;
    }
}
