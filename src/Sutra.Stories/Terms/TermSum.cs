namespace Sutra.Stories.Terms;

/// <summary>The running sum of vectors: its direction, and how long it is.</summary>
/// <param name="Vector">The sum scaled to length 1.</param>
/// <param name="Length">Its length before that: up to the count of the vectors, the more the more alike they are.</param>
public sealed record TermSum(TermVector Vector, double Length)
{
    /// <summary>The sum of nothing.</summary>
    public static TermSum Empty { get; } = new(TermVector.Empty, 0);

    /// <summary>The sum of two sums.</summary>
    public TermSum Plus(TermSum other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (sum, length) = TermVector.Weighted([(Vector, Length), (other.Vector, other.Length)]);
        return new TermSum(sum, length);
    }

    /// <summary>The sum with one more vector.</summary>
    /// <param name="other">The vector.</param>
    /// <param name="most">How many terms are kept, the heaviest.</param>
    public TermSum Plus(TermVector other, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (sum, length) = TermVector.Weighted([(Vector, Length), (other, 1)]);
        return new TermSum(sum.Heaviest(most), length);
    }
}
