using System.Globalization;
using NodaTime;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>Days of history that are named without a year.</summary>
internal static class KnownDays
{
    // After so many years a day is history to be stated with its year.
    private const int RememberedYears = 4;

    private static readonly (int Month, int Day, int Year, int Anniversary)[] s_days =
    [
        .. FactTable.Load(typeof(KnownDays).Assembly, "known-days.tsv").Rows.Select(r => (Whole(r["month"]), Whole(r["day"]), Whole(r["year"]), Whole(r["anniversary"]))),
    ];

    /// <summary>The year that a day of the year means by itself in a page of the given day; null where the nearest is meant.</summary>
    public static int? YearOf(int month, int day, LocalDate page)
    {
        foreach (var known in s_days)
        {
            if (known.Month != month || known.Day != day || page.Year > known.Year + RememberedYears || page < new LocalDate(known.Year, month, day)) { continue; }
            var anniversary = new LocalDate(page.Year, month, day);
            var since = Period.DaysBetween(anniversary, page);
            return since is >= -30 && since <= known.Anniversary ? page.Year : known.Year;
        }
        return null;
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
