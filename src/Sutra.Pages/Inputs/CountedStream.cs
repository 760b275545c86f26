namespace Sutra.Pages.Inputs;

/// <summary>A stream that tells how many bytes are read of it, as they are.</summary>
internal sealed class CountedStream(Stream inner, Action<int> read) : ReadingStream(inner)
{
    public override int Read(Span<byte> buffer)
    {
        var n = Inner.Read(buffer);
        read(n);
        return n;
    }
}
