using System.Buffers.Binary;
using System.IO.Compression;

namespace Sutra.Pages.Inputs;

/// <summary>Unpacks gzip, one member or several, and notices when the file was cut off.</summary>
/// <remarks>
/// <see cref="GZipStream"/> ends quietly where its input does. A whole file ends in the length of its last member, so
/// the last four bytes are compared with what came out: never more than that, and just that where there is one member.
/// </remarks>
internal sealed class UnpackedStream : ReadingStream
{
    private readonly Tail _tail;
    private long _length;

    public UnpackedStream(Stream packed)
        : this(new Tail(packed)) { }

    private UnpackedStream(Tail tail)
        : base(new GZipStream(tail, CompressionMode.Decompress)) => _tail = tail;

    /// <summary>Reads on.</summary>
    /// <exception cref="InvalidDataException">The data is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var n = Inner.Read(buffer);
        _length += n;
        if (n == 0 && !buffer.IsEmpty && _tail.LastLength > (ulong)_length) { throw new InvalidDataException("cut off"); }
        return n;
    }

    /// <summary>Remembers the last four bytes that were read.</summary>
    private sealed class Tail(Stream inner) : ReadingStream(inner)
    {
        private readonly byte[] _last = new byte[4];

        /// <summary>The last four bytes as a gzip trailer has a length.</summary>
        public ulong LastLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override int Read(Span<byte> buffer)
        {
            var n = Inner.Read(buffer);
            var kept = Math.Min(n, 4);
            _last.AsSpan(kept).CopyTo(_last);
            buffer.Slice(n - kept, kept).CopyTo(_last.AsSpan(4 - kept));
            return n;
        }
    }
}
