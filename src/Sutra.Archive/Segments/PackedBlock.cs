using System.Buffers;

namespace Sutra.Archive.Segments;

/// <summary>A block that is packed and not written yet. It is in a buffer of the shared pool, which its disposal gives back.</summary>
/// <param name="Buffer">Room for the header, then the packed pages.</param>
/// <param name="Header">Its header, without a place.</param>
internal sealed record PackedBlock(byte[] Buffer, BlockHeader Header) : IDisposable
{
    private bool _returned;

    /// <summary>The block as it stands at a place.</summary>
    public ReadOnlySpan<byte> At(BlockPlace place)
    {
        Header.Write(Buffer, place);
        return Buffer.AsSpan(0, Length);
    }

    /// <summary>How many bytes it takes.</summary>
    public int Length => BlockHeader.Size + Header.Packed;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_returned) { return; }
        _returned = true;
        ArrayPool<byte>.Shared.Return(Buffer);
    }
}
