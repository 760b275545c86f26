using System.Runtime.Intrinsics;
using Sutra.Bangla.Names;

namespace Sutra.Names.Training;

/// <summary>An averaged perceptron over whole sentences (Collins 2002).</summary>
internal sealed class Perceptron
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<double[]> _weights = [];
    private readonly List<double[]> _sums = [];
    private readonly List<int> _seen = [];
    private double _steps = 1;

    /// <summary>The ids of the features of each token; unseen ones get an id when <paramref name="learn"/> is set and are left out otherwise.</summary>
    public int[][] Features(TaggedSentence tagged, bool learn)
    {
        var s = tagged.Sentence;
        var n = s.Tokens.Count;
        var words = s.Words.Select(TagFeatures.OfWord).ToArray();
        var symbols = Enumerable.Range(0, n).Select(i => TagFeatures.SymbolOf(s, i, tagged.Tags[i] is 1 or 2, learn)).ToArray();
        var result = new int[n][];
        var names = new List<string>();
        for (var i = 0; i < n; i++)
        {
            names.Clear();
            AddWord(names, words, i, "0");
            AddWord(names, words, i - 1, "-1");
            AddWord(names, words, i - 2, "-2");
            AddWord(names, words, i + 1, "+1");
            AddWord(names, words, i + 2, "+2");
            TagFeatures.OfPlace(symbols, i, names);
            result[i] = [.. names.Select(f => Id(f, learn)).Where(id => id >= 0)];
        }
        return result;
    }

    private static void AddWord(List<string> names, List<string>[] words, int i, string place)
    {
        if (i >= 0 && i < words.Length) { names.AddRange(words[i].Select(f => place + f)); }
    }

    private int Id(string feature, bool learn)
    {
        if (_ids.TryGetValue(feature, out var id)) { if (learn) { _seen[id]++; } return id; }
        if (!learn) { return -1; }
        _ids[feature] = _weights.Count;
        _weights.Add(new double[NameTags.Count]);
        _sums.Add(new double[NameTags.Count]);
        _seen.Add(1);
        return _weights.Count - 1;
    }

    /// <summary>The transitions' ids, one for each tag before.</summary>
    public int[] Transitions => field ??= [.. Enumerable.Range(0, NameTags.Count).Select(b => Id(TagFeatures.Transition(b), learn: true))];

    /// <summary>Tags a sentence and, where that is wrong, moves the weights. <paramref name="missCost"/>: how much more a name missed counts than one made up.</summary>
    public void Learn(int[][] features, int[] gold, double missCost)
    {
        var tags = Tag(features, gold, missCost);
        _steps++;
        for (var i = 0; i < gold.Length; i++)
        {
            if (tags[i] != gold[i])
            {
                foreach (var f in features[i]) { Move(f, gold[i], 1); Move(f, tags[i], -1); }
            }
            int g = i == 0 ? 0 : gold[i - 1], p = i == 0 ? 0 : tags[i - 1];
            if (g == p && gold[i] == tags[i]) { continue; }
            Move(Transitions[g], gold[i], 1);
            Move(Transitions[p], tags[i], -1);
        }
    }

    private void Move(int feature, int tag, double by)
    {
        _weights[feature][tag] += by;
        _sums[feature][tag] += by * _steps;
    }

    private int[] Tag(int[][] features, int[] gold, double missCost)
    {
        var scores = new Vector256<int>[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            foreach (var f in features[i]) { scores[i] += Whole(f); }
            if (gold[i] != 0 && missCost > 0) { scores[i] += Vector256.CreateScalar((int)missCost); }
        }
        Vector256<int>[] transitions = [.. Transitions.Select((f, before) => NameTagger.Transition(before, Whole(f)))];
        return NameTagger.Best(scores, transitions);
    }

    private Vector256<int> Whole(int feature)
    {
        var lanes = Vector256<int>.Zero;
        for (var t = 0; t < NameTags.Count; t++) { lanes = lanes.WithElement(t, (int)_weights[feature][t]); }
        return lanes;
    }

    /// <summary>The averaged weights as whole numbers, those of rare and weightless features left out.</summary>
    public IEnumerable<(string Feature, int[] Weights)> Averaged(int scale, int least, int seenLeast)
    {
        foreach (var (feature, id) in _ids.OrderBy(x => x.Key, StringComparer.Ordinal))
        {
            var w = _weights[id].Select((x, t) => (int)Math.Round((x - (_sums[id][t] / _steps)) * scale)).ToArray();
            if (feature[0] == 'T' || (_seen[id] >= seenLeast && w.Any(x => Math.Abs(x) >= least))) { yield return (feature, w); }
        }
    }
}
