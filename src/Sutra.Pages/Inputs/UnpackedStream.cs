using System.Buffers.Binary;
using System.IO.Compression;

namespace Sutra.Pages.Inputs;

/// <summary>Unpacks gzip, one member or several, and notices when the file was cut off.</summary>
/// <remarks>
/// <see cref="GZipStream"/> ends quietly where its input does. A whole file ends in the length of its last member, so
/// the last four bytes are compared with what came out: never more than that, and just that where there is one member.
/// </remarks>
internal sealed class UnpackedStream : Stream
{
    private readonly Tail _tail;
    private readonly GZipStream _unpacked;
    private long _length;

    public UnpackedStream(Stream packed)
    {
        _tail = new Tail(packed);
        _unpacked = new GZipStream(_tail, CompressionMode.Decompress);
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads on.</summary>
    /// <exception cref="InvalidDataException">The data is damaged or cut off.</exception>
    public override int Read(Span<byte> buffer)
    {
        var n = _unpacked.Read(buffer);
        _length += n;
        if (n == 0 && !buffer.IsEmpty && _tail.LastLength > (ulong)_length) { throw new InvalidDataException("cut off"); }
        return n;
    }

    public override void Flush() => _unpacked.Flush();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) { _unpacked.Dispose(); }
        base.Dispose(disposing);
    }

    /// <summary>Remembers the last four bytes that were read.</summary>
    private sealed class Tail(Stream inner) : Stream
    {
        private readonly byte[] _last = new byte[4];

        /// <summary>The last four bytes as a gzip trailer has a length.</summary>
        public ulong LastLength => BinaryPrimitives.ReadUInt32LittleEndian(_last);

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var n = inner.Read(buffer);
            var kept = Math.Min(n, 4);
            _last.AsSpan(kept).CopyTo(_last);
            buffer.Slice(n - kept, kept).CopyTo(_last.AsSpan(4 - kept));
            return n;
        }

        public override void Flush() => inner.Flush();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) { inner.Dispose(); }
            base.Dispose(disposing);
        }
    }
}
