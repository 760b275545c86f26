namespace Sutra.Pages.Inputs;

/// <summary>A stream whose first bytes were looked at and are read again: standard input cannot be wound back.</summary>
internal sealed class HeadedStream : ReadingStream
{
    private readonly byte[] _head;
    private int _at;

    private HeadedStream(byte[] head, Stream rest)
        : base(rest) => _head = head;

    /// <summary>The bytes that were looked at.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <inheritdoc cref="Head" />
    public ReadOnlyMemory<byte> HeadMemory => _head;

    /// <summary>Passes over bytes that were looked at.</summary>
    public void Skip(int count) => _at += count;

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

    public override int Read(Span<byte> buffer)
    {
        if (_at >= _head.Length) { return Inner.Read(buffer); }
        var n = Math.Min(buffer.Length, _head.Length - _at);
        _head.AsSpan(_at, n).CopyTo(buffer);
        _at += n;
        return n;
    }
}
