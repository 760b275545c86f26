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
    private readonly RecentCache<BlockPlace, UnpackedBlock> _blocks = new(mostCachedBytes, b => b.Size);
    private int _unpacked;

    /// <summary>How many blocks were unpacked so far.</summary>
    public int Unpacked => Volatile.Read(ref _unpacked);

    /// <summary>A page, byte for byte as it was appended.</summary>
    /// <exception cref="ArchiveException">The segment is missing, or there is no whole block at the place, or it has no such page: with the file, the offset and the reason.</exception>
    public byte[] Read(PagePlace place)
    {
        var block = _blocks.Find(place.Block) ?? Unpack(place.Block);
        if (place.Index < 0 || place.Index >= block.Pages) { throw Fault(place.Block, $"the block has {block.Pages} pages, and none with number {place.Index} counted from 0"); }
        return block[place.Index].ToArray();
    }

    /// <summary>Closes the segments.</summary>
    public void Dispose() => _segments.Dispose();

    private UnpackedBlock Unpack(BlockPlace place)
    {
        var file = _segments.Take(place.Segment);
        try
        {
            var fault = Fault(file, place, out var block);
            if (block is null) { throw Fault(place, fault!); }
            Interlocked.Increment(ref _unpacked);
            _blocks.Keep(place, block);
            return block;
        }
        finally { _segments.GiveBack(place.Segment); }
    }

    private string? Fault(SafeFileHandle file, BlockPlace place, out UnpackedBlock? block)
    {
        try
        {
            // A block stands for itself; the file's header only tells why there is none.
            var fault = BlockReading.Fault(file, place, out block);
            return fault is null ? null : BlockReading.FileFault(file, place.Segment) ?? fault;
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Fault(place, Faults.Reason(e)); }
    }

    private ArchiveException Fault(BlockPlace place, string reason) => Faults.Block(SegmentFiles.Path(folder, place.Segment), place.Offset, reason);
}
