using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>
/// The Bengali calendar as Bangladesh has it since 1426 (2019): Boishakh to Ashwin have 31 days, Kartik to Magh and
/// Choitro 30, Falgun 29, in leap years 30; 1 Boishakh is 14 April. Source: the Bangla Academy's revision, in force
/// from 1 Kartik 1426. West Bengal's sidereal calendar runs up to a day or two behind and is not converted.
/// </summary>
internal static class BengaliCalendar
{
    private const int YearsBehind = 593;

    /// <summary>The Gregorian day of a date of the Bengali calendar; null where there is no such date.</summary>
    public static LocalDate? ToIso(int year, int month, int day)
    {
        if (year is < 1 or > 9000 || month is < 1 or > 12 || day < 1) { return null; }
        var start = new LocalDate(year + YearsBehind, 4, 14);
        for (var m = 1; m < month; m++) { start = start.PlusDays(DaysIn(year, m)); }
        return day <= DaysIn(year, month) ? start.PlusDays(day - 1) : null;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        <= 6 => 31,
        11 => CalendarSystem.Iso.IsLeapYear(year + YearsBehind + 1) ? 30 : 29,
        _ => 30,
    };
}
