namespace Sutra.Stories.Training;

/// <summary>Parts of the labelled articles, so that what is measured on one was learnt without it.</summary>
internal static class Folds
{
    /// <summary>For each article its fold: articles with one key are in one, and folds are of about one size.</summary>
    public static int[] By<T>(IReadOnlyList<LabelledArticle> articles, Func<LabelledArticle, T> key, int count, int seed)
    {
        var groups = articles.Select((a, i) => (Key: key(a), i)).GroupBy(x => x.Key).Select(g => g.Select(x => x.i).ToArray()).ToArray();
        new Random(seed).Shuffle(groups);
        var folds = new int[articles.Count];
        var sizes = new int[count];
        foreach (var group in groups.OrderByDescending(g => g.Length))
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            sizes[fold] += group.Length;
            foreach (var i in group) { folds[i] = fold; }
        }
        return folds;
    }

    /// <summary>For each article the day of its event: that of the earliest dated article; events without one are a fold of their own.</summary>
    public static int[] ByDay(IReadOnlyList<LabelledArticle> articles)
    {
        var days = articles.Where(a => a.Told.Day is not null).GroupBy(a => a.Event).ToDictionary(g => g.Key, g => g.Min(a => a.Told.Day!.Value));
        var all = days.Values.Distinct().Order().ToList();
        return [.. articles.Select(a => days.TryGetValue(a.Event, out var d) ? all.IndexOf(d) : all.Count)];
    }

    /// <summary>The log odds of each pair, by what was learnt from pairs that have nothing of its two folds.</summary>
    public static Dictionary<(long, long), double> Scores(PairTable table, int[] folds)
    {
        var learnt = new Dictionary<(int, int), Func<Example, double>>();
        var all = Odds(table.Pairs.Values.Select(p => p.Example));
        var scores = new Dictionary<(long, long), double>();
        foreach (var (key, (a, b, example)) in table.Pairs)
        {
            var (low, high) = (Math.Min(folds[a], folds[b]), Math.Max(folds[a], folds[b]));
            if (!learnt.TryGetValue((low, high), out var score))
            {
                bool IsAway(int i) => folds[i] != low && folds[i] != high;
                List<Example> others = [.. table.Pairs.Values.Where(p => IsAway(p.A) && IsAway(p.B)).Select(p => p.Example)];
                // Of pairs that hold fewer are left out than of others, since these lie between folds: that alone must not raise the scores.
                var shift = Odds(others) - all;
                var scorer = LogisticLearner.Learn(others);
                learnt[(low, high)] = score = e => scorer.Score(e.Features) - shift;
            }
            scores[key] = score(example);
        }
        return scores;
    }

    private static double Odds(IEnumerable<Example> examples)
    {
        var (holding, not) = (0, 0);
        foreach (var e in examples) { if (e.Holds) { holding++; } else { not++; } }
        return Math.Log((double)holding / not);
    }
}
