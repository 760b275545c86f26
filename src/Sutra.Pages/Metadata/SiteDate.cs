using NodaTime;
using Sutra.Bangla.Times;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Metadata;

/// <summary>Reads a site's own date that is printed right before the byline: the day of the visit, which on a fresh page is that of publication.</summary>
internal static class SiteDate
{
    /// <summary>How far before the visit a day in the text still is the report's own, in days.</summary>
    private const int Fresh = 7;

    /// <summary>The date, unless the newest day that the text reports lies before it; then it cannot be known.</summary>
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
            var year = date.Year ?? visit.Year;
            if (date.Month is not { } month || date.Day is not { } day || month is < 1 or > 12 || day < 1 || year < 1 || year > 9998 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) { continue; }
            var at = new LocalDate(year, month, day);
            if (at >= visit.PlusDays(-Fresh) && at <= visit.PlusDays(Fresh)) { yield return at; }
        }
    }
}
