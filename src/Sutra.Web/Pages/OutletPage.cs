using System.Globalization;
using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Feeds;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>An outlet or an agency: what it carries, on whom it rests, and who rests on it.</summary>
internal sealed class OutletPage(OpenArchive archive) : IPage
{
    private const int PageSize = 30;
    private const int MostTies = 30;

    /// <inheritdoc/>
    public string Route => "/outlet/{number}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var page = request.Number("page", Pager.Last);
        if (!archive.Exists || !long.TryParse(request.Piece("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || archive.Read(a => Find(a, number, page)) is not { } found) { return PageAnswer.NotFound(request, "outlet.none"); }
        var name = found.Outlet.Name;
        return new PageAnswer(name, sheet => Write(sheet, found))
        {
            Alternates = [.. FeedResource.LinksOf(request.Labels, QueryOf(name), name), new("application/json", FormattableString.Invariant($"/api/outlets/{number}"), "JSON")],
        };
    }

    private static OutletFound? Find(ArchiveReader reader, long number, int page)
    {
        if (reader.Outlets.Find(number) is not { } outlet) { return null; }
        var pager = new Pager(page, PageSize, outlet.Articles);
        return new OutletFound(outlet, pager, reader.Articles.OfOutlet(number, PageSize, pager.Offset), reader.Outlets.Credits(number, MostTies), reader.Outlets.Repeats(number, MostTies), reader.Outlets.CreditedBy(number, MostTies));
    }

    private static string QueryOf(string name) => $"outlet:\"{name.Replace('"', ' ')}\"";

    private static void Write(PageSheet sheet, OutletFound found)
    {
        var (markup, outlet) = (sheet.Markup, found.Outlet);
        markup.Open("h1", ("class", "asked"));
        markup.Element("span", sheet.Labels[outlet.Articles > 0 ? "outlet.one" : "outlet.agency"], ("class", "kicker"));
        markup.Element("span", outlet.Name, ("class", "query"), ("lang", "bn"));
        markup.CloseLine();
        if (outlet.Articles > 0) { WriteHoldings(sheet, outlet); }
        else { sheet.Label("p", "outlet.agency.lead", "lead"); }
        markup.Open("div", ("class", "columns"));
        markup.Open("div", ("class", "column"));
        if (outlet.Articles > 0) { WriteArticles(sheet, found); }
        else { WriteTies(sheet, "outlet.creditedby", found.CreditedBy); }
        markup.CloseLine();
        markup.Open("div", ("class", "column side"));
        WriteTies(sheet, "outlet.credits", found.Credits);
        WriteTies(sheet, "outlet.repeats", found.Repeats);
        if (outlet.Articles > 0) { WriteTies(sheet, "outlet.creditedby", found.CreditedBy); }
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteHoldings(PageSheet sheet, OutletEntry outlet)
    {
        sheet.Markup.Open("dl", ("class", "holdings"));
        Row("stats.articles", sheet.Labels.Number(outlet.Articles));
        Row("outlet.copies", OutletsPage.Share(outlet.Copies, outlet.Articles, sheet.Labels));
        Row("outlet.credited", OutletsPage.Share(outlet.Credited, outlet.Articles, sheet.Labels));
        Row("stats.days", DateText.Of(outlet.First, outlet.Last, sheet.Labels));
        sheet.Markup.CloseLine();

        void Row(string key, string value)
        {
            sheet.Markup.Open("div");
            sheet.Label("dt", key);
            sheet.Markup.Element("dd", value);
            sheet.Markup.CloseLine();
        }
    }

    private static void WriteArticles(PageSheet sheet, OutletFound found)
    {
        var entries = new EntrySheet(sheet);
        sheet.Markup.Open("section", ("class", "part"), ("aria-labelledby", "articles"));
        sheet.Markup.Element("h2", sheet.Labels["outlet.articles"], ("id", "articles"));
        entries.List(found.Articles, article => entries.Article(article, outlet: false));
        found.Pager.Write(sheet, FormattableString.Invariant($"/outlet/{found.Outlet.Number}"));
        sheet.Markup.CloseLine();
    }

    private static void WriteTies(PageSheet sheet, string key, IReadOnlyList<OutletTie> ties)
    {
        if (ties.Count == 0) { return; }
        var id = key.Replace('.', '-');
        sheet.Markup.Open("section", ("class", "part"), ("aria-labelledby", id));
        sheet.Markup.Element("h2", sheet.Labels[key], ("id", id));
        new EntrySheet(sheet).List(ties, tie =>
        {
            sheet.Markup.Element("a", tie.Name, ("class", "outlet"), ("lang", "bn"), ("href", sheet.Links.ToOutlet(tie.Number)));
            sheet.Markup.Element("span", sheet.Labels.Count("found", tie.Articles), ("class", "at"));
        }, "ties");
        sheet.Markup.CloseLine();
    }
}

/// <summary>What the archive has of an outlet.</summary>
internal sealed record OutletFound(OutletEntry Outlet, Pager Pager, IReadOnlyList<ArticleEntry> Articles, IReadOnlyList<OutletTie> Credits, IReadOnlyList<OutletTie> Repeats, IReadOnlyList<OutletTie> CreditedBy);
