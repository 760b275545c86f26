using System.Buffers;

namespace Sutra.Pages.Inputs;

/// <summary>Bytes in an array that is lent by the shared pool and grows as they come; given back when disposed of.</summary>
internal sealed class PooledBytes(int capacity) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 256));

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; good until more are added.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    /// <inheritdoc cref="Span" />
    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>A stream over the bytes; good until more are added.</summary>
    public Stream AsStream(int start = 0) => new MemoryStream(_bytes, start, Length - start, writable: false);

    /// <summary>Forgets the bytes and keeps the array.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.Length - Length < bytes.Length) { Grow(bytes.Length); }
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Adds what a stream gives when it is read once; 0 at its end.</summary>
    public int AppendFrom(Stream stream)
    {
        if (Length == _bytes.Length) { Grow(1); }
        var n = stream.Read(_bytes.AsSpan(Length));
        Length += n;
        return n;
    }

    public void Dispose()
    {
        if (_bytes.Length > 0) { ArrayPool<byte>.Shared.Return(_bytes); }
        (_bytes, Length) = ([], 0);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + more), (int)Math.Min(Array.MaxLength, 2L * _bytes.Length)));
        Span.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
