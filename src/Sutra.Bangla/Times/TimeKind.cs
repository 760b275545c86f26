namespace Sutra.Bangla.Times;

/// <summary>What a temporal expression denotes, after TimeML.</summary>
public enum TimeKind
{
    /// <summary>A day, month, year, or a day with its part (মঙ্গলবার সকালে).</summary>
    Date,
    /// <summary>A point on the clock.</summary>
    Time,
    /// <summary>From one date to another.</summary>
    Range,
    /// <summary>A length of time, not placed on the calendar (চার বছর ধরে).</summary>
    Duration,
    /// <summary>Something that comes round (প্রতি শুক্রবার).</summary>
    Set,
}
