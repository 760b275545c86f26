namespace Sutra.Stories.Training;

/// <summary>How well groups match labelled ones, as score.py counts.</summary>
/// <param name="PairPrecision">Of the pairs in one group, the share that is in one labelled group.</param>
/// <param name="PairRecall">Of the labelled pairs, the share found.</param>
/// <param name="BCubedPrecision">Bagga and Baldwin's.</param>
/// <param name="BCubedRecall">The same.</param>
internal readonly record struct GroupScore(double PairPrecision, double PairRecall, double BCubedPrecision, double BCubedRecall)
{
    public double PairF1 => F1(PairPrecision, PairRecall);

    public double BCubedF1 => F1(BCubedPrecision, BCubedRecall);

    /// <summary>Scores groups of places in the labelled items.</summary>
    public static GroupScore Of(IReadOnlyList<int> labelled, IReadOnlyList<IReadOnlyList<int>> groups)
    {
        var found = new int[labelled.Count];
        for (var g = 0; g < groups.Count; g++) { foreach (var i in groups[g]) { found[i] = g; } }
        return Of(labelled, found);
    }

    /// <summary>Scores groups; both lists say for each item in which group it is.</summary>
    public static GroupScore Of<T>(IReadOnlyList<T> labelled, IReadOnlyList<int> found) where T : notnull
    {
        var n = labelled.Count;
        var sizes = labelled.GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count());
        var foundSizes = found.GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count());
        var both = labelled.Zip(found).GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count());
        var right = both.Values.Sum(Pairs);
        var (p, r) = (0.0, 0.0);
        foreach (var ((l, f), c) in both)
        {
            p += (double)c * c / foundSizes[f];
            r += (double)c * c / sizes[l];
        }
        return new GroupScore(Share(right, foundSizes.Values.Sum(Pairs)), Share(right, sizes.Values.Sum(Pairs)), p / n, r / n);
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"pairs {PairPrecision:0.0000} {PairRecall:0.0000} F1 {PairF1:0.0000}   B3 {BCubedPrecision:0.0000} {BCubedRecall:0.0000} F1 {BCubedF1:0.0000}");

    private static long Pairs(int count) => (long)count * (count - 1) / 2;

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static double F1(double p, double r) => p + r == 0 ? 0 : 2 * p * r / (p + r);
}
