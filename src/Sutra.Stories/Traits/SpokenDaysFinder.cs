using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Times;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Traits;

/// <summary>Finds the days that an article speaks of.</summary>
internal static class SpokenDaysFinder
{
    // Farther off than that a weekday is another week's, and the day is background.
    private const int DaysAround = 5;

    // What is to come is seldom what is told.
    private const double Ahead = 0.25;

    /// <summary>The weekday that a time of a reading falls on, 1 (Monday) to 7; 0 where it tells no day near the page's own.</summary>
    public static int WeekdayOf(TimeExpression time, LocalDate? published)
    {
        if (time.Kind is not (TimeKind.Date or TimeKind.Time)) { return 0; }
        if (time.Value is null) { return SaidWeekday(time.Text); }
        if (time.Value.Length < 10 || !LocalDatePattern.Iso.Parse(time.Value[..10]).TryGetValue(default, out var day)) { return 0; }
        return published is { } p && Math.Abs(Period.DaysBetween(p, day)) > DaysAround ? 0 : (int)day.DayOfWeek;
    }

    /// <summary>The days that a reading speaks of.</summary>
    public static SpokenDays Of(Reading reading)
    {
        Span<double> weights = stackalloc double[8];
        var all = 0;
        foreach (var time in reading.Times)
        {
            var day = WeekdayOf(time, reading.Article.Published?.Day);
            if (day == 0) { continue; }
            all |= 1 << (day - 1);
            weights[day] += (time.Sentence switch { < 3 => 3.0, < 6 => 2.0, _ => 1.0 }) * (IsAhead(time, reading.Article.Published?.Day) ? Ahead : 1);
        }
        var main = 0;
        for (var d = 1; d <= 7; d++) { if (weights[d] > weights[main]) { main = d; } }
        return new SpokenDays(main, all);
    }

    private static bool IsAhead(TimeExpression time, LocalDate? published) =>
        published is { } day && time.Value is { Length: >= 10 } value && string.CompareOrdinal(value, 0, LocalDatePattern.Iso.Format(day), 0, 10) > 0;

    private static int SaidWeekday(string text)
    {
        foreach (var word in text.Split(' '))
        {
            if (TimeLexicon.TryGet(word, out var sense) && sense.Kind == TimeWordKind.Weekday) { return sense.Value; }
        }
        return 0;
    }
}
