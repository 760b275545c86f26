using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Times;

namespace Sutra.Pages.Metadata;

/// <summary>Reads the dates of a dateline: the published one, and after "আপডেট" the updated one.</summary>
internal static class DatelineReader
{
    private static readonly string[] s_updated = ["সর্বশেষ আপডেট", "আপডেট", "হালনাগাদ", "সংশোধিত", "পরিবর্তিত", "updated", "update", "modified"];
    private static readonly LocalDatePattern s_day = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern s_minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The dates that the line states wholly, or with a weekday from which the year follows; none after <paramref name="limit"/>.</summary>
    public static PageDates Read(string line, LocalDate limit)
    {
        var at = UpdatedAt(line);
        var published = First(at < 0 ? line : line[..at], limit);
        return new PageDates(published, at < 0 ? null : First(line[at..], limit));
    }

    /// <summary>The date as a page carries it: to the minute where a clock time is stated.</summary>
    public static PublicationDate Of(LocalDate day, LocalTime? time, DateBasis basis, string text) => time is { } t
        ? new PublicationDate(day, s_minute.Format(day + t), DatePrecision.Minute, basis, text)
        : new PublicationDate(day, s_day.Format(day), DatePrecision.Day, basis, text);

    private static PublicationDate? First(string text, LocalDate limit)
    {
        foreach (var date in StatedDateReader.Find(text))
        {
            if (date.ResolveYear(limit) is not { } day || day > limit) { continue; }
            return Of(day, date.Time, date.Year is null ? DateBasis.Weekday : DateBasis.Stated, date.Span.Of(text));
        }
        return null;
    }

    private static int UpdatedAt(string line)
    {
        var best = -1;
        foreach (var cue in s_updated)
        {
            var at = line.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (best < 0 || at < best)) { best = at; }
        }
        return best;
    }
}
