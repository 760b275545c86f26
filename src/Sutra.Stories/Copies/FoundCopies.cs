namespace Sutra.Stories.Copies;

/// <summary>Which articles of a run repeat which.</summary>
/// <param name="Pairs">Every pair of which one repeats the other, in the order of the later; after them those that tell one report in two translations.</param>
/// <param name="OriginalOf">For the place of each article that repeats another, the place of the first of its group.</param>
/// <param name="RepeatOf">For the place of each article that adds next to nothing to another, the place of that other.</param>
internal sealed record FoundCopies(IReadOnlyList<CopyPair> Pairs, IReadOnlyDictionary<int, int> OriginalOf, IReadOnlyDictionary<int, int> RepeatOf)
{
    /// <summary>How many pairs were laid side by side to find them.</summary>
    public long Compared { get; init; }
}
