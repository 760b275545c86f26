using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Reads pages as they came, on as many threads as like, while a writer appends.</summary>
/// <param name="folder">The folder of the segments.</param>
/// <param name="mostCachedBytes">What unpacked blocks may take in memory, so that a block's pages read in order unpack it once. The last block stays in any case.</param>
internal sealed class SegmentReader(string folder, long mostCachedBytes = SegmentReader.UsualCachedBytes) : IDisposable
{
    /// <summary>What unpacked blocks take at most, unless it is said otherwise: 32 MB.</summary>
    public const long UsualCachedBytes = 32L << 20;

    private readonly OpenSegments _segments = new(folder);
    private readonly RecentCache<(BlockPlace Block, int Piece), UnpackedBlock> _unpackedPieces = new(mostCachedBytes, b => b.Size);
    private readonly RecentCache<BlockPlace, BlockPieces> _pieces = new(MostTableBytes, p => p.Size);
    private int _unpacked;

    // Tables of some ten thousand blocks.
    private const long MostTableBytes = 4L << 20;

    /// <summary>How many pieces of blocks were unpacked so far.</summary>
    public int Unpacked => Volatile.Read(ref _unpacked);

    /// <summary>A page, byte for byte as it was appended.</summary>
    /// <exception cref="ArchiveException">The segment is missing, or there is no whole block at the place, or it has no such page: with the file, the offset and the reason.</exception>
    public byte[] Read(PagePlace place)
    {
        if (_pieces.Find(place.Block) is { } known && known.Of(place.Index) is >= 0 and var index && _unpackedPieces.Find((place.Block, index)) is { } unpacked) { return PageOf(unpacked, known[index], place); }
        var (pieces, piece) = Unpack(place);
        return PageOf(piece, pieces[pieces.Of(place.Index)], place);
    }

    /// <summary>Closes the segments.</summary>
    public void Dispose() => _segments.Dispose();

    private static byte[] PageOf(UnpackedBlock unpacked, BlockPieces.Piece piece, PagePlace place) => unpacked[place.Index - piece.FirstPage].ToArray();

    private (BlockPieces Pieces, UnpackedBlock Piece) Unpack(PagePlace place)
    {
        var file = _segments.Take(place.Segment);
        try
        {
            if (Fault(file, place, out var pieces, out var piece) is { } fault) { throw Fault(place.Block, fault); }
            if (piece is null) { throw Fault(place.Block, $"the block has {pieces![pieces.Count - 1].FirstPage + pieces[pieces.Count - 1].Pages} pages, and none with number {place.Index} counted from 0"); }
            Interlocked.Increment(ref _unpacked);
            _pieces.Keep(place.Block, pieces!);
            _unpackedPieces.Keep((place.Block, pieces!.Of(place.Index)), piece);
            return (pieces, piece);
        }
        finally { _segments.GiveBack(place.Segment); }
    }

    private string? Fault(SafeFileHandle file, PagePlace place, out BlockPieces? pieces, out UnpackedBlock? piece)
    {
        try
        {
            // A block stands for itself; the file's header only tells why there is none.
            var fault = BlockReading.Fault(file, place.Block, place.Index, out pieces, out piece);
            return fault is null ? null : BlockReading.FileFault(file, place.Segment) ?? fault;
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Fault(place.Block, Faults.Reason(e)); }
    }

    private ArchiveException Fault(BlockPlace place, string reason) => Faults.Block(SegmentFiles.Path(folder, place.Segment), place.Offset, reason);
}
