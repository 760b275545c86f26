namespace Sutra.Pages.Inputs;

/// <summary>What came of reading a line.</summary>
internal enum LineOutcome
{
    /// <summary>A line.</summary>
    Line,
    /// <summary>A line that is too long, passed over.</summary>
    TooLong,
    /// <summary>The input breaks off here.</summary>
    Damaged,
    /// <summary>There is no more.</summary>
    End,
}
