using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Appends blocks of pages. One at a time writes to a folder (the archive's lock sees to it), from one thread at a time; readers may read meanwhile.</summary>
internal sealed class SegmentWriter : IDisposable
{
    private readonly string _folder;
    private readonly long _mostSegmentBytes;
    private readonly BlockWrite _write;
    private SafeFileHandle _file;
    private int _segment;

    // Where the next block begins: what stands behind was not acknowledged.
    private long _end;

    private SegmentWriter(string folder, long mostSegmentBytes, BlockWrite write, SegmentEnd end)
    {
        (_folder, _mostSegmentBytes, _write) = (folder, mostSegmentBytes, write);
        (_file, _segment, _end) = (end.File, end.Segment, end.Offset);
    }

    /// <summary>Opens a folder for writing, makes it if it is not there, and cuts off what stands behind the last acknowledged block: it was never said to be kept.</summary>
    /// <param name="folder">The folder of the segments.</param>
    /// <param name="acknowledged">The last block that the database names; null where it names none.</param>
    /// <param name="mostSegmentBytes">A segment is full where the next block would go past it; a block that is longer alone has a segment of its own.</param>
    /// <param name="write">How bytes are written and flushed; tests make it fail.</param>
    /// <exception cref="ArchiveException">The acknowledged block is missing or damaged (nothing is cut then), or the folder cannot be written.</exception>
    public static SegmentWriter Open(string folder, BlockPlace? acknowledged, long mostSegmentBytes = SegmentFormat.UsualSegmentBytes, BlockWrite? write = null)
    {
        try
        {
            DurableFolder.Make(folder);
            write ??= BlockWrites.Durable;
            return new SegmentWriter(folder, mostSegmentBytes, write, acknowledged is { } last ? SegmentEnd.Behind(folder, last) : SegmentEnd.OfNone(folder, write));
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(folder, e); }
    }

    /// <summary>Opens a folder for writing as <see cref="Open"/> does, and begins a new segment: the acknowledged ones are not touched any more.</summary>
    /// <exception cref="ArchiveException">As that.</exception>
    public static SegmentWriter OpenNext(string folder, BlockPlace acknowledged, long mostSegmentBytes = SegmentFormat.UsualSegmentBytes, BlockWrite? write = null)
    {
        var writer = Open(folder, acknowledged, mostSegmentBytes, write);
        try
        {
            writer.BeginNext();
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>Writes pages as one block, packed together. It is on the disk when this returns.</summary>
    /// <param name="pages">One page or more, together at most <see cref="SegmentFormat.MostBlockBytes"/> with four bytes a page.</param>
    /// <param name="quality">How hard they are packed: Brotli's quality, 0 to 11.</param>
    /// <param name="piece">How many bytes of pages make a piece, which is what a reader of one page unpacks; 0 where the block is not cut.</param>
    /// <returns>Where it stands: its pages are at this place by their index.</returns>
    /// <exception cref="ArchiveException">The disk is full or does not take it. The file is as it was before, and a later call may succeed.</exception>
    public BlockPlace Append(IReadOnlyList<ReadOnlyMemory<byte>> pages, int? quality = null, int piece = BlockPieces.UsualBytes)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var block = BlockPacking.Pack(pages, quality, piece: piece);
        return Append(block);
    }

    /// <summary>Writes a block. It is on the disk when this returns.</summary>
    /// <returns>Where it stands.</returns>
    /// <exception cref="ArchiveException">As above.</exception>
    public BlockPlace Append(PackedBlock block)
    {
        ArgumentNullException.ThrowIfNull(block);
        ObjectDisposedException.ThrowIf(_file.IsClosed, this);
        if (_end > SegmentFormat.HeaderSize && _end + block.Length > _mostSegmentBytes) { BeginNext(); }
        var place = new BlockPlace(_segment, _end);
        Write(block.At(place));
        return place;
    }

    /// <summary>Closes the segment.</summary>
    public void Dispose() => _file.Dispose();

    private void Write(ReadOnlySpan<byte> block)
    {
        try
        {
            // An earlier cut may have failed with the disk.
            if (RandomAccess.GetLength(_file) != _end) { RandomAccess.SetLength(_file, _end); }
            _write(_file, block, _end);
            _end += block.Length;
        }
        catch (Exception e) when (Faults.IsOfFile(e))
        {
            CutBack();
            throw Faults.File(SegmentFiles.Path(_folder, _segment), e);
        }
    }

    private void CutBack()
    {
        try { RandomAccess.SetLength(_file, _end); }
        catch (Exception e) when (Faults.IsOfFile(e))
        {
            // The next write cuts again, and the next opening too: the block is behind what was acknowledged.
        }
    }

    private void BeginNext()
    {
        try
        {
            var file = SegmentEnd.Create(_folder, _segment + 1, _write);
            _file.Dispose();
            (_file, _segment, _end) = (file, _segment + 1, SegmentFormat.HeaderSize);
        }
        catch (Exception e) when (Faults.IsOfFile(e)) { throw Faults.File(SegmentFiles.Path(_folder, _segment + 1), e); }
    }
}
