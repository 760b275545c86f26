using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Sutra.Archive.Looking;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>How many articles a month: drawn as bars, and the same as a list. Of very many months the years are drawn.</summary>
internal sealed class NameMonths(PageSheet sheet)
{
    // More bars than these are too thin to be told apart on a phone.
    private const int MostBars = 60;
    private const int Height = 120;

    // So few take less room: as wide as the page they would be blocks.
    private const int Few = 6;

    private static readonly YearMonthPattern s_month = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    /// <summary>Writes them; <paramref name="linkOf"/> has the address where the articles of a span of days are.</summary>
    public void Write(IReadOnlyList<MonthCount> months, Func<LocalDate, LocalDate, string> linkOf)
    {
        var bars = Bars(months);
        var markup = sheet.Markup;
        var most = bars.Max(b => b.Count);
        markup.Open("figure", ("class", bars.Count <= Few ? "month-bars few" : bars.Count <= 3 * Few ? "month-bars some" : "month-bars"));
        markup.Open("svg", ("viewBox", FormattableString.Invariant($"0 0 {bars.Count * 10} {Height}")), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("height", Text(Height)), ("width", "100%"));
        for (var i = 0; i < bars.Count; i++)
        {
            if (bars[i].Count == 0) { continue; }
            var height = Math.Max(2, (Height - 4) * bars[i].Count / most);
            markup.Open("rect", ("x", Text((10 * i) + 1)), ("y", Text(Height - height)), ("width", "8"), ("height", Text(height)));
            markup.Element("title", $"{bars[i].Name}: {sheet.Labels.Count("found", bars[i].Count)}");
            markup.Close();
        }
        markup.Close();
        markup.Open("figcaption");
        markup.Element("span", bars[0].Name);
        if (bars.Count > 1) { markup.Element("span", bars[^1].Name); }
        markup.Close();
        markup.CloseLine();
        WriteList(bars, linkOf);
    }

    private void WriteList(List<Bar> bars, Func<LocalDate, LocalDate, string> linkOf)
    {
        var markup = sheet.Markup;
        markup.Open("details", ("class", "months"));
        sheet.Label("summary", "name.months.list");
        markup.Open("ol");
        foreach (var bar in bars.Where(b => b.Count > 0).Reverse())
        {
            markup.Open("li");
            markup.Element("a", bar.Name, ("href", linkOf(bar.First, bar.Last)));
            markup.Text(" ");
            markup.Element("span", sheet.Labels.Count("found", bar.Count), ("class", "at"));
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.CloseLine();
    }

    private List<Bar> Bars(IReadOnlyList<MonthCount> months)
    {
        var counts = months.ToDictionary(m => m.Month, m => m.Count);
        var (first, last) = (months[0].Month, months[^1].Month);
        var span = ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;
        if (span <= MostBars)
        {
            return [.. Enumerable.Range(0, span).Select(first.PlusMonths).Select(m => new Bar(DateText.Of(s_month.Format(m), sheet.Labels), m.ToDateInterval().Start, m.ToDateInterval().End, counts.GetValueOrDefault(m)))];
        }
        return [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).TakeLast(MostBars)
            .Select(y => new Bar(sheet.Labels.Number(y), new LocalDate(y, 1, 1), new LocalDate(y, 12, 31), months.Where(m => m.Month.Year == y).Sum(m => m.Count)))];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Bar(string Name, LocalDate First, LocalDate Last, int Count);
}
