using NodaTime;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Times;

/// <summary>A date as a line states it, with whatever of it is there.</summary>
/// <param name="Year">The year, or null where none is stated.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Time">The clock time, to the minute, or null.</param>
/// <param name="Weekday">The weekday, or null where none is stated.</param>
/// <param name="Span">Where it stands in the text that was read.</param>
public sealed record StatedDate(int? Year, int? Month, int? Day, LocalTime? Time, IsoDayOfWeek? Weekday, TextSpan Span)
{
    /// <summary>How far back a year is looked for, in years.</summary>
    public const int YearsBack = 24;

    /// <summary>Whether a day of the calendar is stated, its year included.</summary>
    public bool IsWhole => Year is not null && Month is not null && Day is not null;

    /// <summary>The stated day, or null where year, month or day is missing.</summary>
    public LocalDate? Date => Year is { } y ? DayIn(y) : null;

    /// <summary>Whether a stated weekday is that of the stated day; true where there is nothing to compare.</summary>
    public bool WeekdayFits => Weekday is not { } weekday || Date is not { } date || date.DayOfWeek == weekday;

    /// <summary>
    /// The day this date means, seen from a day after which it cannot lie: the stated year, or the newest year, at most
    /// <see cref="YearsBack"/> back, in which the stated weekday is right. Null where month or day is missing, where
    /// neither year nor weekday is stated, or where no year fits.
    /// </summary>
    public LocalDate? ResolveYear(LocalDate limit)
    {
        if (Year is not null) { return Date; }
        if (Weekday is not { } weekday) { return null; }
        for (var year = limit.Year; year >= limit.Year - YearsBack; year--)
        {
            if (DayIn(year) is { } date && date <= limit && date.DayOfWeek == weekday) { return date; }
        }
        return null;
    }

    private LocalDate? DayIn(int year)
    {
        if (Month is not (>= 1 and <= 12) || Day is not { } day || day < 1 || year is < 1 or > 9999) { return null; }
        return day <= CalendarSystem.Iso.GetDaysInMonth(year, Month.Value) ? new LocalDate(year, Month.Value, day) : null;
    }
}
