namespace Sutra.Stories.Copies;

/// <summary>One text of a pair: how much of it stands in the other.</summary>
/// <param name="Whole">The weight of all its words.</param>
/// <param name="Shared">The weight of those that stand in the other text.</param>
/// <param name="Narrated">The weight of the words that stand in no quotation.</param>
/// <param name="SharedNarrated">The weight of those of them that stand in the other text.</param>
/// <param name="Words">How many words it has, what it has twice counted once.</param>
/// <param name="SharedWords">How many of them stand in the other text.</param>
/// <param name="Numbers">How many of its words are numbers.</param>
/// <param name="SharedNumbers">How many of its numbers stand in the other text, in the passages that both have.</param>
internal readonly record struct PairSide(double Whole, double Shared, double Narrated, double SharedNarrated, int Words, int SharedWords, int Numbers, int SharedNumbers)
{
    // Words that somebody said are the speaker's: both may have heard them.
    private const double Quoted = 0.3;

    /// <summary>The share of its weight that stands in the other text, 0 to 1.</summary>
    public double Part => Whole > 0 ? Shared / Whole : 0;

    /// <summary>The share of what stands in no quotation, 0 to 1.</summary>
    public double NarratedPart => Narrated > 0 ? SharedNarrated / Narrated : 0;

    /// <summary>The share of its words that stand in the other text, whatever they weigh, 0 to 1.</summary>
    public double WordPart => Words > 0 ? (double)SharedWords / Words : 0;

    /// <summary>Both sides of a pair; what stands in quotation marks in either counts little in both.</summary>
    public static (PairSide First, PairSide Second) Of(CopyText first, float[] firstWeights, CopyText second, float[] secondWeights, IReadOnlyList<SharedRun> runs)
    {
        var (inFirst, inSecond) = (new bool[first.Words.Length], new bool[second.Words.Length]);
        var (quotedFirst, quotedSecond) = (QuotedOf(first), QuotedOf(second));
        foreach (var run in runs)
        {
            for (var k = 0; k < run.Words; k++)
            {
                var (i, j) = (first.FirstOf(run.First + k), second.FirstOf(run.Second + k));
                (inFirst[i], inSecond[j]) = (true, true);
                if (quotedFirst[i] || quotedSecond[j]) { (quotedFirst[i], quotedSecond[j]) = (true, true); }
            }
        }
        return (Of(first, firstWeights, inFirst, quotedFirst), Of(second, secondWeights, inSecond, quotedSecond));
    }

    private static bool[] QuotedOf(CopyText text) => [.. text.Marks.Select(m => (m & WordMarks.Quoted) != WordMarks.None)];

    private static PairSide Of(CopyText text, float[] weights, bool[] shared, bool[] quoted)
    {
        var side = new PairSide();
        for (var i = 0; i < weights.Length; i++)
        {
            if (text.FirstOf(i) != i) { continue; }
            var weight = quoted[i] ? Quoted * weights[i] : weights[i];
            var (word, number) = (shared[i] ? 1 : 0, (text.Marks[i] & WordMarks.Number) != WordMarks.None ? 1 : 0);
            var narrated = quoted[i] ? 0 : weights[i];
            side = new PairSide(
                side.Whole + weight, side.Shared + (word * weight), side.Narrated + narrated, side.SharedNarrated + (word * narrated),
                side.Words + 1, side.SharedWords + word, side.Numbers + number, side.SharedNumbers + (word * number));
        }
        return side;
    }
}
