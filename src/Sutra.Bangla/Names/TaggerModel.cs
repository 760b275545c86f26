using System.Collections.Concurrent;
using System.Runtime.Intrinsics;

namespace Sutra.Bangla.Names;

/// <summary>What a word adds to the scores of the tags where it stands at a place, one or two before it, one or two after it; a lane a tag.</summary>
internal sealed record WordScores(Vector256<int> Here, Vector256<int> Before, Vector256<int> TwoBefore, Vector256<int> After, Vector256<int> TwoAfter);

/// <summary>What three symbols in a row add to the scores of the last of them, of the middle one and of the first; a lane a tag.</summary>
internal sealed record WindowScores(Vector256<int> Last, Vector256<int> Middle, Vector256<int> First);

/// <summary>The weights of the tagger: for each feature what it adds to the score of each tag.</summary>
/// <remarks>
/// Learnt by bench/Sutra.Names.Training, an averaged perceptron over whole sentences; the table is shipped packed (see <see cref="PackedWeights"/>). The scores
/// of a token are the lanes of a vector, of which the last is unused: all tags are added up at once.
/// </remarks>
internal sealed class TaggerModel
{
    // Three symbols in a row recur: 2,448 corpus articles have 20,000 of them. The cap bounds the memory that odd input can take.
    private const int MostKept = 50_000;

    // A word's features stand in the table once for each place they were learnt at, the place before them.
    private static readonly string[] s_places = ["0", "-1", "-2", "+1", "+2"];

    private readonly Dictionary<string, Vector256<int>[]> _words = new(16_384, StringComparer.Ordinal);
    private readonly Dictionary<string, Vector256<int>> _places = new(16_384, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<ulong, WindowScores> _kept = new();
    private int _count;

    private TaggerModel(TextReader table)
    {
        // Read line by line and not as a table of facts: it has a quarter of a million numbers and is read at every start.
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var isHead = true;
        while (table.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') { continue; }
            if (isHead) { isHead = false; continue; }
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0) { throw new InvalidOperationException($"name-weights.tsv: '{line}' has no weights."); }
            var feature = line.AsSpan(0, tab);
            var weights = ReadWeights(line.AsSpan(tab + 1));
            var place = PlaceOf(feature);
            if (place < 0) { _places[feature.ToString()] = weights; continue; }
            var name = feature[s_places[place].Length..];
            if (!words.TryGetValue(name, out var byPlace)) { _words[name.ToString()] = byPlace = new Vector256<int>[s_places.Length]; }
            byPlace[place] = weights;
        }
        for (var before = 0; before < NameTags.Count; before++)
        {
            Transitions[before] = NameTagger.Transition(before, _places.GetValueOrDefault(TagFeatures.Transition(before)));
        }
    }

    /// <summary>The model that ships with the house.</summary>
    public static TaggerModel Shared { get; private set; } = Load();

    /// <summary>Puts weights that were just learnt in the place of those that ship, for measuring; nothing else may be running.</summary>
    public static void Replace(TextReader weights)
    {
        Shared = new(weights);
        WordFacts.Forget();
    }

    private static TaggerModel Load()
    {
        using var table = PackedWeights.Open();
        return new(table);
    }

    private static int PlaceOf(ReadOnlySpan<char> feature)
    {
        for (var i = 0; i < s_places.Length; i++) { if (feature.StartsWith(s_places[i], StringComparison.Ordinal)) { return i; } }
        return -1;
    }

    /// <summary>What each tag adds to the scores of the tags behind it.</summary>
    public Vector256<int>[] Transitions { get; } = new Vector256<int>[NameTags.Count];

    /// <summary>What a word adds, summed over its features, for each place it can stand at.</summary>
    public WordScores ScoresOf(WordFacts word)
    {
        Span<Vector256<int>> sums = stackalloc Vector256<int>[s_places.Length];
        sums.Clear();
        foreach (var feature in TagFeatures.OfWord(word))
        {
            if (!_words.TryGetValue(feature, out var byPlace)) { continue; }
            for (var p = 0; p < byPlace.Length; p++) { sums[p] += byPlace[p]; }
        }
        return new WordScores(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /// <summary>What three symbols in a row add.</summary>
    public WindowScores ScoresOf(TagSymbol first, TagSymbol middle, TagSymbol last)
    {
        if (TagSymbol.KeyOf(first, middle, last) is not { } key) { return Compute(first, middle, last); }
        if (_kept.TryGetValue(key, out var scores)) { return scores; }
        scores = Compute(first, middle, last);
        // Counted here: the dictionary's own count takes all its locks.
        if (_count < MostKept && _kept.TryAdd(key, scores)) { Interlocked.Increment(ref _count); }
        return scores;
    }

    private WindowScores Compute(TagSymbol first, TagSymbol middle, TagSymbol last)
    {
        Span<Vector256<int>> sums = stackalloc Vector256<int>[TagFeatures.Windows];
        sums.Clear();
        for (var window = 0; window < sums.Length; window++)
        {
            foreach (var feature in TagFeatures.OfWindow(window, first.Text, middle.Text, last.Text))
            {
                if (_places.TryGetValue(feature, out var weights)) { sums[window] += weights; }
            }
        }
        return new WindowScores(sums[0], sums[1], sums[2]);
    }

    // Whole numbers with a space between.
    private static Vector256<int> ReadWeights(ReadOnlySpan<char> cell)
    {
        Span<int> weights = stackalloc int[Vector256<int>.Count];
        weights.Clear();
        var (tag, value, sign) = (0, 0, 1);
        foreach (var c in cell)
        {
            if (c == ' ') { weights[tag++] = value * sign; (value, sign) = (0, 1); }
            else if (c == '-') { sign = -1; }
            else if (c is >= '0' and <= '9') { value = (value * 10) + (c - '0'); }
            else { throw new InvalidOperationException($"name-weights.tsv: '{cell}' is no row of whole numbers."); }
        }
        weights[tag] = value * sign;
        return Vector256.Create<int>(weights);
    }
}
