using System.Globalization;
using Sutra.Cli.Labels;
using Sutra.Cli.Reports;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Text;

/// <summary>How the text names a page and a line on it: outlet, then id:line, which editors and terminals open on a click.</summary>
internal sealed class References(LabelSet labels, ReportView view)
{
    /// <summary>So many are listed under one line; the JSON and the HTML have all.</summary>
    private const int Most = 6;

    /// <summary>The outlet of a page.</summary>
    public Run Outlet(PageView? page) => page?.Outlet is { } outlet ? new Run(outlet, Ink.Name) : new Run(labels["outlet.unknown"], Ink.Faint);

    /// <summary>The outlet of a page, its id and line.</summary>
    public string Of(PageView page, int? line) => (page.Outlet ?? labels["outlet.unknown"]) + " " + At(page.Article.Id, line);

    /// <summary>Where a line stands: <c>id:line</c>, the id alone where the page has no lines.</summary>
    public static string At(string id, int? line) => line is { } l ? id + ":" + l.ToString(CultureInfo.InvariantCulture) : id;

    /// <summary>Evidence in one row, best first, each place once.</summary>
    public string Of(IReadOnlyList<Evidence> evidence)
    {
        var places = evidence.Select(e => Of(e)).Distinct(StringComparer.Ordinal).ToList();
        var shown = string.Join("\u00A0· ", places.Take(Most));
        return places.Count > Most ? shown + "\u00A0· " + labels.Count("count.more", places.Count - Most) : shown;
    }

    private string Of(Evidence e)
    {
        var at = At(e.Article, e.Line);
        var place = view.Page(e.Article) is { } page ? (page.Outlet ?? labels["outlet.unknown"]) + " " + at : at;
        return e.Sentence is null ? $"{place} ({labels["headline"]})" : place;
    }
}
