namespace Sutra.Pages.Inputs;

/// <summary>A stream whose first bytes were looked at and are read again: standard input cannot be wound back.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _head;
    private int _at;

    private HeadedStream(byte[] head, Stream rest)
    {
        _head = head;
        _rest = rest;
    }

    /// <summary>The bytes that were looked at.</summary>
    public ReadOnlySpan<byte> Head => _head;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Looks at up to <paramref name="count"/> bytes of a stream. Where it breaks off before, that is said when the rest is read.</summary>
    public static HeadedStream Of(Stream stream, int count)
    {
        var head = new byte[count];
        var read = 0;
        try
        {
            for (int n; read < count && (n = stream.Read(head, read, count - read)) > 0;) { read += n; }
        }
        // Reading on throws the same again.
        catch (InvalidDataException) when (read > 0) { }
        return new HeadedStream(head[..read], stream);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _head.Length) { return _rest.Read(buffer); }
        var n = Math.Min(buffer.Length, _head.Length - _at);
        _head.AsSpan(_at, n).CopyTo(buffer);
        _at += n;
        return n;
    }

    public override void Flush() => _rest.Flush();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) { _rest.Dispose(); }
        base.Dispose(disposing);
    }
}
