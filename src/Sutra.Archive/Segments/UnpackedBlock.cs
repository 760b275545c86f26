using System.Buffers.Binary;

namespace Sutra.Archive.Segments;

/// <summary>A block's pages as they came, in one piece of memory.</summary>
internal sealed class UnpackedBlock
{
    private readonly byte[] _bytes;

    // Where each page begins, and where the last ends.
    private readonly int[] _starts;

    private UnpackedBlock(byte[] bytes, int[] starts) => (_bytes, _starts) = (bytes, starts);

    /// <summary>How many pages it has.</summary>
    public int Pages => _starts.Length - 1;

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Size => _bytes.Length + (long)_starts.Length * sizeof(int);

    /// <summary>A page.</summary>
    /// <param name="index">From 0, below <see cref="Pages"/>.</param>
    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_starts[index].._starts[index + 1]);

    /// <summary>Pieces that follow one another as one.</summary>
    public static UnpackedBlock Join(IReadOnlyList<UnpackedBlock> pieces)
    {
        var bytes = new byte[pieces.Sum(p => p._starts[^1] - p._starts[0])];
        var starts = new int[pieces.Sum(p => p.Pages) + 1];
        var (at, page) = (0, 0);
        foreach (var piece in pieces)
        {
            for (var i = 0; i < piece.Pages; i++)
            {
                starts[page++] = at;
                piece[i].CopyTo(bytes.AsSpan(at));
                at += piece[i].Length;
            }
        }
        starts[page] = at;
        return new UnpackedBlock(bytes, starts);
    }

    /// <summary>The block of unpacked bytes; null where the table of lengths does not make up all of them.</summary>
    /// <param name="bytes">The table of lengths and the pages.</param>
    /// <param name="pages">How many pages; the table is not longer than the bytes.</param>
    public static UnpackedBlock? TryRead(byte[] bytes, int pages)
    {
        var starts = new int[pages + 1];
        var at = pages * BlockHeader.LengthSize;
        for (var i = 0; i < pages; i++)
        {
            starts[i] = at;
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * BlockHeader.LengthSize));
            if (length < 0 || length > bytes.Length - at) { return null; }
            at += length;
        }
        starts[pages] = at;
        return at == bytes.Length ? new UnpackedBlock(bytes, starts) : null;
    }
}
