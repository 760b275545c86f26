using NodaTime;

namespace Sutra.Pages.Metadata;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The year.</summary>
    Year,
    /// <summary>The month.</summary>
    Month,
    /// <summary>The day.</summary>
    Day,
    /// <summary>The minute.</summary>
    Minute,
}

/// <summary>How a date is known.</summary>
public enum DateBasis
{
    /// <summary>The page's text states it.</summary>
    Stated,
    /// <summary>Day, month and weekday are stated; the year follows.</summary>
    Weekday,
    /// <summary>The page's metadata has it.</summary>
    Metadata,
    /// <summary>The page's address has it.</summary>
    Url,
    /// <summary>Given with the page: by --published, a JSONL line, a feed.</summary>
    Outside,
}

/// <summary>When a page was published or updated, and how that is known.</summary>
/// <param name="Day">The day, in the outlet's own time zone. For a month or year, its first day.</param>
/// <param name="Value">ISO 8601, as exact as it is known: <c>2023-09-14</c>, <c>2023-09-14T13:15</c>.</param>
/// <param name="Precision">How exactly.</param>
/// <param name="Basis">How it is known.</param>
/// <param name="Text">The words that state it; null where no text does.</param>
public sealed record PublicationDate(LocalDate Day, string Value, DatePrecision Precision, DateBasis Basis, string? Text);
