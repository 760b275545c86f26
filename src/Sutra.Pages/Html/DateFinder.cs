using NodaTime;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds when a page was published and last changed.</summary>
/// <remarks>
/// Order of trust for the day of publication: JSON-LD, meta tags, marked elements, the address, the visible text, a page's state
/// in scripts, and at last when it was changed. Where JSON-LD and meta tags name different days, what the page marks or shows
/// decides if it repeats one of the two; a bare day in a meta tag, which may be that of the printed issue, does not outdo a time.
/// </remarks>
internal static class DateFinder
{
    private static readonly string[] s_published =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article.published", "published_time", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "article_date_original", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "last-publish", "bt:pubdate", "date", "ptime", "gentime", "rnews:datePublished", "OriginalPublicationDate", "citation_publication_date", "citation_online_date", "date.created", "release_date", "og:pubdate", "pub_date", "publisheddate",
    ];

    private static readonly string[] s_updated = ["article:modified_time", "og:updated_time", "dateModified", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "article:modified", "dateUpdate", "modified", "updated", "revised"];

    /// <summary>When it was published, no later than <paramref name="limit"/> where only text or address tell; null where nothing does.</summary>
    public static PublicationDate? Published(PageFacts facts, HeadMetadata head, Lazy<ShownDates> shown, string? url, LocalDate limit) =>
        First(facts, head, shown, url, limit) is { } date ? ByOwnClock(date, head, shown, url) : null;

    private static PublicationDate? First(PageFacts facts, HeadMetadata head, Lazy<ShownDates> shown, string? url, LocalDate limit)
    {
        var told = Parse(head.Article?.Published);
        var meta = FirstOf(head, s_published);
        if (told is not null && meta is not null && told.Day != meta.Day) { return Settle(told, meta, Marks.Published(facts, shown: true), shown.Value.Published); }
        if ((told ?? meta) is { } said) { return said; }
        return Marked(facts, shown.Value) ?? Shown(shown.Value.Published, url, limit) ?? StateDates.Find(facts)
            ?? FirstOf(head, s_updated) ?? Parse(head.Article?.Modified) ?? shown.Value.Updated;
    }

    // UTC's day may be the day before or after the outlet's own. Elsewhere than in Bengal the outlet's clock is not known, but the
    // day that its page shows is: of 742 labelled pages twelve show a day next to UTC's, five of them labelled, all five as shown.
    private static PublicationDate ByOwnClock(PublicationDate date, HeadMetadata head, Lazy<ShownDates> shown, string? url)
    {
        if (date.Precision != DatePrecision.Minute || date.Value[^1] != 'Z') { return date; }
        var day = shown.Value.Published;
        if (OutletZones.Of(url, head.IsBengali) is { } zone) { return OutletZones.Localize(date, zone, day); }
        return day is not null && OutletZones.MayBeSameMoment(date, day.Day) ? day : date;
    }

    // Times that say no more than that they are some: those of teasers often stand before the article's own, or are all there are. A
    // day shown in a line marked as a dateline that none of them repeats is the article's.
    private static PublicationDate? Marked(PageFacts facts, ShownDates shown)
    {
        if (Marks.Published(facts) is not { } marked) { return null; }
        return shown is { Marked: true, Published: { } line } && !Marks.Says(facts, line.Day) ? line : marked;
    }

    private static PublicationDate Settle(PublicationDate told, PublicationDate meta, PublicationDate? marked, PublicationDate? shown)
    {
        if (told.Precision == DatePrecision.Minute && meta.Precision == DatePrecision.Day) { return told; }
        var third = marked is not null && (marked.Day == told.Day || marked.Day == meta.Day) ? marked : shown;
        return third?.Day == meta.Day ? meta : told;
    }

    // The address cannot be mistaken for another article's date, the text may be more exact.
    private static PublicationDate? Shown(PublicationDate? stated, string? url, LocalDate limit)
    {
        var addressed = UrlDate.Read(url, limit);
        return addressed is null || stated?.Day == addressed.Day ? stated : addressed;
    }

    /// <summary>When it was last changed: as the metadata say, else as the page shows; null where neither does or it is no later than <paramref name="published"/>.</summary>
    public static PublicationDate? Updated(HeadMetadata head, Lazy<ShownDates> shown, PublicationDate? published, string? url)
    {
        var updated = Parse(head.Article?.Modified) ?? FirstOf(head, s_updated) ?? shown.Value.Updated;
        if (updated is not null) { updated = ByOwnClock(updated, head, shown, url); }
        return updated is null || published is not null && string.CompareOrdinal(updated.Value, published.Value) <= 0 ? null : updated;
    }

    /// <summary>The date that a field of metadata holds; null where it holds none, or an empty field's (1970, 0001).</summary>
    internal static PublicationDate? Parse(string? text) => (OutsideDate.Parse(text, DateBasis.Metadata) ?? DayText.Read(text, DateBasis.Metadata)) is { } d && d.Day.Year is >= 1993 and < 2100 ? d : null;

    private static PublicationDate? FirstOf(HeadMetadata head, string[] names)
    {
        foreach (var name in names)
        {
            if (Parse(head.Meta(name)) is { } date) { return date; }
        }
        return null;
    }
}
