using NodaTime;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Metadata;

/// <summary>When a page was published and updated.</summary>
/// <param name="Published">When it was published, or null.</param>
/// <param name="Updated">When it was last changed, or null.</param>
internal readonly record struct PageDates(PublicationDate? Published, PublicationDate? Updated)
{
    /// <summary>
    /// Reads them, best ground first: a dateline that states the day; the address; the weekday and day on which the text
    /// says it was reported; what was said from outside. No date lies after the crawl, or after today.
    /// </summary>
    public static PageDates Read(RawPage page, PageLayout layout, IReadOnlyList<LineCut> cuts, IReadOnlyList<Paragraph> paragraphs, TimeProvider clock)
    {
        var limit = LimitOf(page, clock);
        var stated = Stated(layout, limit);
        foreach (var cut in cuts.Where(c => c.Dateline is not null))
        {
            if (cut.SiteDate) { stated = stated with { Published = stated.Published ?? SiteDate.Read(cut.Dateline!, paragraphs, limit) }; }
            else { stated = Join(stated, DatelineReader.Read(cut.Dateline!, limit)); }
        }
        if (stated.Published is not null) { return stated; }
        return stated with { Published = UrlDate.Read(page.Url, limit) ?? Fitting(ReportedDay.Read(paragraphs, limit, page.Crawled), page.Published) ?? page.Published };
    }

    /// <summary>When a text without datelines was published: by its address, else by the day on which it says it was reported; null where neither tells.</summary>
    public static PublicationDate? OfBody(RawPage page, IReadOnlyList<Paragraph> paragraphs, TimeProvider clock)
    {
        var limit = LimitOf(page, clock);
        return UrlDate.Read(page.Url, limit) ?? ReportedDay.Read(paragraphs, limit, page.Crawled);
    }

    // A dateline without "published" counts only below the headline: above it, it is the site's clock.
    private static PageDates Stated(PageLayout layout, LocalDate limit)
    {
        var dates = default(PageDates);
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var text = layout.Lines[i].Text;
            if (layout[i] == LineLabel.Signoff) { dates = Join(dates, DatelineReader.Read(text.Replace('/', ' '), limit)); }
            if (layout[i] != LineLabel.Dateline) { continue; }
            var below = layout.Headline >= 0 && i > layout.Headline;
            if (below || DateLines.HasCue(text)) { dates = Join(dates, DatelineReader.Read(text, limit)); }
        }
        return dates;
    }

    private static PageDates Join(PageDates a, PageDates b) => new(a.Published ?? b.Published, a.Updated ?? b.Updated);

    private static PublicationDate? Fitting(PublicationDate? inText, PublicationDate? outside) =>
        inText is null || outside is null || Math.Abs(Period.DaysBetween(inText.Day, outside.Day)) <= 2 ? inText : null;

    internal static LocalDate LimitOf(RawPage page, TimeProvider clock)
    {
        // The page may come from a place where the day is already a day ahead.
        var today = LocalDate.FromDateTime(clock.GetUtcNow().UtcDateTime).PlusDays(1);
        return page.Crawled is { } crawled && crawled < today ? crawled.PlusDays(1) : today;
    }
}
