using System.Buffers.Binary;

namespace Sutra.Archive.Segments;

/// <summary>The pieces of a cut block: a page is read by unpacking its piece alone. What they are stands before their packed bytes: how many there are, then of each its pages, its packed and its unpacked length.</summary>
internal sealed class BlockPieces
{
    /// <summary>So many bytes of pages, and <see cref="LeastPages"/>, make a piece: counted in docs/archive-format.md.</summary>
    public const int UsualBytes = 64 << 10;

    /// <summary>Long pages are alike as well: with none beside it each would take more room.</summary>
    public const int LeastPages = 2;

    private const int CountSize = sizeof(int);
    private const int EntrySize = 3 * sizeof(int);

    private readonly Piece[] _pieces;

    private BlockPieces(Piece[] pieces) => _pieces = pieces;

    /// <summary>A piece.</summary>
    /// <param name="FirstPage">The index of its first page in the block.</param>
    /// <param name="Pages">How many it has.</param>
    /// <param name="Start">Where it begins in the block's packed bytes.</param>
    /// <param name="Packed">Its packed length.</param>
    /// <param name="Unpacked">Its unpacked length: a table of its pages' lengths and the pages.</param>
    public readonly record struct Piece(int FirstPage, int Pages, int Start, int Packed, int Unpacked);

    /// <summary>How many.</summary>
    public int Count => _pieces.Length;

    /// <summary>What they take in memory, in bytes, roughly.</summary>
    public long Size => 64 + (20L * _pieces.Length);

    /// <summary>A piece.</summary>
    public Piece this[int index] => _pieces[index];

    /// <summary>How many bytes the table of so many pieces takes.</summary>
    public static int TableSize(int count) => CountSize + (count * EntrySize);

    /// <summary>The whole of a block that is not cut, as its one piece.</summary>
    public static BlockPieces Whole(BlockHeader header) => new([new Piece(0, header.Pages, 0, header.Packed, header.Unpacked)]);

    /// <summary>The piece of a page; -1 where the block has no such page.</summary>
    public int Of(int page) => page < 0 ? -1 : Array.FindIndex(_pieces, p => page < p.FirstPage + p.Pages);

    /// <summary>Where pages are cut: how many each piece has.</summary>
    public static List<int> Cut(IReadOnlyList<ReadOnlyMemory<byte>> pages, int most)
    {
        var counts = new List<int>();
        var (count, bytes) = (0, 0L);
        foreach (var page in pages)
        {
            count++;
            bytes += page.Length;
            if (bytes < most || count < LeastPages) { continue; }
            counts.Add(count);
            (count, bytes) = (0, 0);
        }
        // A small rest goes with the last piece.
        if (count > 0 && (counts.Count == 0 || (bytes >= most / 2 && count >= LeastPages))) { counts.Add(count); }
        else if (count > 0) { counts[^1] += count; }
        return counts;
    }

    /// <summary>Writes a piece's row of the table.</summary>
    public static void Write(Span<byte> table, int index, int pages, int packed, int unpacked)
    {
        var row = table[TableSize(index)..];
        BinaryPrimitives.WriteInt32LittleEndian(row, pages);
        BinaryPrimitives.WriteInt32LittleEndian(row[4..], packed);
        BinaryPrimitives.WriteInt32LittleEndian(row[8..], unpacked);
    }

    /// <summary>Reads the pieces of a block's packed bytes; null where they do not make up all of it.</summary>
    public static BlockPieces? TryRead(ReadOnlySpan<byte> packed, BlockHeader header)
    {
        if (!header.IsCut) { return Whole(header); }
        if (packed.Length < CountSize) { return null; }
        var count = BinaryPrimitives.ReadInt32LittleEndian(packed);
        if (count < 1 || count > header.Pages || TableSize(0) + ((long)count * EntrySize) > packed.Length) { return null; }
        var pieces = new Piece[count];
        var (page, start, unpacked) = (0L, (long)TableSize(count), 0L);
        for (var i = 0; i < count; i++)
        {
            var row = packed[TableSize(i)..];
            var piece = new Piece((int)page, BinaryPrimitives.ReadInt32LittleEndian(row), (int)start, BinaryPrimitives.ReadInt32LittleEndian(row[4..]), BinaryPrimitives.ReadInt32LittleEndian(row[8..]));
            if (piece.Pages < 1 || piece.Packed < 1 || piece.Unpacked < (long)piece.Pages * BlockHeader.LengthSize) { return null; }
            (page, start, unpacked) = (page + piece.Pages, start + piece.Packed, unpacked + piece.Unpacked);
            if (page > header.Pages || start > packed.Length || unpacked > header.Unpacked) { return null; }
            pieces[i] = piece;
        }
        return page == header.Pages && start == packed.Length && unpacked == header.Unpacked ? new BlockPieces(pieces) : null;
    }
}
