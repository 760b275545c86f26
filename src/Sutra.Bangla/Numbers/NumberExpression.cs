using Sutra.Bangla.Text;

namespace Sutra.Bangla.Numbers;

/// <summary>How exactly a number is meant.</summary>
public enum NumberExactness
{
    /// <summary>As it stands.</summary>
    Exact,
    /// <summary>Near it (প্রায়, আনুমানিক, -এর মতো).</summary>
    About,
    /// <summary>It or more (কমপক্ষে, শতাধিক, -এর বেশি).</summary>
    AtLeast,
    /// <summary>It or less (সর্বোচ্চ, -এর কম).</summary>
    AtMost,
}

/// <summary>A number of a sentence, with what it counts.</summary>
/// <param name="Value">The number; of a span (১০ থেকে ১২) the lower end.</param>
/// <param name="To">The upper end of a span, or null.</param>
/// <param name="Exactness">How exactly it is meant.</param>
/// <param name="IsOrdinal">Whether it numbers rather than counts (১৩তম, ২১শে).</param>
/// <param name="Unit">The unit or counted noun after it, in its base form where units.tsv knows it, else as written; or null.</param>
/// <param name="Span">Where it stands in the sentence's text, from the number's first word to its unit's last.</param>
/// <param name="NumberSpan">Where the number itself stands.</param>
public sealed record NumberExpression(
    decimal Value, decimal? To, NumberExactness Exactness, bool IsOrdinal, string? Unit, TextSpan Span, TextSpan NumberSpan)
{
    /// <summary>Whether the two can both be right: their values, spans and bounds leave a number that fits both.</summary>
    public bool Agrees(NumberExpression other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (low, high) = Bounds();
        var (otherLow, otherHigh) = other.Bounds();
        return low <= otherHigh && otherLow <= high;
    }

    // "About" allows a tenth either way: how far প্রায় reaches is not fixed anywhere, and a tenth is what rounding to one digit does at most to 5.5.
    private (decimal Low, decimal High) Bounds() => Exactness switch
    {
        NumberExactness.About => (Value * 0.9m, (To ?? Value) * 1.1m),
        NumberExactness.AtLeast => (Value, decimal.MaxValue),
        NumberExactness.AtMost => (0, To ?? Value),
        _ => (Value, To ?? Value),
    };
}
