using NodaTime;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>Reads the day of a crawl, the hour aside.</summary>
internal static class CrawlDay
{
    // "2031-03-14" of "2031-03-14T05:06:07Z": most crawlers write so, and most of what can be told of a time is of no use here.
    private const int IsoDay = 10;

    /// <summary>The day that a date or a time states, in the offset that it is stated in; null where <paramref name="text"/> is none.</summary>
    public static LocalDate? Of(string? text) =>
        (text is { Length: > IsoDay } && text[IsoDay] is 'T' or ' ' ? OutsideDate.Parse(text[..IsoDay]) : null)?.Day ?? OutsideDate.Parse(text)?.Day;
}
