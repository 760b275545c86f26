using System.Globalization;
using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>How many there were in each month, or in each year where there are many months: bars in a list, each with its number.</summary>
internal sealed class MonthBars(PageSheet sheet)
{
    /// <summary>So many months are shown; more are summed by years.</summary>
    private const int MostMonths = 36;

    /// <summary>Units of the drawing: a bar's full height.</summary>
    private const int Height = 60;

    /// <summary>Writes them; nothing for a single month.</summary>
    /// <param name="months">The months that have any, earliest first.</param>
    /// <param name="key">The label that counts.</param>
    public void Write(IReadOnlyList<MonthCount> months, string key)
    {
        if (months.Count < 2) { return; }
        var bars = BarsOf(months);
        var most = bars.Max(b => b.Count);
        sheet.Markup.Open("ol", ("class", "bars"));
        foreach (var (time, count) in bars) { WriteBar(time, count, most, key); }
        sheet.Markup.CloseLine();
    }

    private static List<(string Time, int Count)> BarsOf(IReadOnlyList<MonthCount> months)
    {
        var (first, last) = (months[0].Month, months[^1].Month);
        var length = (12 * (last.Year - first.Year)) + last.Month - first.Month + 1;
        if (length > MostMonths) { return [.. months.GroupBy(m => m.Month.Year).Select(y => (y.Key.ToString("0000", CultureInfo.InvariantCulture), y.Sum(m => m.Count)))]; }
        var counts = months.ToDictionary(m => m.Month, m => m.Count);
        return [.. Enumerable.Range(0, length).Select(i => first.OnDayOfMonth(1).PlusMonths(i).ToYearMonth()).Select(m => (TimeOf(m), counts.GetValueOrDefault(m)))];
    }

    private void WriteBar(string time, int count, int most, string key)
    {
        var markup = sheet.Markup;
        markup.Open("li");
        markup.Element("span", sheet.Labels.Number(count), ("class", "value"), ("title", sheet.Labels.Count(key, count)));
        markup.Open("svg", ("viewBox", $"0 0 10 {Height}"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        var height = count == 0 ? 0 : Math.Max(2, Height * count / most);
        markup.Element("rect", "", ("x", "0"), ("y", (Height - height).ToString(CultureInfo.InvariantCulture)), ("width", "10"), ("height", height.ToString(CultureInfo.InvariantCulture)));
        markup.Close();
        markup.Element("time", DateText.Of(time, sheet.Labels), ("datetime", time));
        markup.CloseLine();
    }

    /// <summary>A month as ISO 8601 has it.</summary>
    internal static string TimeOf(YearMonth month) => FormattableString.Invariant($"{month.Year:0000}-{month.Month:00}");
}
