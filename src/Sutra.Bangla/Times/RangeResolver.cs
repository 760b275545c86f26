using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Places ranges and lengths of time on the calendar.</summary>
internal static class RangeResolver
{
    /// <summary>The value of a range, start/end in ISO 8601; null where one end cannot be known.</summary>
    public static (string? Value, string? Doubt) Resolve(RangePhrase range, TimeContext context)
    {
        var (from, to) = (range.From, range.To);
        if (to.Part is null && to.Hour is not null) { to.Part = from.Part; }
        if (from is { Year: null, YearAim: Aim.None } && to.Year is not null && from.Month is not null) { from.Year = from.Month > to.Month ? to.Year - 1 : to.Year; }
        if (from.Month is null && from.Day is null && from.HasDate is false && to.HasDate && from.Part is null && from.Hour is null) { return (null, null); }
        var (start, doubt) = PointResolver.Resolve(from, context);
        if (start?.Year is { } year && to is { Month: not null, Year: null, YearAim: Aim.None, Bengali: false })
        {
            to.Year = to.Month < start.Value.Month ? year + 1 : year;
        }
        if (!to.HasDate && from.HasDate) { return (Join(start, WithClock(start, from, to)), doubt); }
        var (end, doubtOfEnd) = PointResolver.Resolve(to, context);
        return (Join(start, end), doubt ?? doubtOfEnd);
    }

    // রোববার বিকেল ৪টা থেকে রাত ১টা: the second clock is on the first one's day, or past its midnight.
    private static PartialDate? WithClock(PartialDate? start, TimePoint from, TimePoint to)
    {
        if (start?.Date is not { } day) { return start; }
        var time = Clock.TimeOf(to);
        if (time is { } end && start.Value.Time is { } begin && end < begin && (from.Part?.RunsOn == true || to.Part is { RunsOn: true } or { Name: "dawn" or "morning" })) { day = day.PlusDays(1); }
        return new PartialDate(day, time);
    }

    private static string? Join(PartialDate? start, PartialDate? end)
    {
        if (start?.ToIso() is not { } a || end?.ToIso() is not { } b) { return null; }
        if (a == b) { return a; }
        return string.CompareOrdinal(a, b) < 0 || a.StartsWith('X') ? $"{a}/{b}" : null;
    }

    /// <summary>The value of a stretch of years.</summary>
    public static string Resolve(YearsPhrase years) =>
        $"{new PartialDate(years.FromYear, years.FromMonth).ToIso()}/{new PartialDate(years.ToYear, years.ToMonth).ToIso()}";

    /// <summary>The fiscal year (July to June, as in Bangladesh) or the century that lies so to the page's day; null where it lies so to one spoken of before.</summary>
    public static string? Resolve(AimedPhrase aimed, TimeContext context)
    {
        if (context.Today is not { } page || aimed.Aim is Aim.Before or Aim.After or Aim.That) { return null; }
        var shift = aimed.Aim switch { Aim.Past => -1, Aim.Next => 1, _ => 0 };
        if (aimed.Unit == TimeUnit.Century)
        {
            var first = CenturyReader.First(((page.Year - 1) / 100) + 1 + shift);
            return $"{new PartialDate(first).ToIso()}/{new PartialDate(first + 99).ToIso()}";
        }
        var start = FiscalStart(page).PlusYears(shift);
        return Months(start, 12);
    }

    /// <summary>Some months of a year; null where the year cannot be known.</summary>
    public static string? Resolve(PartOfYearPhrase part, TimeContext context)
    {
        LocalDate? start = part.Year switch
        {
            YearsPhrase { FromMonth: { } month } years => new LocalDate(years.FromYear, month, 1),
            AimedPhrase { Aim: Aim.Past or Aim.Next or Aim.This or Aim.ThisOrThat } aimed when context.Today is { } page => FiscalStart(page).PlusYears(aimed.Aim switch { Aim.Past => -1, Aim.Next => 1, _ => 0 }),
            PointPhrase { Point: var point } when (point.Year ?? DayResolver.YearOf(point.YearAim, context)) is >= 1 and <= 9998 and { } year => new LocalDate(year, 1, 1),
            _ => null,
        };
        return start is { } first ? Months(first.PlusMonths(part.Skip), part.Months) : null;
    }

    /// <summary>The year of the Bengali calendar, from April to April.</summary>
    public static string? BengaliYear(int year, TimeContext context) =>
        BengaliCalendar.ToIso(year, 1, 1, context.Calendar) is { } first && BengaliCalendar.ToIso(year + 1, 1, 1, context.Calendar) is { } next
            ? $"{new PartialDate(first).ToIso()}/{new PartialDate(next.PlusDays(-1)).ToIso()}" : null;

    private static LocalDate FiscalStart(LocalDate page) => new(page.Month >= 7 ? page.Year : page.Year - 1, 7, 1);

    private static string? Months(LocalDate first, int months)
    {
        var last = first.PlusMonths(months - 1);
        var (from, to) = (new PartialDate(first.Year, first.Month).ToIso(), new PartialDate(last.Year, last.Month).ToIso());
        return months == 1 ? from : $"{from}/{to}";
    }

    /// <summary>The week from Monday to Sunday that lies so to the page's day, or to the day spoken of last.</summary>
    public static string? WeekOf(Aim aim, TimeContext context)
    {
        var from = aim is Aim.That or Aim.After or Aim.Before ? context.LastDay : context.Today;
        if (from is not { } day) { return null; }
        var monday = DayResolver.WeekStart(aim == Aim.Before ? Aim.Past : aim, day);
        return $"{new PartialDate(monday).ToIso()}/{new PartialDate(monday.PlusDays(6)).ToIso()}";
    }

    /// <summary>The three months that end with the named one.</summary>
    public static string? Resolve(QuarterPhrase quarter, TimeContext context)
    {
        var year = quarter.Year ?? (context.Today is { } page ? YearOfQuarter(quarter, page) : null);
        return year is { } y ? $"{new PartialDate(y, quarter.Month - 2).ToIso()}/{new PartialDate(y, quarter.Month).ToIso()}" : null;
    }

    private static int YearOfQuarter(QuarterPhrase quarter, LocalDate page) => quarter.Aim switch
    {
        Aim.Next => quarter.Month >= page.Month ? page.Year : page.Year + 1,
        _ => quarter.Month <= page.Month ? page.Year : page.Year - 1,
    };
}
