using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Sutra.Archive.Segments;

/// <summary>Reads a block from its file. What is damaged is said in a line, not thrown.</summary>
internal static class BlockReading
{
    /// <summary>The header at a place, or what is wrong: also where the packed bytes go past the file's end.</summary>
    public static string? Fault(SafeFileHandle file, BlockPlace place, out BlockHeader header)
    {
        header = default;
        if (place.Offset < SegmentFormat.HeaderSize) { return "no block begins here"; }
        Span<byte> bytes = stackalloc byte[BlockHeader.Size];
        var fault = BlockHeader.Fault(bytes[..SegmentFiles.Read(file, bytes, place.Offset)], place, out header);
        if (fault is not null) { return fault; }
        var there = RandomAccess.GetLength(file) - place.Offset - BlockHeader.Size;
        return there >= header.Packed ? null : $"the block is cut short: {there} of its {header.Packed} bytes are there";
    }

    /// <summary>The block at a place, or what is wrong with it.</summary>
    public static string? Fault(SafeFileHandle file, BlockPlace place, out UnpackedBlock? block)
    {
        block = null;
        return Fault(file, place, out BlockHeader header) ?? Fault(file, place, header, out block);
    }

    /// <summary>The block of a header that was read, or what is wrong with it.</summary>
    public static string? Fault(SafeFileHandle file, BlockPlace place, BlockHeader header, out UnpackedBlock? block)
    {
        UnpackedBlock? unpacked = null;
        var fault = WithBytes(file, place, header, packed => BlockPacking.Fault(packed, header, out unpacked));
        block = unpacked;
        return fault;
    }

    /// <summary>The pieces of the block at a place and the one that a page is in, unpacked; or what is wrong. Null and no fault where the block has no such page.</summary>
    public static string? Fault(SafeFileHandle file, BlockPlace place, int page, out BlockPieces? pieces, out UnpackedBlock? piece)
    {
        (pieces, piece) = (null, null);
        if (Fault(file, place, out BlockHeader header) is { } wrong) { return wrong; }
        BlockPieces? read = null;
        UnpackedBlock? unpacked = null;
        var fault = WithBytes(file, place, header, packed => BlockPacking.PiecesFault(packed, header, out read)
            ?? (read!.Of(page) is >= 0 and var index ? BlockPacking.Fault(packed, read[index], out unpacked) : null));
        (pieces, piece) = (read, unpacked);
        return fault;
    }

    private delegate string? Look(ReadOnlySpan<byte> packed);

    private static string? WithBytes(SafeFileHandle file, BlockPlace place, BlockHeader header, Look look)
    {
        var packed = ArrayPool<byte>.Shared.Rent(header.Packed);
        try
        {
            var read = SegmentFiles.Read(file, packed.AsSpan(0, header.Packed), place.Offset + BlockHeader.Size);
            return read < header.Packed ? $"the block is cut short: {read} of its {header.Packed} bytes are there" : look(packed.AsSpan(0, read));
        }
        finally { ArrayPool<byte>.Shared.Return(packed); }
    }

    /// <summary>What is wrong with the header of a file; null where it is the segment's.</summary>
    public static string? FileFault(SafeFileHandle file, int segment)
    {
        Span<byte> header = stackalloc byte[SegmentFormat.HeaderSize];
        return SegmentFormat.Fault(header[..SegmentFiles.Read(file, header, 0)], segment);
    }
}
