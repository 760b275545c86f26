namespace Sutra.Bangla.Times;

/// <summary>Whose Bengali calendar a date in the months বৈশাখ to চৈত্র follows.</summary>
public enum BengaliCalendarRule
{
    /// <summary>Bangladesh's: the Bangla Academy's as revised in 1426 (2019), before that as revised in 1394 (1987), before that the sidereal one.</summary>
    Bangladesh,
    /// <summary>The sidereal calendar of West Bengal, Tripura and the Barak valley.</summary>
    WestBengal,
}
