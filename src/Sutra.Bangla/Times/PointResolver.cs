using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>Places a point on the calendar: its day, and the clock on that day.</summary>
internal static class PointResolver
{
    /// <summary>The date with its clock time, and why it may be doubted; takes note of it in the context.</summary>
    public static (PartialDate? Date, string? Doubt) Resolve(TimePoint point, TimeContext context)
    {
        var (date, doubt) = point.HasDate ? DayResolver.Resolve(point, context) : (OfTold(context), null);
        if (point.Weekday is not null || point.Today is not null || point.Aim is Aim.Past or Aim.Next || point.YearAim is Aim.This or Aim.Past) { context.LeaveThePast(); }
        if (date is not { } known) { return (null, doubt); }
        if (point.HasDate && !(point.ThisDay && point.Year is not null)) { context.Note(known, point.Year is not null, IsNews(point), !point.Qualifies); }
        var time = Clock.TimeOf(point);
        if (known.Date is not { } day) { return (known, doubt); }
        if (time is { } t && RunsPastMidnight(point, t, context)) { day = day.PlusDays(1); }
        var hour = time?.Hour ?? FirstHour(point.Part);
        if (hour is not null) { context.ToldHour = hour; }
        return (new PartialDate(day, time), doubt);
    }

    private static bool IsNews(TimePoint point) =>
        point.Weekday is not null || point.Today is not null || (point is { Day: not null, Year: null, Aim: Aim.None });

    private static PartialDate? OfTold(TimeContext context) =>
        (context.Tense == Tense.Future ? context.LastDay : context.ToldDay) is { } day ? new PartialDate(day) : null;

    private static int? FirstHour(DayPart? part) => part?.Name switch { "night" or "midnight" => 20, "evening" => 18, _ => null };

    // The small hours belong to the next day of the calendar where the night is named by the day before it:
    // দিবাগত রাত ২টা, শনিবার রাত ১২টা, গতকাল রাত ২টা, and রাত ৩টা told after an evening. A stated day of the month is taken as it stands.
    private static bool RunsPastMidnight(TimePoint point, LocalTime time, TimeContext context)
    {
        if (point.Part is not { RunsOn: true } || time.Hour >= 6) { return false; }
        if (point.Eve || (time.Hour == 0 && point.HasDay)) { return true; }
        if (!point.HasDate) { return context.ToldHour >= 17; }
        return point.Day is null && (point.Today is -1 || point.Weekday is not null || point.Anchor is 0);
    }
}
