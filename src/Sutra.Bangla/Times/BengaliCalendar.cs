using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>
/// The Bengali calendars. In Bangladesh 1 Boishakh is 14 April; since 1426 Boishakh to Ashwin have 31 days, Kartik to Magh and
/// Choitro 30, Falgun 29, in leap years 30 (the Bangla Academy's second revision, in force since 31 Ashwin 1426); from 1394 to 1425
/// Boishakh to Bhadro had 31, the others 30, Falgun in leap years 31 (the first revision, used by the government since 1394).
/// Before that, and in West Bengal still, the months are sidereal.
/// </summary>
internal static class BengaliCalendar
{
    private const int YearsBehind = 593;
    private const int FirstRevision = 1394;
    private const int SecondRevision = 1426;

    /// <summary>The Gregorian day of a date of the Bengali calendar; null where there is no such date.</summary>
    public static LocalDate? ToIso(int year, int month, int day, BengaliCalendarRule rule = BengaliCalendarRule.Bangladesh)
    {
        if (year is < 1 or > 9000 || month is < 1 or > 12 || day < 1) { return null; }
        if (rule == BengaliCalendarRule.WestBengal || year < FirstRevision)
        {
            var date = SiderealCalendar.StartOf(year, month).PlusDays(day - 1);
            return date < SiderealCalendar.StartOf(month == 12 ? year + 1 : year, (month % 12) + 1) ? date : null;
        }
        var start = new LocalDate(year + YearsBehind, 4, 14);
        for (var m = 1; m < month; m++) { start = start.PlusDays(DaysIn(year, m)); }
        return day <= DaysIn(year, month) ? start.PlusDays(day - 1) : null;
    }

    /// <summary>The year of the Bengali calendar in which a day lies, to a day or two.</summary>
    public static int YearOf(LocalDate day) => day.Year - YearsBehind - (day < new LocalDate(day.Year, 4, 14) ? 1 : 0);

    private static int DaysIn(int year, int month)
    {
        var leap = CalendarSystem.Iso.IsLeapYear(year + YearsBehind + 1) ? 1 : 0;
        if (year < SecondRevision) { return month <= 5 ? 31 : month == 11 ? 30 + leap : 30; }
        return month switch { <= 6 => 31, 11 => 29 + leap, _ => 30 };
    }
}
