using System.Collections.Concurrent;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Names;

/// <summary>What a word adds to the scores of the tags where it stands at a place, one or two before it, one or two after it.</summary>
internal sealed record WordScores(int[]? Here, int[]? Before, int[]? TwoBefore, int[]? After, int[]? TwoAfter);

/// <summary>The weights of the tagger: for each feature what it adds to the score of each tag.</summary>
/// <remarks>Learnt by bench/Sutra.Names.Training, an averaged perceptron over whole sentences; kept as a table so that nobody needs the program to read them.</remarks>
internal sealed class TaggerModel
{
    // Windows of three symbols recur: 2,448 corpus articles have 40,000 of them. The cap bounds the memory that odd input can take.
    private const int MostKept = 200_000;

    // A word's features stand in the table once for each place they were learnt at, the place before them.
    private static readonly string[] s_places = ["0", "-1", "-2", "+1", "+2"];

    private readonly Dictionary<string, int[]?[]> _words = new(8192, StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _places = new(32_768, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, int[]> _kept = new();
    private int _count;

    private TaggerModel(IReadOnlyList<FactRow> rows)
    {
        foreach (var row in rows)
        {
            var weights = ReadWeights(row["weights"]);
            var feature = row["feature"];
            var place = Array.FindIndex(s_places, p => feature.StartsWith(p, StringComparison.Ordinal));
            if (place < 0) { _places[feature] = weights; continue; }
            var name = feature[s_places[place].Length..];
            if (!_words.TryGetValue(name, out var byPlace)) { _words[name] = byPlace = new int[]?[s_places.Length]; }
            byPlace[place] = weights;
        }
        for (var before = 0; before < NameTags.Count; before++)
        {
            var w = _places.GetValueOrDefault(TagFeatures.Transition(before));
            for (var tag = 0; tag < NameTags.Count; tag++) { Transitions[before, tag] = w?[tag] ?? 0; }
        }
    }

    /// <summary>The model that ships with the house.</summary>
    public static TaggerModel Shared { get; } = new(FactTable.Load(typeof(TaggerModel).Assembly, "name-weights.tsv").Rows);

    /// <summary>What it adds to a tag's score that another stands before it.</summary>
    public int[,] Transitions { get; } = new int[NameTags.Count, NameTags.Count];

    /// <summary>What a word adds, summed over its features, for each place it can stand at.</summary>
    public WordScores ScoresOf(WordFacts word)
    {
        var sums = new int[]?[s_places.Length];
        foreach (var feature in TagFeatures.OfWord(word))
        {
            if (!_words.TryGetValue(feature, out var byPlace)) { continue; }
            for (var p = 0; p < byPlace.Length; p++) { sums[p] = Sum(sums[p], byPlace[p]); }
        }
        return new WordScores(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /// <summary>Adds to a token's scores what the symbols around it say.</summary>
    /// <param name="symbols">The sentence's symbols.</param>
    /// <param name="i">The token.</param>
    /// <param name="row">Its scores, one a tag.</param>
    public void AddPlace(ReadOnlySpan<TagSymbol> symbols, int i, Span<int> row)
    {
        Span<TagSymbol> near = [At(symbols, i - 2), At(symbols, i - 1), symbols[i], At(symbols, i + 1), At(symbols, i + 2)];
        for (var window = 0; window < TagFeatures.Windows; window++)
        {
            var weights = WeightsOf(window, near.Slice(window, 3));
            for (var t = 0; t < weights.Length; t++) { row[t] += weights[t]; }
        }
    }

    private int[] WeightsOf(int window, ReadOnlySpan<TagSymbol> three)
    {
        if (TagSymbol.KeyOf(window, three) is not { } key) { return Compute(window, three); }
        if (_kept.TryGetValue(key, out var weights)) { return weights; }
        weights = Compute(window, three);
        // Counted here: the dictionary's own count takes all its locks.
        if (_count < MostKept && _kept.TryAdd(key, weights)) { Interlocked.Increment(ref _count); }
        return weights;
    }

    private int[] Compute(int window, ReadOnlySpan<TagSymbol> three)
    {
        int[]? sum = null;
        foreach (var feature in TagFeatures.OfWindow(window, three[0].Text, three[1].Text, three[2].Text))
        {
            if (_places.TryGetValue(feature, out var w)) { sum = Sum(sum, w); }
        }
        return sum ?? [];
    }

    private static TagSymbol At(ReadOnlySpan<TagSymbol> symbols, int i) => i < 0 ? TagSymbol.Start : i >= symbols.Length ? TagSymbol.End : symbols[i];

    private static int[]? Sum(int[]? sum, int[]? weights)
    {
        if (weights is null) { return sum; }
        sum ??= new int[NameTags.Count];
        for (var t = 0; t < weights.Length; t++) { sum[t] += weights[t]; }
        return sum;
    }

    // Whole numbers with a space between; written out because the table has a quarter of a million of them and is read at every start.
    private static int[] ReadWeights(string cell)
    {
        var weights = new int[NameTags.Count];
        var (tag, value, sign) = (0, 0, 1);
        foreach (var c in cell)
        {
            if (c == ' ') { weights[tag++] = value * sign; (value, sign) = (0, 1); }
            else if (c == '-') { sign = -1; }
            else if (c is >= '0' and <= '9') { value = (value * 10) + (c - '0'); }
            else { throw new InvalidOperationException($"name-weights.tsv: '{cell}' is no row of whole numbers."); }
        }
        weights[tag] = value * sign;
        return weights;
    }
}
