using AngleSharp.Dom;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds when a page was published and last changed, in this order of trust: JSON-LD, meta tags, microdata and marked times, the address, the visible text, and at last when it was changed.</summary>
internal static class DateFinder
{
    private static readonly string[] s_published =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article.published", "published_time", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "article_date_original", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "last-publish", "bt:pubdate", "date", "ptime", "gentime", "rnews:datePublished", "OriginalPublicationDate", "citation_publication_date", "date.created", "release_date",
    ];

    private static readonly string[] s_updated = ["article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "article:modified"];

    /// <summary>When it was published; null where neither metadata nor address says.</summary>
    public static PublicationDate? Published(IDocument document, HeadMetadata head, PageBlocks page, string? url) =>
        Parse(head.Article?.Published) ?? FirstOf(head, s_published) ?? Marked(document) ?? OfAddress(url) ?? VisibleDates.Find(page) ?? FirstOf(head, s_updated) ?? Parse(head.Article?.Modified);

    /// <summary>When it was last changed; null where the page does not say or it is no later than <paramref name="published"/>.</summary>
    public static PublicationDate? Updated(HeadMetadata head, PublicationDate? published)
    {
        var updated = Parse(head.Article?.Modified) ?? FirstOf(head, s_updated);
        return updated is null || published is not null && string.CompareOrdinal(updated.Value, published.Value) <= 0 ? null : updated;
    }

    private static PublicationDate? Parse(string? text) => (OutsideDate.Parse(text, DateBasis.Metadata) ?? VisibleDates.Read(text, DateBasis.Metadata)) is { } d && IsSensible(d) ? d : null;

    // The first news page of the Web is of 1993; a time stamp of 1970 or 0001 is an empty field.
    private static bool IsSensible(PublicationDate d) => d.Day.Year is >= 1993 and < 2100;

    private static PublicationDate? FirstOf(HeadMetadata head, string[] names)
    {
        foreach (var name in names)
        {
            if (Parse(head.Meta(name)) is { } date) { return date; }
        }
        return null;
    }

    private static PublicationDate? Marked(IDocument document)
    {
        foreach (var selector in new[] { "[itemprop~=datePublished]", "time[pubdate]", "article time[datetime], main time[datetime], header time[datetime]", "time[datetime]", "[property~='datePublished']", "abbr.published[title]", "[property~='schema:dateCreated']" })
        {
            foreach (var e in document.QuerySelectorAll(selector))
            {
                if (e.Closest("aside,nav,footer") is not null) { continue; }
                if ((Parse(e.GetAttribute("datetime")) ?? Parse(e.GetAttribute("content")) ?? Parse(e.GetAttribute("title")) ?? Parse(e.TextContent)) is { } date) { return date; }
            }
        }
        return null;
    }

    /// <summary>The day in an address such as <c>/2023/09/14/</c> or <c>-2023-09-14-</c>.</summary>
    internal static PublicationDate? OfAddress(string? url)
    {
        if (url is null) { return null; }
        for (var i = 0; i + 8 <= url.Length; i++)
        {
            if (i > 0 && char.IsAsciiDigit(url[i - 1]) || !char.IsAsciiDigit(url[i])) { continue; }
            var day = DayAt(url.AsSpan(i));
            if (day is { } d) { return new PublicationDate(d, NodaTime.Text.LocalDatePattern.Iso.Format(d), DatePrecision.Day, DateBasis.Url, null); }
        }
        return null;
    }

    private static NodaTime.LocalDate? DayAt(ReadOnlySpan<char> s)
    {
        var (year, a) = Digits(s, 0);
        if (a != 4 || year is < 1993 or > 2099 || s.Length < 8 || s[4] is not ('/' or '-' or '_')) { return null; }
        var (month, b) = Digits(s, 5);
        if (b is 0 or > 2 || 5 + b >= s.Length || s[5 + b] != s[4]) { return null; }
        var (day, c) = Digits(s, 6 + b);
        if (c is 0 or > 2 || month is < 1 or > 12 || day < 1 || day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)) { return null; }
        return new NodaTime.LocalDate(year, month, day);
    }

    private static (int Value, int Length) Digits(ReadOnlySpan<char> s, int from)
    {
        int value = 0, length = 0;
        while (from + length < s.Length && length < 5 && char.IsAsciiDigit(s[from + length])) { value = value * 10 + (s[from + length++] - '0'); }
        return (value, length);
    }
}
