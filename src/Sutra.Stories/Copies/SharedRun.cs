namespace Sutra.Stories.Copies;

/// <summary>Words that stand in two texts alike and in one piece.</summary>
/// <param name="First">The place of its first word in the one.</param>
/// <param name="Second">The same in the other.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct SharedRun(int First, int Second, int Words)
{
    // Eight words in a row: fewer are a title with a name, or a formula.
    private const int Least = Fingerprint.Words + Fingerprint.Window - 1;

    /// <summary>The runs that two texts share, in order of the first; the longest are found first, and no word is in two.</summary>
    public static IReadOnlyList<SharedRun> Between(CopyText first, CopyText second)
    {
        var found = Seeds(first, second);
        found.Sort((a, b) => a.Words != b.Words ? b.Words.CompareTo(a.Words) : a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        var (taken, other) = (new bool[first.Words.Length], new bool[second.Words.Length]);
        var runs = new List<SharedRun>();
        foreach (var run in found)
        {
            var free = run.Free(taken, other);
            if (free.Words < Least) { continue; }
            taken.AsSpan(free.First, free.Words).Fill(true);
            other.AsSpan(free.Second, free.Words).Fill(true);
            runs.Add(free);
        }
        runs.Sort((a, b) => a.First.CompareTo(b.First));
        return runs;
    }

    // A run is found once by each of its fingerprints: those that lie in one that was drawn out already are left.
    private static List<SharedRun> Seeds(CopyText first, CopyText second)
    {
        var seeds = new List<SharedRun>();
        var (i, k) = (0, 0);
        while (i < first.Prints.Length && k < second.Prints.Length)
        {
            var (a, b) = (first.Prints[i], second.Prints[k]);
            if (a.Number == b.Number) { seeds.Add(new SharedRun(a.At, b.At, Fingerprint.Words)); }
            if (a.Number <= b.Number) { i++; }
            if (b.Number <= a.Number) { k++; }
        }
        seeds.Sort((a, b) => a.First - a.Second != b.First - b.Second ? (a.First - a.Second).CompareTo(b.First - b.Second) : a.First.CompareTo(b.First));
        var runs = new List<SharedRun>();
        foreach (var seed in seeds)
        {
            if (runs.Count > 0 && runs[^1] is var last && last.First - last.Second == seed.First - seed.Second && seed.First < last.First + last.Words) { continue; }
            var run = seed.DrawnOut(first.Words, second.Words);
            if (run.Words >= Least) { runs.Add(run); }
        }
        return runs;
    }

    private SharedRun DrawnOut(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var (a, b, n) = (First, Second, 0);
        while (a > 0 && b > 0 && first[a - 1] == second[b - 1]) { a--; b--; }
        while (a + n < first.Length && b + n < second.Length && first[a + n] == second[b + n]) { n++; }
        return new SharedRun(a, b, n);
    }

    // The first stretch of which no word is taken; a run that a longer one covers at both ends and not between does not happen.
    private SharedRun Free(bool[] taken, bool[] other)
    {
        var (from, length) = (0, 0);
        while (from < Words && (taken[First + from] || other[Second + from])) { from++; }
        while (from + length < Words && !taken[First + from + length] && !other[Second + from + length]) { length++; }
        return new SharedRun(First + from, Second + from, length);
    }
}
