namespace Sutra.Stories.Copies.Translations;

/// <summary>The facts that two articles tell in the same order: of all such rows the heaviest.</summary>
/// <param name="Facts">The facts, as each of the two has them.</param>
/// <param name="Weight">Their weight.</param>
internal sealed record SharedOrder(IReadOnlyList<(Fact First, Fact Second)> Facts, double Weight)
{
    /// <summary>The heaviest row that both have.</summary>
    public static SharedOrder Of(IReadOnlyList<Fact> first, IReadOnlyList<Fact> second)
    {
        var places = second.Select((f, i) => (f.Key, i)).ToDictionary(x => x.Key, x => x.i);
        var shared = first.Where(f => places.ContainsKey(f.Key)).Select(f => (First: f, At: places[f.Key])).ToList();
        var (weights, before) = (new double[shared.Count], new int[shared.Count]);
        var last = -1;
        for (var i = 0; i < shared.Count; i++)
        {
            before[i] = -1;
            for (var k = 0; k < i; k++)
            {
                if (shared[k].At < shared[i].At && weights[k] > (before[i] < 0 ? 0 : weights[before[i]])) { before[i] = k; }
            }
            weights[i] = shared[i].First.Weight + (before[i] < 0 ? 0 : weights[before[i]]);
            if (last < 0 || weights[i] > weights[last]) { last = i; }
        }
        var row = new List<(Fact, Fact)>();
        for (var i = last; i >= 0; i = before[i]) { row.Add((shared[i].First, second[shared[i].At])); }
        row.Reverse();
        return new SharedOrder(row, last < 0 ? 0 : weights[last]);
    }
}
