namespace Sutra.Archive.Revisions;

/// <summary>Tells which removed paragraph became which added one, so that only the words that changed are shown as changed.</summary>
internal static class ParagraphPairs
{
    // So many pairs are compared at most; a page where more is new all over is another text.
    private const int MostPairs = 10_000;

    // A paragraph that has so much of its words in common with another is that one, changed: of 2 * common / all, with white space left out.
    private const double Alike = 0.5;

    /// <summary>The paragraphs of both in order, those that became one another as one.</summary>
    public static IEnumerable<IReadOnlyList<DifferencePiece>> Between(IReadOnlyList<string> removed, IReadOnlyList<string> added)
    {
        var (i, j) = (0, 0);
        foreach (var (pairedOld, pairedNew) in Pairs(removed, added))
        {
            while (i < pairedOld) { if (removed[i++] is { Length: > 0 } text) { yield return [new DifferencePiece(PieceKind.Removed, text)]; } }
            while (j < pairedNew) { if (added[j++] is { Length: > 0 } text) { yield return [new DifferencePiece(PieceKind.Added, text)]; } }
            if (pairedOld < removed.Count) { yield return WordDifference.Between(removed[i++], added[j++]); }
        }
    }

    // The pairs that are most alike together and cross nowhere; behind them the ends of both lists.
    private static List<(int Old, int New)> Pairs(IReadOnlyList<string> removed, IReadOnlyList<string> added)
    {
        var pairs = new List<(int, int)>();
        if ((long)removed.Count * added.Count is > 0 and <= MostPairs)
        {
            var (likeness, best) = Weigh([.. removed.Select(Words)], [.. added.Select(Words)]);
            for (var (i, j) = (0, 0); i < removed.Count && j < added.Count;)
            {
                if (likeness[i, j] > 0 && best[i, j] == likeness[i, j] + best[i + 1, j + 1]) { pairs.Add((i++, j++)); }
                else if (best[i, j] == best[i + 1, j]) { i++; }
                else { j++; }
            }
        }
        pairs.Add((removed.Count, added.Count));
        return pairs;
    }

    private static (double[,] Likeness, double[,] Best) Weigh(string[][] removed, string[][] added)
    {
        var likeness = new double[removed.Length, added.Length];
        var best = new double[removed.Length + 1, added.Length + 1];
        for (var i = removed.Length - 1; i >= 0; i--)
        {
            for (var j = added.Length - 1; j >= 0; j--)
            {
                likeness[i, j] = LikenessOf(removed[i], added[j]);
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), likeness[i, j] + best[i + 1, j + 1]);
            }
        }
        return (likeness, best);
    }

    private static double LikenessOf(string[] a, string[] b)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = string.CompareOrdinal(a[i], b[j]);
            if (order == 0) { common++; }
            if (order <= 0) { i++; }
            if (order >= 0) { j++; }
        }
        var share = a.Length + b.Length == 0 ? 0 : 2.0 * common / (a.Length + b.Length);
        return share >= Alike ? share : 0;
    }

    private static string[] Words(string text)
    {
        var words = DifferenceWords.Of(text).Where(w => !string.IsNullOrWhiteSpace(w)).ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }
}
