namespace Sutra.Stories.Copies;

/// <summary>Two texts laid side by side.</summary>
/// <param name="Earlier">The text that comes first in the run.</param>
/// <param name="EarlierSide">How much of it stands in the other.</param>
/// <param name="Later">The text that comes after it.</param>
/// <param name="LaterSide">How much of that stands in the first.</param>
/// <param name="Runs">What they share, by the later one's words first.</param>
internal sealed record ComparedPair(CopyText Earlier, PairSide EarlierSide, CopyText Later, PairSide LaterSide, IReadOnlyList<SharedRun> Runs)
{
    /// <summary>The same with the two in each other's place.</summary>
    public ComparedPair Turned() => new(Later, LaterSide, Earlier, EarlierSide, [.. Runs.Select(r => new SharedRun(r.Second, r.First, r.Words)).OrderBy(r => r.First)]);
}
