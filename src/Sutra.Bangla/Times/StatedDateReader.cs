using NodaTime;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>Finds the dates that a stretch of text states with at least day and month: datelines, time stamps, "হালনাগাদ: ২ মে ২০১৬, ১০:৪০ এএম".</summary>
public static class StatedDateReader
{
    /// <summary>The stated dates of a text in canonical form, in order. Dates of the Bengali calendar are converted; those of the Hijri calendar are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="calendar">Whose Bengali calendar the text follows.</param>
    public static IReadOnlyList<StatedDate> Find(string text, BengaliCalendarRule calendar = BengaliCalendarRule.Bangladesh)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = TimeWords.Read(text, TokenList.Of(Tokenizer.Tokenize(text)), isKept: false, []);
        var dates = new List<StatedDate>();
        for (var i = 0; i < words.Count;)
        {
            var point = PointReader.Read(words, i);
            if (point is null) { i++; continue; }
            if (StatedDateOf(words, point, calendar) is { } date) { dates.Add(date); }
            i = Math.Max(point.End, i + 1);
        }
        return dates;
    }

    private static StatedDate? StatedDateOf(TimeWords words, TimePoint point, BengaliCalendarRule calendar)
    {
        if (point.Hijri || point.Day is null || point.Month is null || point.FirstDay is not null) { return null; }
        var span = TextSpan.FromBounds(words[point.Start].Span.Start, words[point.End - 1].Span.End);
        var weekday = point.Weekday is { } w ? (IsoDayOfWeek)w : (IsoDayOfWeek?)null;
        if (!point.Bengali) { return new StatedDate(point.Year, point.Month, point.Day, Clock.TimeOf(point), weekday, span); }
        if (point.Year is not { } year || BengaliCalendar.ToIso(year, point.Month.Value, point.Day.Value, calendar) is not { } date) { return null; }
        return new StatedDate(date.Year, date.Month, date.Day, Clock.TimeOf(point), weekday, span);
    }
}
