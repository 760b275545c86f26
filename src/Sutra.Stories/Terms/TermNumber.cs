namespace Sutra.Stories.Terms;

/// <summary>Terms as numbers of 24 bits, the same in every run.</summary>
/// <remarks>
/// Of two articles with forty terms each one pair of different terms in ten thousand shares a number, which moves no
/// decision; with the weight in the byte that is left, a term takes four bytes in the archive.
/// </remarks>
internal static class TermNumber
{
    /// <summary>The largest.</summary>
    public const uint Most = 0xFFFFFF;

    /// <summary>The number of a stem: FNV-1a of its characters, folded.</summary>
    public static uint Of(ReadOnlySpan<char> stem)
    {
        var hash = 2166136261u;
        foreach (var c in stem)
        {
            hash = (hash ^ (byte)c) * 16777619u;
            hash = (hash ^ (byte)(c >> 8)) * 16777619u;
        }
        return (hash >> 24) ^ (hash & Most);
    }
}
