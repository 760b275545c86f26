namespace Sutra.Bangla.Text;

/// <summary>A stretch of a text, in UTF-16 code units from the text's start.</summary>
/// <param name="Start">The first code unit, 0-based.</param>
/// <param name="Length">How many code units; 0 or more.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit after the last.</summary>
    public int End => Start + Length;

    /// <summary>The span between two positions.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>What of <paramref name="text"/> the span covers, without copying.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    /// <summary>What of <paramref name="text"/> the span covers, as a string of its own.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>Whether the two share a code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
