using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Places the date of a point on the calendar, as far as the words and the page allow.</summary>
internal static class DayResolver
{
    // A day called the next one of another is near it, slips of the text and nights counted in.
    private const int NearDays = 3;

    /// <summary>The date, clock time left out, and why it may be doubted.</summary>
    public static (PartialDate? Date, string? Doubt) Resolve(TimePoint point, TimeContext context)
    {
        if (point.Bengali || point.Hijri) { return (OtherCalendar(point, context), null); }
        if (point.Named is { } named) { return (Shifted(named.In(point.Year ?? YearOf(point.YearAim, context), point.Aim, context), point.NamedOffset), null); }
        if (point.ThisDay && point.Year is { } year && (context.NewsDay ?? context.Today) is { } this_) { return (new PartialDate(year, this_.Month, this_.Day), null); }
        if (point.Today is not null || point.Kal is not null) { return FromToday(point, context); }
        if (point.Anchor is { } offset && point is not { Day: not null, Month: not null }) { return (FromAnchor(point, offset, context), null); }
        if (NearTold(point, context) is { } near) { return (near, null); }
        if (point.Day is { } day) { return ByDay(point, day, context); }
        if (point.Weekday is { } weekday) { return (ByWeekday(point, weekday, context), null); }
        return (Coarse(point, context), null);
    }

    private static PartialDate? Shifted(PartialDate? date, int days) =>
        date is { } known && days != 0 ? known.Date is { } day ? new PartialDate(day.PlusDays(days)) : null : date;

    // A Hijri date hangs on the moon; a month of the Bengali calendar lies in two of the Gregorian and has no value.
    private static PartialDate? OtherCalendar(TimePoint point, TimeContext context)
    {
        if (point.Hijri || point.Month is not { } month || point.Day is not { } day) { return null; }
        if (point.Year is { } year) { return BengaliCalendar.ToIso(year, month, day, context.Calendar) is { } date ? new PartialDate(date) : null; }
        if (context.Today is not { } page) { return null; }
        var near = BengaliCalendar.YearOf(page);
        var dates = Enumerable.Range(near - 1, 3).Select(y => BengaliCalendar.ToIso(y, month, day, context.Calendar)).OfType<LocalDate>();
        return YearChooser.Nearest(dates, page, point.Aim, context.Tense) is { } nearest ? new PartialDate(nearest) : null;
    }

    private static (PartialDate?, string?) FromToday(TimePoint point, TimeContext context)
    {
        if (context.Base is not { } today) { return point is { Month: { } m, Day: { } d } ? (new PartialDate(point.Year, m, d), null) : (null, null); }
        var date = today.PlusDays(point.Today ?? (context.Tense == Tense.Future ? point.Kal : -point.Kal) ?? 0);
        if (point.Month is { } month && point.Day is { } day && PartialDate.Exists(point.Year ?? date.Year, month, day)) { date = Closest(point.Year, month, day, date); }
        if (point.Weekday is not { } weekday || (int)date.DayOfWeek == weekday) { return (new PartialDate(date), null); }
        var fitting = Nearest(date, weekday);
        var doubt = $"the words say {(IsoDayOfWeek)weekday}, but by the page's date ({today:yyyy-MM-dd}) the day is {date.DayOfWeek} {date:yyyy-MM-dd}";
        if (point.Today == 0 && !context.Quoted) { context.MoveToday(fitting); }
        return (new PartialDate(fitting), doubt);
    }

    private static LocalDate Closest(int? year, int month, int day, LocalDate near)
    {
        if (year is { } y) { return new LocalDate(y, month, day); }
        var best = new LocalDate(near.Year, month, day);
        foreach (var other in (int[])[near.Year - 1, near.Year + 1])
        {
            if (!PartialDate.Exists(other, month, day)) { continue; }
            var date = new LocalDate(other, month, day);
            if (Math.Abs(Period.DaysBetween(date, near)) < Math.Abs(Period.DaysBetween(best, near))) { best = date; }
        }
        return best;
    }

    private static LocalDate Nearest(LocalDate date, int weekday)
    {
        var ahead = (weekday - (int)date.DayOfWeek + 7) % 7;
        return ahead <= 3 ? date.PlusDays(ahead) : date.PlusDays(ahead - 7);
    }

    private static PartialDate? FromAnchor(TimePoint point, int offset, TimeContext context)
    {
        var from = point.Event is { } e ? context.DayOf(e, point.EventStart) : point.Recalls ? context.NearDay : context.LastDay;
        // পরদিন শুক্রবার: the weekday decides where the day it counts from is not known or is another one.
        if (point.Weekday is { } weekday && (from is null || (int)from.Value.PlusDays(offset).DayOfWeek != weekday)) { return ByWeekday(point, weekday, context); }
        if (from is not { } day) { return null; }
        // এই দিনে in a page of the anniversary means the day of the page, whatever year was spoken of.
        if (point.ThisDay && context.Today is { } today && day.Year < today.Year && Closest(null, day.Month, Math.Min(day.Day, 28), today) is var anniversary
            && Math.Abs(Period.DaysBetween(anniversary, today)) <= 3)
        {
            return new PartialDate(anniversary.PlusDays(day.Day - Math.Min(day.Day, 28)));
        }
        return new PartialDate(day.PlusDays(offset));
    }

    // পরের দিন (১৩ ডিসেম্বর): a day of the month keeps the year of the day that was spoken of, where it is near that.
    private static PartialDate? NearTold(TimePoint point, TimeContext context)
    {
        if (point is not { Anchor: { } offset, Event: null, Year: null, YearAim: Aim.None, Month: { } month, Day: { } day } || context.LastDay is not { } last) { return null; }
        if (!PartialDate.Exists(last.Year, month, day)) { return null; }
        var date = new LocalDate(last.Year, month, day);
        return Math.Abs(Period.DaysBetween(last.PlusDays(offset), date)) <= NearDays ? new PartialDate(date) : null;
    }

    private static (PartialDate?, string?) ByDay(TimePoint point, int day, TimeContext context)
    {
        var (month, year) = (point.Month ?? MonthOf(point, day, context), point.Year ?? YearOf(point.YearAim, context));
        if (month is not { } m) { return (null, null); }
        if (point.Month is null && point.MonthAim != Aim.None && MonthBy(point.MonthAim, context) is { } aimed) { year = aimed.Year; }
        year ??= point is { Aim: Aim.None, Weekday: null, YearAim: Aim.None } ? Remembered(m, day, context) : null;
        if (year is { } y) { return (PartialDate.Exists(y, m, day) ? new PartialDate(y, m, day) : null, WeekdayDoubt(point, y, m, day)); }
        if (point is { Weekday: null, YearAim: Aim.None } && context.Today is { } known && KnownDays.YearOf(m, day, known) is { } history) { return (new PartialDate(history, m, day), null); }
        if (context.Today is not { } page) { return (day <= 31 ? new PartialDate(null, m, day) : null, null); }
        var (date, doubt) = YearChooser.Choose(m, day, point.Weekday, point.Aim, page, context.Tense);
        return (date is { } d ? new PartialDate(d) : null, doubt);
    }

    private static string? WeekdayDoubt(TimePoint point, int year, int month, int day)
    {
        if (point.Weekday is not { } weekday || !PartialDate.Exists(year, month, day)) { return null; }
        var date = new LocalDate(year, month, day);
        return (int)date.DayOfWeek == weekday ? null : $"{date:yyyy-MM-dd} is a {date.DayOfWeek}, not the weekday stated";
    }

    // A day of the year that was stated with its year before, or that stands in a sentence with a year of the past, keeps that year.
    private static int? Remembered(int month, int day, TimeContext context)
    {
        if (context.Today is { } today && Math.Abs(Period.DaysBetween(today, Closest(null, month, Math.Min(day, 28), today))) <= 3) { return context.SentenceYear is { } s && s < today.Year ? s : null; }
        return context.SentenceYear ?? context.YearOf(month, day) ?? (context.Today is { } page && KnownDays.YearOf(month, day, page) is { } known ? known : context.CarriedYear);
    }

    private static int? MonthOf(TimePoint point, int day, TimeContext context)
    {
        if (point.MonthAim != Aim.None) { return MonthBy(point.MonthAim, context)?.Month; }
        if (context.Today is not { } page) { return null; }
        // গত ১২ তারিখ: the latest such day.
        if (point.Aim == Aim.Next || context.Tense == Tense.Future) { return day >= page.Day ? page.Month : page.PlusMonths(1).Month; }
        return day <= page.Day ? page.Month : page.PlusMonths(-1).Month;
    }

    private static PartialDate? ByWeekday(TimePoint point, int weekday, TimeContext context)
    {
        if (point.Aim is Aim.After && context.LastDay is { } last) { return new PartialDate(Next(last, weekday)); }
        if (point.Aim is Aim.Before && context.LastDay is { } before) { return new PartialDate(Previous(before.PlusDays(-1), weekday)); }
        if (point.Aim is Aim.That && context.LastDay is { } near) { return new PartialDate(Previous(near.PlusDays(6), weekday)); }
        if (context.Today is not { } page) { return null; }
        if (point.WeekAim != Aim.None) { return new PartialDate(WeekStart(point.WeekAim, page).PlusDays(weekday - 1)); }
        return point.Aim switch
        {
            Aim.Past => new PartialDate(Previous(page.PlusDays(-1), weekday)),
            Aim.Next => new PartialDate(Next(page, weekday)),
            _ when context.Tense == Tense.Future && !context.Quoted => new PartialDate(Next(page.PlusDays(-1), weekday)),
            _ => new PartialDate(Previous(page, weekday)),
        };
    }

    private static LocalDate Previous(LocalDate from, int weekday) => from.PlusDays(-(((int)from.DayOfWeek - weekday + 7) % 7));

    private static LocalDate Next(LocalDate after, int weekday) => after.PlusDays(1 + ((weekday - (int)after.DayOfWeek + 6) % 7));

    /// <summary>The Monday of the week that lies so to the page's.</summary>
    public static LocalDate WeekStart(Aim aim, LocalDate page) =>
        Previous(page, 1).PlusDays(aim switch { Aim.Past => -7, Aim.Next or Aim.After => 7, _ => 0 });

    private static PartialDate? Coarse(TimePoint point, TimeContext context)
    {
        if (point.MonthAim != Aim.None && point.Month is null) { return MonthBy(point.MonthAim, context) is { } m ? new PartialDate(m.Year, m.Month) : null; }
        var year = point.Year ?? YearOf(point.YearAim, context);
        if (point.Month is not { } month) { return year is null ? null : new PartialDate(year); }
        year ??= point is { Aim: Aim.None, YearAim: Aim.None } ? context.SentenceYear ?? context.CarriedYear : null;
        if (year is null && point.YearAim == Aim.None && context.Today is { } page) { year = YearChooser.YearOfMonth(month, point.Aim, page, context.Tense); }
        return new PartialDate(year, month);
    }

    /// <summary>The year that lies so to the page's day or to the year spoken of last; null where that is not known.</summary>
    public static int? YearOf(Aim aim, TimeContext context) => aim switch
    {
        Aim.That => context.LastYear,
        // পরের বছর … শুরু করে: what is told as past does not lie ahead of the page.
        Aim.After => context.LastYear + 1 is { } next && (context.Today is not { } today || next <= today.Year || context.Tense == Tense.Future) ? next : null,
        Aim.Before => context.LastYear - 1,
        Aim.Past => context.Today?.Year - 1,
        Aim.Next => context.Today?.Year + 1,
        Aim.This or Aim.ThisOrThat => context.Today?.Year,
        _ => null,
    };

    private static (int Year, int Month)? MonthBy(Aim aim, TimeContext context)
    {
        if (aim is Aim.That or Aim.After or Aim.Before)
        {
            if (context.LastMonth is not { } last) { return null; }
            var month = new LocalDate(last.Year, last.Month, 1).PlusMonths(aim switch { Aim.After => 1, Aim.Before => -1, _ => 0 });
            return (month.Year, month.Month);
        }
        if (context.Today is not { } page) { return null; }
        var shifted = page.PlusMonths(aim switch { Aim.Past => -1, Aim.Next => 1, _ => 0 });
        return (shifted.Year, shifted.Month);
    }
}
