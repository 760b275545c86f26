namespace Sutra.Stories.Copies;

/// <summary>A run of five words that a text is found by.</summary>
/// <param name="Number">The run's number.</param>
/// <param name="At">The place of its first word in the text.</param>
/// <remarks>
/// Winnowing: of any four runs that follow one another the least is taken, so that two texts which share eight words in a row share a
/// fingerprint of them; two in five runs are kept.
/// </remarks>
internal readonly record struct Fingerprint(uint Number, int At)
{
    /// <summary>How many words a run has.</summary>
    public const int Words = 5;

    /// <summary>Of how many runs in a row one is taken at least.</summary>
    public const int Window = 4;

    /// <summary>The fingerprints of a text, by number, each once.</summary>
    /// <param name="words">The text's words.</param>
    /// <param name="again">For each word that stands in a run which the text had before the place where it stood first, else its own place; null where nothing is said twice.</param>
    public static Fingerprint[] Of(ReadOnlySpan<uint> words, out int[]? again)
    {
        var runs = new uint[Math.Max(0, words.Length - Words + 1)];
        for (var i = 0; i < runs.Length; i++) { runs[i] = WordNumber.Of(words.Slice(i, Words)); }
        again = HasOneTwice(runs) ? Firsts(runs, words.Length) : null;
        var prints = Winnow(runs);
        prints.Sort((a, b) => a.Number == b.Number ? a.At.CompareTo(b.At) : a.Number.CompareTo(b.Number));
        var count = 0;
        for (var i = 0; i < prints.Count; i++)
        {
            if (count == 0 || prints[i].Number != prints[count - 1].Number) { prints[count++] = prints[i]; }
        }
        return [.. prints[..count]];
    }

    private static bool HasOneTwice(uint[] runs)
    {
        var sorted = (uint[])runs.Clone();
        Array.Sort(sorted);
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] == sorted[i - 1]) { return true; }
        }
        return false;
    }

    private static int[] Firsts(uint[] runs, int words)
    {
        var (firsts, met) = (Enumerable.Range(0, words).ToArray(), new Dictionary<uint, int>(runs.Length));
        for (var i = 0; i < runs.Length; i++)
        {
            if (met.TryAdd(runs[i], i)) { continue; }
            for (var k = 0; k < Words; k++) { firsts[i + k] = firsts[met[runs[i]] + k]; }
        }
        return firsts;
    }

    private static List<Fingerprint> Winnow(uint[] runs)
    {
        var prints = new List<Fingerprint>((runs.Length / 2) + 1);
        var last = -1;
        for (var first = 0; first < Math.Max(1, runs.Length - Window + 1); first++)
        {
            var least = -1;
            for (var i = first; i < Math.Min(first + Window, runs.Length); i++)
            {
                if (least < 0 || runs[i] <= runs[least]) { least = i; }
            }
            if (least <= last) { continue; }
            prints.Add(new Fingerprint(runs[least], least));
            last = least;
        }
        return prints;
    }
}
