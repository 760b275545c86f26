using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>All outlets: how much each has, repeats and credits.</summary>
internal sealed class OutletsPage(OpenArchive archive) : IPage
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    public string Route => "/outlets";

    /// <inheritdoc/>
    public string Navigation => "nav.outlets";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var all = archive.Exists ? archive.Read(a => a.Outlets.All()) : [];
        var pager = new Pager(request.Number("page", Pager.Last), PageSize, all.Count);
        return new PageAnswer(request.Labels["nav.outlets"], sheet => Write(sheet, pager, [.. all.Skip(pager.Offset).Take(PageSize)])) { Alternates = [new("application/json", "/api/outlets", "JSON")] };
    }

    /// <summary>A part of a whole with its share: 12 (40 %).</summary>
    public static string Share(int part, int whole, LabelSet labels)
    {
        if (part == 0 || whole == 0) { return labels.Number(part); }
        var percent = (int)Math.Round(100.0 * part / whole);
        return $"{labels.Number(part)} ({(percent == 0 ? "<" + labels.Number(1) : labels.Number(percent))}%)";
    }

    private static void Write(PageSheet sheet, Pager pager, IReadOnlyList<OutletEntry> outlets)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "nav.outlets");
        if (outlets.Count == 0) { sheet.Label("p", "search.empty-archive", "notice"); return; }
        sheet.Label("p", "outlets.lead", "lead");
        markup.Open("table", ("class", "outlets"));
        markup.Open("thead");
        markup.Open("tr");
        foreach (var key in (string[])["fact.outlet", "stats.articles", "outlet.copies", "outlet.credited"]) { markup.Element("th", sheet.Labels[key], ("scope", "col")); }
        markup.Close();
        markup.CloseLine();
        markup.Open("tbody");
        foreach (var outlet in outlets) { WriteRow(sheet, outlet); }
        markup.Close();
        markup.CloseLine();
        pager.Write(sheet, "/outlets");
    }

    private static void WriteRow(PageSheet sheet, OutletEntry outlet)
    {
        var markup = sheet.Markup;
        markup.Open("tr");
        markup.Open("th", ("scope", "row"));
        markup.Element("a", outlet.Name, ("class", "outlet"), ("lang", "bn"), ("href", sheet.Links.ToOutlet(outlet.Number)));
        markup.Element("span", DateText.Of(outlet.First, outlet.Last, sheet.Labels), ("class", outlet.First is null ? "days unknown" : "days"));
        markup.Close();
        markup.Element("td", sheet.Labels.Number(outlet.Articles));
        markup.Element("td", Share(outlet.Copies, outlet.Articles, sheet.Labels));
        markup.Element("td", Share(outlet.Credited, outlet.Articles, sheet.Labels));
        markup.CloseLine();
    }
}
