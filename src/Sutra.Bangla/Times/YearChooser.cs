using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Finds the year of a day or month that is said without one.</summary>
internal static class YearChooser
{
    // How far off a date without a year may lie before and after the page, in days, to be weighed at all.
    private const int Span = 550;

    /// <summary>The day meant by day and month, seen from the page's day: as its weekday, its aim and the verb say, else the nearest with the past before the future.</summary>
    public static (LocalDate? Date, string? Doubt) Choose(int month, int day, int? weekday, Aim aim, LocalDate page, Tense tense)
    {
        var best = Nearest(month, day, page, aim, tense, null);
        if (weekday is not { } stated || best is not { } date || (int)date.DayOfWeek == stated) { return (best, null); }
        if (BySlip(date, stated, page, tense) is { } mended)
        {
            return (mended, $"{date.DayOfWeek} {date:yyyy-MM-dd} is not the weekday stated; the weekday fits {mended:yyyy-MM-dd}");
        }
        var fitting = Nearest(month, day, page, aim, tense, stated);
        var near = Period.DaysBetween(date, page) is > -100 and < 200;
        return fitting is { } f && !near ? (f, null) : (date, $"{date:yyyy-MM-dd} is a {date.DayOfWeek}, not the weekday stated");
    }

    /// <summary>The year and month meant by a month's name.</summary>
    public static int YearOfMonth(int month, Aim aim, LocalDate page, Tense tense) => aim switch
    {
        Aim.Past => month < page.Month ? page.Year : page.Year - 1,
        Aim.Next => month > page.Month ? page.Year : page.Year + 1,
        _ when tense == Tense.Future => month >= page.Month ? page.Year : page.Year + 1,
        // Visits and meetings are planned within the half year.
        _ when tense == Tense.Planned && (month - page.Month + 12) % 12 is >= 1 and <= 6 => month > page.Month ? page.Year : page.Year + 1,
        // A month just ahead is planned more often than remembered from eleven months ago.
        _ when tense == Tense.Unknown && (month - page.Month + 12) % 12 is 1 or 2 => month > page.Month ? page.Year : page.Year + 1,
        _ => month <= page.Month ? page.Year : page.Year - 1,
    };

    /// <summary>Of several dates the one meant, seen from the page's day.</summary>
    public static LocalDate? Nearest(IEnumerable<LocalDate> dates, LocalDate page, Aim aim, Tense tense)
    {
        (LocalDate Date, double Cost)? best = null;
        foreach (var date in dates)
        {
            var cost = Cost(Period.DaysBetween(page, date), aim, tense);
            if (best is null || cost < best.Value.Cost) { best = (date, cost); }
        }
        return best?.Date;
    }

    private static LocalDate? Nearest(int month, int day, LocalDate page, Aim aim, Tense tense, int? weekday)
    {
        LocalDate? best = null;
        var bestCost = double.MaxValue;
        for (var year = page.Year - 2; year <= page.Year + 2; year++)
        {
            if (!PartialDate.Exists(year, month, day)) { continue; }
            var date = new LocalDate(year, month, day);
            if (weekday is { } w && (int)date.DayOfWeek != w) { continue; }
            var cost = Cost(Period.DaysBetween(page, date), aim, tense);
            if (cost < bestCost) { (best, bestCost) = (date, cost); }
        }
        return best;
    }

    // Days away, weighed: what lies on the wrong side of the aim costs most; ahead costs double unless the verb is future.
    private static double Cost(int ahead, Aim aim, Tense tense)
    {
        var distance = Math.Abs(ahead);
        if (distance > Span) { return distance * 100.0; }
        if (aim == Aim.Past) { return ahead > 0 ? 5000 + distance : distance; }
        if (aim == Aim.Next) { return ahead < 0 ? 5000 + distance : distance; }
        return tense switch
        {
            Tense.Future => ahead >= -3 ? distance : distance * 4.0,
            Tense.LongPast => ahead <= 1 ? distance : distance * 40.0,
            Tense.Past => ahead <= 1 ? distance : distance * 8.0,
            Tense.Planned => ahead >= 0 ? distance : distance * 2.0,
            _ => ahead <= 0 ? distance : distance * 2.0,
        };
    }

    // শনিবার (১৩ নভেম্বর) in a page of mid-December: the day and weekday fit this month or the last; or the day is one or two off.
    private static LocalDate? BySlip(LocalDate stated, int weekday, LocalDate page, Tense tense)
    {
        for (var back = 0; back <= 1; back++)
        {
            var month = page.PlusMonths(-back);
            if (month.Month == stated.Month || !PartialDate.Exists(month.Year, month.Month, stated.Day)) { continue; }
            var date = new LocalDate(month.Year, month.Month, stated.Day);
            if ((int)date.DayOfWeek == weekday && date <= page && Period.DaysBetween(date, page) <= 31) { return date; }
        }
        if (Math.Abs(Period.DaysBetween(stated, page)) > 10) { return null; }
        foreach (var off in (int[])[-1, 1, -2, 2])
        {
            var date = stated.PlusDays(off);
            if ((int)date.DayOfWeek == weekday && (date <= page || tense == Tense.Future)) { return date; }
        }
        return null;
    }
}
