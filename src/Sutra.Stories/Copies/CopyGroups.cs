namespace Sutra.Stories.Copies;

/// <summary>Ties pairs of copies to groups: an article is put to the one it shares most with, so that an article which takes in two others does not make copies of these.</summary>
internal sealed class CopyGroups
{
    // Of originals that share nearly as much the first stands.
    private const double Step = 10;

    private readonly Dictionary<int, int> _originals = [];
    private readonly Dictionary<int, int> _repeats = [];

    /// <summary>For each copy the first of its group.</summary>
    public IReadOnlyDictionary<int, int> Originals => _originals.Keys.ToDictionary(k => k, RootOf);

    /// <summary>For each article that adds next to nothing, the one it repeats.</summary>
    public IReadOnlyDictionary<int, int> Repeats => _repeats;

    /// <summary>Ties an article to those before it.</summary>
    /// <param name="later">The article.</param>
    /// <param name="pairs">Its pairs with earlier ones, each with the places of copy and original.</param>
    public void Tie(int later, IEnumerable<(CopyPair Pair, int Copy, int Original)> pairs)
    {
        var ordered = pairs.OrderByDescending(p => Math.Round(Step * Math.Max(p.Pair.Share, p.Pair.OriginalShare))).ThenBy(p => Math.Min(p.Copy, p.Original)).ToList();
        if (ordered.Count == 0) { return; }
        var (pair, copy, original) = ordered[0];
        // One that credits an article which comes after it in the run: that is the first of both groups.
        if (copy == later) { _originals[later] = original; }
        else { _originals[RootOf(copy)] = later; }
        if (pair.AddsNothing) { _repeats[copy] = original; }
    }

    private int RootOf(int place)
    {
        while (_originals.TryGetValue(place, out var original)) { place = original; }
        return place;
    }
}
