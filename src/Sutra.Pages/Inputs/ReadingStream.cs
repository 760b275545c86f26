namespace Sutra.Pages.Inputs;

/// <summary>A stream over another one that is read from start to end and owns it; it neither seeks nor writes.</summary>
internal abstract class ReadingStream(Stream inner) : Stream
{
    /// <summary>The stream below.</summary>
    protected Stream Inner { get; } = inner;

    public sealed override bool CanRead => true;
    public sealed override bool CanSeek => false;
    public sealed override bool CanWrite => false;
    public sealed override long Length => throw new NotSupportedException();
    public sealed override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Reads on: the one thing that such a stream does.</summary>
    public abstract override int Read(Span<byte> buffer);

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    // Nothing is ever written, so nothing waits to be.
    public sealed override void Flush() { }
    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public sealed override void SetLength(long value) => throw new NotSupportedException();
    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) { Inner.Dispose(); }
        base.Dispose(disposing);
    }
}
