using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Every run of five words of a body, each as a number: what two texts share of these they share word for word.</summary>
public sealed class Shingles
{
    private const int Words = 5;
    private const uint SampleMask = 7;

    // Fewer say too little to call one text the copy of another.
    private const int LeastShingles = 12;
    private const double LeastShare = 0.7;
    private readonly uint[] _all;

    private Shingles(uint[] all) => _all = all;

    /// <summary>Whether there are enough to tell a copy by.</summary>
    public bool AreEnough => _all.Length >= LeastShingles;

    /// <summary>An eighth of them, chosen by their own number: what an index need hold, so that two texts meet only where they share some.</summary>
    public IEnumerable<uint> Sample => _all.Where(s => (s & SampleMask) == 0);

    /// <summary>The shingles of a reading's body.</summary>
    public static Shingles Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var hashes = new List<ulong>();
        foreach (var sentence in reading.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Kind != TokenKind.Mark) { hashes.Add(Hash(token.Text)); }
            }
        }
        var shingles = new HashSet<uint>(Math.Max(0, hashes.Count - Words + 1));
        for (var i = 0; i + Words <= hashes.Count; i++)
        {
            var h = 14695981039346656037UL;
            for (var k = 0; k < Words; k++) { h = (h ^ hashes[i + k]) * 0x9E3779B97F4A7C15UL; h ^= h >> 29; }
            shingles.Add((uint)(h ^ (h >> 32)));
        }
        var all = new uint[shingles.Count];
        shingles.CopyTo(all);
        Array.Sort(all);
        return new Shingles(all);
    }

    /// <summary>Whether the text repeats another: seven in ten of its shingles stand there.</summary>
    public bool Repeat(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!AreEnough) { return false; }
        var (i, k, shared) = (0, 0, 0);
        while (i < _all.Length && k < other._all.Length)
        {
            if (_all[i] == other._all[k]) { shared++; i++; k++; }
            else if (_all[i] < other._all[k]) { i++; }
            else { k++; }
        }
        return shared >= LeastShare * _all.Length;
    }

    // FNV-1a: the same in every run, unlike string.GetHashCode.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var h = 14695981039346656037UL;
        foreach (var c in word) { h = (h ^ c) * 1099511628211UL; }
        return h;
    }
}
