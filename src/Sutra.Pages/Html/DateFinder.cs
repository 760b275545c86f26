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

    /// <summary>When it was published, no later than <paramref name="limit"/> where only text or address tell; null where nothing does.</summary>
    public static PublicationDate? Published(PageFacts facts, HeadMetadata head, PageBlocks page, string? url, NodaTime.LocalDate limit) =>
        Parse(head.Article?.Published) ?? FirstOf(head, s_published) ?? Marked(facts) ?? Shown(page, url, limit) ?? FirstOf(head, s_updated) ?? Parse(head.Article?.Modified);

    // The address cannot be mistaken for another article's date, the text may be more exact.
    private static PublicationDate? Shown(PageBlocks page, string? url, NodaTime.LocalDate limit)
    {
        var stated = VisibleDates.Find(page, limit).Published;
        var addressed = UrlDate.Read(url, limit);
        return addressed is null || stated?.Day == addressed.Day ? stated : addressed;
    }

    /// <summary>When it was last changed: as the metadata say, else as the page shows; null where neither does or it is no later than <paramref name="published"/>.</summary>
    public static PublicationDate? Updated(HeadMetadata head, PageBlocks page, PublicationDate? published, NodaTime.LocalDate limit)
    {
        var updated = Parse(head.Article?.Modified) ?? FirstOf(head, s_updated) ?? VisibleDates.Find(page, limit).Updated;
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

    // In this order: what is marked as the day of publication, times in the article, any time.
    private static readonly Predicate<MarkedElement>[] s_marks =
    [
        m => m.IsItem("datePublished"),
        m => m.IsPubdate,
        m => m is { Name: "time", DateTime: not null, InArticle: true },
        m => m is { Name: "time", DateTime: not null },
        m => m.IsProperty("datePublished"),
        m => m.Name == "abbr" && m.IsClass("published"),
        m => m.IsProperty("schema:dateCreated"),
    ];

    private static PublicationDate? Marked(PageFacts facts)
    {
        foreach (var mark in s_marks)
        {
            foreach (var m in facts.Marked)
            {
                if (m.InAside || !mark(m)) { continue; }
                if ((Parse(m.DateTime) ?? Parse(m.Content) ?? Parse(m.Title) ?? Parse(m.Text)) is { } date) { return date; }
            }
        }
        return null;
    }
}
