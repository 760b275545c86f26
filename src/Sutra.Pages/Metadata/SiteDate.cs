using NodaTime;
using Sutra.Bangla.Times;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;

namespace Sutra.Pages.Metadata;

/// <summary>Reads a site's own date that is printed right before the byline: the day of the visit, which on a fresh page is that of publication.</summary>
internal static class SiteDate
{
    /// <summary>How far before the visit a day in the text still is the report's own, in days.</summary>
    private const int Fresh = 7;

    private static readonly HashSet<string> s_nights = new(StringComparer.Ordinal) { "রাত", "রাতে", "মধ্যরাত", "মধ্যরাতে", "রাতভর", "রাত্রি", "রাত্রে", "দিবাগত" };

    /// <summary>The date, unless the newest day that the text reports lies before it; then it cannot be known.</summary>
    /// <remarks>
    /// What happened in the night of a day is news of the day after: of 53 dated articles of December 2025 whose newest stated day
    /// is that of a night, 27 came out the day after and 24 in the night itself; for an evening it is 7 and 25, for a day 8 and 120.
    /// </remarks>
    public static PublicationDate? Read(string masthead, IReadOnlyList<Paragraph> paragraphs, LocalDate limit)
    {
        var stated = StatedDateReader.Find(masthead).FirstOrDefault(d => d.IsWhole);
        if (stated?.Date is not { } visit || visit > limit) { return null; }
        LocalDate? newest = null;
        foreach (var day in paragraphs.SelectMany(p => DaysIn(p.Text, visit)))
        {
            if (newest is null || day > newest) { newest = day; }
        }
        return newest is { } n && n < visit ? null : DatelineReader.Of(visit, null, DateBasis.Stated, stated.Span.Of(masthead));
    }

    private static IEnumerable<LocalDate> DaysIn(string text, LocalDate visit)
    {
        foreach (var date in StatedDateReader.Find(text))
        {
            var year = date.Year ?? YearBeside(visit, date.Month);
            if (date.Month is not { } month || date.Day is not { } day || month is < 1 or > 12 || day < 1 || year < 1 || year > 9998 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) { continue; }
            var at = new LocalDate(year, month, day);
            if (IsNight(text, date.Span.Start, date.Span.End)) { at = at.PlusDays(1); }
            if (at >= visit.PlusDays(-Fresh) && at <= visit.PlusDays(Fresh)) { yield return at; }
        }
    }

    // December seen from January is of the year before, January seen from December of the year after.
    private static int YearBeside(LocalDate visit, int? month) => (visit.Month, month) switch
    {
        (1, 12) => visit.Year - 1,
        (12, 1) => visit.Year + 1,
        _ => visit.Year,
    };

    // "<weekday> (<day>) রাত সোয়া ১২টার দিকে", "… দিবাগত রাতে": the night stands in the date or in the word after it.
    private static bool IsNight(string text, int start, int end)
    {
        var reach = Math.Min(text.Length, end + 16);
        return LineWords.Of(text[start..reach], LineWords.Of(text[start..end]).Count + 1).Exists(s_nights.Contains);
    }
}
