using System.Globalization;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>How the text names a page and a line on it: outlet, then id:line, which editors and terminals open on a click.</summary>
internal sealed class References(LabelSet labels, ReportView view)
{
    /// <summary>So many pages are listed under one line; the JSON and the HTML have all.</summary>
    private const int Most = 6;

    /// <summary>The outlet of a page.</summary>
    public Run Outlet(PageView? page) => page?.Outlet is { } outlet ? new Run(outlet, Ink.Name) : new Run(labels["outlet.unknown"], Ink.Faint);

    /// <summary>The outlet of a page, its id and line.</summary>
    public string Of(PageView page, int? line) => (page.Outlet ?? labels["outlet.unknown"]) + " " + At(page.Article.Id, line);

    /// <summary>Where a line stands: <c>id:line</c>, the id alone where the page has no lines.</summary>
    public static string At(string id, int? line) => line is { } l ? id + ":" + l.ToString(CultureInfo.InvariantCulture) : id;

    /// <summary>Evidence in one row, best first: each page once with its lines (<c>id:5,12</c>).</summary>
    public string Of(IReadOnlyList<Evidence> evidence)
    {
        var places = evidence.GroupBy(e => e.Article, StringComparer.Ordinal).Select(Of).ToList();
        var shown = string.Join("\u00A0· ", places.Take(Most));
        return places.Count > Most ? shown + "\u00A0· " + labels.Count("count.more", places.Count - Most) : shown;
    }

    private string Of(IGrouping<string, Evidence> ofPage)
    {
        var lines = string.Join(',', ofPage.Where(e => e.Line is not null).Select(e => e.Line!.Value.ToString(CultureInfo.InvariantCulture)).Distinct(StringComparer.Ordinal));
        var at = lines.Length > 0 ? ofPage.Key + ":" + lines : ofPage.Key;
        return view.Page(ofPage.Key) is { } page ? (page.Outlet ?? labels["outlet.unknown"]) + " " + at : at;
    }
}
