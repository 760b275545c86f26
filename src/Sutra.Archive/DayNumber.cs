using NodaTime;

namespace Sutra.Archive;

/// <summary>A day as the database keeps it, for ranges: days since 1 January 1970.</summary>
internal static class DayNumber
{
    private static readonly LocalDate s_zero = new(1970, 1, 1);

    /// <summary>The number of a day.</summary>
    public static int Of(LocalDate day) => Period.DaysBetween(s_zero, day);

    /// <summary>The day of a number.</summary>
    public static LocalDate ToDay(long number) => s_zero.PlusDays((int)number);
}
