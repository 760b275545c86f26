using Sutra.Pages.Inputs;

namespace Sutra.Pages.Tests.Inputs;

/// <summary>A stream of the same bytes over and over, up to a length.</summary>
internal sealed class RepeatedBytes(byte[] bytes, long length) : ReadingStream(Null)
{
    private long _at;

    public override int Read(Span<byte> buffer)
    {
        var from = (int)(_at % bytes.Length);
        var n = (int)Math.Min(Math.Min(buffer.Length, bytes.Length - from), length - _at);
        bytes.AsSpan(from, n).CopyTo(buffer);
        _at += n;
        return n;
    }
}
