using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds the day of publication in elements that say what they hold: microdata, RDFa, time, hAtom's abbr.</summary>
internal static class Marks
{
    // In this order: what is marked as the day of publication, times in the article, any time.
    private static readonly Predicate<MarkedElement>[] s_published =
    [
        m => m.IsItem("datePublished"),
        m => m.IsPubdate,
        m => m.IsProperty("datePublished"),
        m => m is { Name: "time", DateTime: not null, InArticle: true } && !IsUpdated(m),
        m => m is { Name: "time", DateTime: not null } && !IsUpdated(m),
        m => m is { Name: "time", DateTime: not null },
        m => m.Name == "abbr" && m.IsClass("published"),
        m => m.IsProperty("schema:dateCreated"),
    ];

    /// <summary>The day of publication, or null; meta elements, which <see cref="HeadMetadata"/> reads, aside where <paramref name="shown"/> is asked for.</summary>
    public static PublicationDate? Published(PageFacts facts, bool shown = false)
    {
        foreach (var mark in s_published)
        {
            foreach (var m in facts.Marked)
            {
                if (m.InAside || shown && m.Name == "meta" || !mark(m)) { continue; }
                if ((DateFinder.Parse(m.DateTime) ?? DateFinder.Parse(m.Content) ?? DateFinder.Parse(m.Title) ?? DateFinder.Parse(m.Text)) is { } date) { return date; }
            }
        }
        return null;
    }

    /// <summary>Whether the page marks something as its day of publication, or any time names this day.</summary>
    public static bool Says(PageFacts facts, NodaTime.LocalDate day)
    {
        foreach (var m in facts.Marked)
        {
            if (m.IsItem("datePublished") || m.IsPubdate || m.IsProperty("datePublished")) { return true; }
            if (m.Name == "time" && (DateFinder.Parse(m.DateTime) ?? DateFinder.Parse(m.Text))?.Day == day) { return true; }
        }
        return false;
    }

    // WordPress marks a time that is both by both words.
    private static bool IsUpdated(MarkedElement m) => m.IsItem("dateModified") || m.IsClass("updated") && !m.IsClass("published") && !m.IsClass("entry-date");
}
