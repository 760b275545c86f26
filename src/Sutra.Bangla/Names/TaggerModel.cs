using System.Collections.Frozen;
using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Names;

/// <summary>What a word adds to the scores of the tags where it stands at a place, one or two before it, one or two after it.</summary>
internal sealed record WordScores(int[]? Here, int[]? Before, int[]? TwoBefore, int[]? After, int[]? TwoAfter);

/// <summary>The weights of the tagger: for each feature what it adds to the score of each tag.</summary>
/// <remarks>Learnt by bench/Sutra.Names.Training, an averaged perceptron over whole sentences; kept as a table so that nobody needs the program to read them.</remarks>
internal sealed class TaggerModel
{
    private readonly FrozenDictionary<string, int[]> _weights;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private TaggerModel(Dictionary<string, int[]> weights)
    {
        _weights = weights.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _weights.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var tag = 0; tag < NameTags.Count; tag++)
        {
            for (var before = 0; before < NameTags.Count; before++)
            {
                Transitions[before, tag] = _weights.TryGetValue(TagFeatures.Transition(before), out var w) ? w[tag] : 0;
            }
        }
    }

    /// <summary>The model that ships with the house.</summary>
    public static TaggerModel Shared { get; } = Load();

    /// <summary>What it adds to a tag's score that another stands before it.</summary>
    public int[,] Transitions { get; } = new int[NameTags.Count, NameTags.Count];

    /// <summary>The weights of a feature, or null.</summary>
    public int[]? Find(ReadOnlySpan<char> feature) => _lookup.TryGetValue(feature, out var w) ? w : null;

    /// <summary>What a word adds, summed over its features, for each place it can stand at.</summary>
    public WordScores ScoresOf(WordFacts word)
    {
        if (_weights.Count == 0) { return new WordScores(null, null, null, null, null); }
        var features = TagFeatures.OfWord(word);
        return new WordScores(Sum(features, "0"), Sum(features, "-1"), Sum(features, "-2"), Sum(features, "+1"), Sum(features, "+2"));
    }

    private int[]? Sum(List<string> features, string place)
    {
        int[]? sum = null;
        foreach (var f in features)
        {
            if (!_weights.TryGetValue(place + f, out var w)) { continue; }
            sum ??= new int[NameTags.Count];
            for (var t = 0; t < w.Length; t++) { sum[t] += w[t]; }
        }
        return sum;
    }

    private static TaggerModel Load()
    {
        var weights = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in FactTable.Load(typeof(TaggerModel).Assembly, "name-weights.tsv").Rows)
        {
            var cells = row["weights"].Split(' ');
            var w = new int[NameTags.Count];
            for (var t = 0; t < w.Length && t < cells.Length; t++) { w[t] = int.Parse(cells[t], CultureInfo.InvariantCulture); }
            weights[row["feature"]] = w;
        }
        return new TaggerModel(weights);
    }
}
