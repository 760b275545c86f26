namespace Sutra.Stories.Copies;

/// <summary>Words as numbers, the same in every run, unlike string.GetHashCode.</summary>
internal static class WordNumber
{
    /// <summary>A word's number (FNV-1a). The two joiners are left out: outlets type র‌্যাব with either.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var h = 14695981039346656037UL;
        foreach (var c in word)
        {
            if (c is '\u200C' or '\u200D') { continue; }
            h = (h ^ c) * 1099511628211UL;
        }
        return (uint)(h ^ (h >> 32));
    }

    /// <summary>The number of several in this order.</summary>
    public static uint Of(ReadOnlySpan<uint> words)
    {
        var h = 14695981039346656037UL;
        foreach (var w in words)
        {
            h = (h ^ w) * 0x9E3779B97F4A7C15UL;
            h ^= h >> 29;
        }
        return (uint)(h ^ (h >> 32));
    }

    /// <summary>The number of two.</summary>
    public static uint Join(uint first, uint second) => Of([first, second]);
}
