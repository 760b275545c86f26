using System.Runtime.InteropServices;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Joins storylines that turn out to be one: where many stories tell of a topic, several lines begin before it is plain that they are the same.</summary>
/// <remarks>Only lines of several stories are joined, the likeliest two first: one story's words tell too little of a topic.</remarks>
internal sealed class StorylineJoiner
{
    private const double Alike = 0.32;

    // The words of two large lines are those of all news of a kind: with each doubling of the smaller one beyond so many stories they have to be so much more alike.
    private const double Large = 40;
    private const double MoreAlike = 0.15;
    private const int IndexedTerms = 24;

    private readonly List<List<int>> _lines;
    private readonly List<TermSum> _topics;
    private readonly Dictionary<uint, List<int>> _byTerm = [];
    private readonly PriorityQueue<(int A, int B, int Stories), (double, int, int)> _pairs = new();

    private StorylineJoiner(List<List<int>> lines, List<TermSum> topics) => (_lines, _topics) = (lines, topics);

    /// <summary>The lines, joined ones in the place of their first, each with its stories in order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Join(List<List<int>> lines, List<TermSum> topics)
    {
        var joiner = new StorylineJoiner(lines, topics);
        for (var l = 0; l < lines.Count; l++) { if (lines[l].Count > 1) { joiner.Meet(l); } }
        while (joiner._pairs.TryDequeue(out var pair, out _)) { joiner.Join(pair); }
        return [.. lines.Where(l => l.Count > 0).OrderBy(l => l[0])];
    }

    private void Join((int A, int B, int Stories) pair)
    {
        var (a, b, stories) = pair;
        // Lines only grow, so that the number of stories of both tells whether this likeness is still that of these two.
        if (_lines[a].Count == 0 || _lines[b].Count == 0 || _lines[a].Count + _lines[b].Count != stories) { return; }
        _lines[a] = [.. _lines[a].Concat(_lines[b]).Order()];
        _lines[b] = [];
        _topics[a] = _topics[a].Plus(_topics[b]);
        Meet(a);
    }

    // Puts a line beside those that stand under one of its terms.
    private void Meet(int line)
    {
        var met = new SortedSet<int>();
        foreach (var term in _topics[line].Vector.HeaviestTerms(IndexedTerms))
        {
            var under = CollectionsMarshal.GetValueRefOrAddDefault(_byTerm, term, out _) ??= [];
            met.UnionWith(under);
            if (!under.Contains(line)) { under.Add(line); }
        }
        foreach (var other in met)
        {
            if (other == line || _lines[other].Count == 0) { continue; }
            var likeness = _topics[line].Vector.Cosine(_topics[other].Vector);
            if (likeness > LeastFor(Math.Min(_lines[line].Count, _lines[other].Count))) { _pairs.Enqueue((Math.Min(line, other), Math.Max(line, other), _lines[line].Count + _lines[other].Count), (-likeness, Math.Min(line, other), Math.Max(line, other))); }
        }
    }

    private static double LeastFor(int stories) => Alike + (MoreAlike * Math.Log2(Math.Max(1, stories / Large)));
}
