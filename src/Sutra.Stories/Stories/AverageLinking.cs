using System.Runtime.InteropServices;

namespace Sutra.Stories.Stories;

/// <summary>Groups items by joining, again and again, the two groups that are most alike on the average of all their pairs.</summary>
/// <remarks>Only pairs that were met are held; the others count as little alike as is agreed. The order of the pairs does not matter.</remarks>
/// <param name="count">How many items there are.</param>
/// <param name="unmet">The likeness of pairs that were not met.</param>
internal sealed class AverageLinking(int count, double unmet)
{
    private readonly Dictionary<int, (double Sum, int Pairs)>[] _links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, (double, int)>())];
    private readonly List<int>[] _groups = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];

    /// <summary>Meets a pair.</summary>
    public void Add(int a, int b, double likeness)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_links[a], b, out _) = (likeness, 1);
        CollectionsMarshal.GetValueRefOrAddDefault(_links[b], a, out _) = (likeness, 1);
    }

    /// <summary>Joins groups as long as two are at least so much alike; the groups, each in order, by their first items.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Join(double least)
    {
        var queue = new PriorityQueue<(int A, int B, int Sizes), (double, int, int)>();
        for (var a = 0; a < count; a++)
        {
            foreach (var b in _links[a].Keys) { if (a < b) { Enqueue(queue, a, b, least); } }
        }
        while (queue.TryDequeue(out var next, out _))
        {
            var (a, b, sizes) = next;
            if (_groups[a].Count == 0 || _groups[b].Count == 0 || _groups[a].Count + _groups[b].Count != sizes) { continue; }
            Merge(a, b);
            foreach (var c in _links[a].Keys) { Enqueue(queue, Math.Min(a, c), Math.Max(a, c), least); }
        }
        return [.. _groups.Where(g => g.Count > 0).Select(g => (IReadOnlyList<int>)[.. g.Order()]).OrderBy(g => g[0])];
    }

    // Groups only grow, so that the size of both together tells whether a likeness is still that of these two.
    private void Enqueue(PriorityQueue<(int A, int B, int Sizes), (double, int, int)> queue, int a, int b, double least)
    {
        var likeness = Likeness(a, b);
        if (likeness >= least) { queue.Enqueue((a, b, _groups[a].Count + _groups[b].Count), (-likeness, a, b)); }
    }

    private double Likeness(int a, int b)
    {
        var (sum, pairs) = _links[a][b];
        var all = (double)_groups[a].Count * _groups[b].Count;
        return (sum + (unmet * (all - pairs))) / all;
    }

    private void Merge(int a, int b)
    {
        _groups[a].AddRange(_groups[b]);
        _groups[b].Clear();
        _links[a].Remove(b);
        foreach (var (c, (sum, pairs)) in _links[b])
        {
            if (c == a) { continue; }
            _links[c].Remove(b);
            var had = _links[a].GetValueOrDefault(c);
            _links[a][c] = _links[c][a] = (had.Sum + sum, had.Pairs + pairs);
        }
        _links[b].Clear();
    }
}
