using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;

namespace Sutra.Archive.Segments;

/// <summary>Makes a block of pages, and pages of a block: a table of their lengths and the pages, packed together by Brotli, since pages of one outlet are alike.</summary>
internal static class BlockPacking
{
    /// <summary>Brotli's quality for pages of HTML, 0 to 11: counted in docs/archive-format.md.</summary>
    public const int Quality = 5;

    /// <summary>That for pages that are only text, of which it makes a tenth less for little more time.</summary>
    public const int QualityOfText = 7;

    // A page of HTML of this length would be an unusually bare one, a text an unusually long one.
    private const int LongText = 32_000;

    /// <summary>How far back Brotli looks, as a power of two: its most in the common format, 16 MB, since a block's pages are alike and long.</summary>
    public const int Window = 22;

    // What a block's pages take at first, as a multiple of the packed bytes; text and HTML are packed by 4 to 8.
    private const int UsualGain = 10;

    // What Brotli takes at most for a beginning and an end.
    private const int PieceOverhead = 16;

    /// <summary>The most bytes that so many bytes can be packed to.</summary>
    public static int MostPacked(int unpacked) => BrotliEncoder.GetMaxCompressedLength(unpacked);

    /// <summary>The most bytes of a block packed: pieces take a little more than the whole would.</summary>
    public static int MostPackedBlock { get; } = MostPacked(SegmentFormat.MostBlockBytes) + (SegmentFormat.MostBlockBytes / 1024);

    /// <summary>The packed pages; the caller disposes of them.</summary>
    /// <param name="pages">One page or more.</param>
    /// <param name="quality">Brotli's quality; null for the usual one of such pages.</param>
    /// <param name="window">Brotli's window.</param>
    /// <param name="piece">How many bytes of pages make a piece; 0 where the block is not cut.</param>
    public static PackedBlock Pack(IReadOnlyList<ReadOnlyMemory<byte>> pages, int? quality = null, int window = Window, int piece = BlockPieces.UsualBytes)
    {
        var length = Unpacked(pages);
        var level = quality ?? (length / pages.Count < LongText ? QualityOfText : Quality);
        var counts = piece > 0 ? BlockPieces.Cut(pages, piece) : [pages.Count];
        var table = counts.Count > 1 ? BlockPieces.TableSize(counts.Count) : 0;
        var unpacked = ArrayPool<byte>.Shared.Rent(length);
        var block = ArrayPool<byte>.Shared.Rent(BlockHeader.Size + table + MostPacked(length) + (counts.Count * PieceOverhead));
        try
        {
            var to = block.AsSpan(BlockHeader.Size);
            var (at, page) = (table, 0);
            for (var i = 0; i < counts.Count; i++)
            {
                var joined = Join(pages, page, counts[i], unpacked);
                if (!BrotliEncoder.TryCompress(unpacked.AsSpan(0, joined), to[at..], out var written, level, window)) { throw new InvalidOperationException("Brotli wrote more than its most."); }
                if (table > 0) { BlockPieces.Write(to, i, counts[i], written, joined); }
                (at, page) = (at + written, page + counts[i]);
            }
            if (table > 0) { BinaryPrimitives.WriteInt32LittleEndian(to, counts.Count); }
            return new PackedBlock(block, new BlockHeader(at, length, pages.Count, Crc32C.Of(to[..at]), table > 0));
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(block);
            throw;
        }
        finally { ArrayPool<byte>.Shared.Return(unpacked); }
    }

    /// <summary>Unpacks a block, or says what is wrong with it. What is allocated follows what is really there, not what the header says.</summary>
    public static string? Fault(ReadOnlySpan<byte> packed, BlockHeader header, out UnpackedBlock? block)
    {
        block = null;
        if (PiecesFault(packed, header, out var pieces) is { } fault) { return fault; }
        var unpacked = new List<UnpackedBlock>();
        for (var i = 0; i < pieces!.Count; i++)
        {
            if (Fault(packed, pieces[i], out var piece) is { } broken) { return broken; }
            unpacked.Add(piece!);
        }
        block = unpacked.Count == 1 ? unpacked[0] : UnpackedBlock.Join(unpacked);
        return null;
    }

    /// <summary>The pieces of a block, or what is wrong with its bytes as they are packed.</summary>
    public static string? PiecesFault(ReadOnlySpan<byte> packed, BlockHeader header, out BlockPieces? pieces)
    {
        pieces = null;
        if (Crc32C.Of(packed) != header.Checksum) { return "the block's bytes do not fit its checksum"; }
        pieces = BlockPieces.TryRead(packed, header);
        return pieces is null ? "the block's pieces do not make up the block" : null;
    }

    /// <summary>Unpacks one piece, or says what is wrong with it.</summary>
    public static string? Fault(ReadOnlySpan<byte> packed, BlockPieces.Piece piece, out UnpackedBlock? block)
    {
        block = null;
        if (Unpack(packed.Slice(piece.Start, piece.Packed), piece.Unpacked) is not { } bytes) { return "the block does not unpack to the length that its header says"; }
        block = UnpackedBlock.TryRead(bytes, piece.Pages);
        return block is null ? "the block's pages do not have the lengths that its table says" : null;
    }

    private static int Unpacked(IReadOnlyList<ReadOnlyMemory<byte>> pages)
    {
        ArgumentOutOfRangeException.ThrowIfZero(pages.Count, nameof(pages));
        var length = pages.Sum(p => (long)p.Length + BlockHeader.LengthSize);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, SegmentFormat.MostBlockBytes, nameof(pages));
        return (int)length;
    }

    // Their lengths, then the pages; how long that is together.
    private static int Join(IReadOnlyList<ReadOnlyMemory<byte>> pages, int first, int count, Span<byte> to)
    {
        var at = count * BlockHeader.LengthSize;
        for (var i = 0; i < count; i++)
        {
            var page = pages[first + i];
            BinaryPrimitives.WriteInt32LittleEndian(to[(i * BlockHeader.LengthSize)..], page.Length);
            page.Span.CopyTo(to[at..]);
            at += page.Length;
        }
        return at;
    }

    private static byte[]? Unpack(ReadOnlySpan<byte> packed, int length)
    {
        var bytes = new byte[(int)Math.Min(length, Math.Max(1 << 16, (long)packed.Length * UsualGain))];
        using var decoder = new BrotliDecoder();
        var at = 0;
        while (true)
        {
            var status = decoder.Decompress(packed, bytes.AsSpan(at), out var read, out var written);
            packed = packed[read..];
            at += written;
            if (status == OperationStatus.Done) { return at == length && packed.IsEmpty ? bytes : null; }
            if (status != OperationStatus.DestinationTooSmall || bytes.Length == length) { return null; }
            Array.Resize(ref bytes, (int)Math.Min(length, (long)bytes.Length * 2));
        }
    }
}
