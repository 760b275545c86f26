using System.Globalization;
using NodaTime;
using Sutra.Stories.Timelines;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>The timeline drawn: numbered dots on an axis of real dates, planned ones hollow, the pages beneath as small squares; every one a link.</summary>
/// <remarks>Positions across are per cents and heights pixels, so that the letters keep their size on any screen.</remarks>
internal sealed class TimelineDrawing(Sheet sheet)
{
    /// <summary>Pixels: the radius of a dot, the height of one on another, and that of a row of dates.</summary>
    private const int Radius = 10, DotRow = 23, DateRow = 18;

    /// <summary>So many dots stand on one another; the last then says how many more.</summary>
    private const int Highest = 6;

    /// <summary>So many pages of a day are drawn where there may be very many.</summary>
    private const int MostPages = 8;

    private readonly Markup _markup = sheet.Markup;

    // The room of a date's name, in per cent of the axis.
    private double RoomOfDate => sheet.Labels.Language == "bn" ? 18.0 : 13.0;

    public void Write(StorylineView line)
    {
        var pages = line.Pages.Where(p => p.Article.Published is { } d && DayOf(d.Value) == d.Day).ToList();
        var entries = line.Timeline.Select(t => (Entry: t, Day: DayOf(t.Date))).Where(e => e.Day is not null).Select(e => (e.Entry, Day: e.Day!.Value)).ToList();
        var axis = new TimeAxis(entries.Select(e => e.Day).Concat(pages.Select(p => p.Article.Published!.Day)));
        var stacks = Stack(entries, axis);
        var names = NamesOf(line, pages);
        var dates = PlaceDates(axis, names);
        var ground = (stacks.Count == 0 ? 0 : stacks.Max(s => Math.Min(s.Count, Highest))) * DotRow + 6;
        var height = ground + 34 + (DateRow * (dates.Count == 0 ? 0 : dates.Max(d => d.Row) + 1));
        var zoom = sheet.HasScript ? new ZoomHtml(sheet) : null;
        _markup.Open("figure", ("class", "drawing"), ("data-zoom", zoom is null ? null : ""));
        zoom?.WriteButtons(line.Storyline.Id);
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", sheet.Labels["timeline"]));
        _markup.Open("svg", ("width", "100%"), ("height", Number(height)), ("role", "group"), ("aria-label", sheet.Labels["timeline"]));
        WriteAxis(axis, ground);
        foreach (var day in pages.GroupBy(p => p.Article.Published!.Day)) { WritePages([.. day], axis.Positions[day.Key], ground, zoom is null ? int.MaxValue : MostPages); }
        foreach (var stack in stacks) { WriteStack(stack, ground); }
        foreach (var (name, row, x) in dates) { WriteText(x, ground + 42 + (row * DateRow), name, "date"); }
        if (zoom is not null) { WriteFineDates(axis, names, dates, ground); }
        _markup.Close();
        _markup.Close();
        WriteLegend(entries.Exists(e => e.Entry.Planned), pages.Count > 0);
        _markup.CloseLine();
    }

    /// <summary>The day a date of a timeline begins with; null where it has none.</summary>
    internal static LocalDate? DayOf(string date)
    {
        var parts = date.Split('T', '/')[0].Split('-');
        int Part(int i, int otherwise) => i >= parts.Length ? otherwise : int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var (year, month, day) = (Part(0, 0), Part(1, 1), Part(2, 1));
        if (year is < 1 or > 9999 || month is < 1 or > 12) { return null; }
        return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
    }

    /// <summary>How long nothing is told, in words.</summary>
    internal static string GapOf(LocalDate from, LocalDate to, LabelSet labels)
    {
        var gap = Period.Between(from, to, PeriodUnits.YearMonthDay);
        if (gap.Years > 0) { return labels.Count("gap.years", gap.Years); }
        return gap.Months > 0 ? labels.Count("gap.months", gap.Months) : labels.Count("gap.days", gap.Days);
    }

    private static List<List<(TimelineEntry Entry, double X)>> Stack(List<(TimelineEntry Entry, LocalDate Day)> entries, TimeAxis axis)
    {
        var stacks = new List<List<(TimelineEntry Entry, double X)>>();
        foreach (var (entry, day) in entries)
        {
            var x = axis.Positions[day];
            if (stacks.Count == 0 || x - stacks[^1][0].X > 2.4) { stacks.Add([]); }
            stacks[^1].Add((entry, stacks[^1].Count == 0 ? x : stacks[^1][0].X));
        }
        return stacks;
    }

    // A year stands where it begins, and is still called by the year alone.
    private Dictionary<LocalDate, string> NamesOf(StorylineView line, List<PageView> pages)
    {
        var names = new Dictionary<LocalDate, string>();
        foreach (var date in line.Timeline.Select(t => t.Date).Concat(pages.Select(p => p.Article.Published!.Value)).OrderBy(d => d.Length))
        {
            if (DayOf(date) is { } day) { names[day] = DateText.Of(date.Split('T', '/')[0], sheet.Labels); }
        }
        return names;
    }

    // The first day of each stretch is named before the others; a name takes a sixth of the axis and one of three rows.
    private List<(string Name, int Row, double X)> PlaceDates(TimeAxis axis, Dictionary<LocalDate, string> names)
    {
        const int Rows = 3;
        var room = RoomOfDate;
        var placed = new List<(string Name, int Row, double X)>();
        foreach (var day in axis.Starts.Concat(axis.Positions.Keys).Distinct().Where(axis.Positions.ContainsKey))
        {
            var x = Math.Clamp(axis.Positions[day], room / 2, 100 - (room / 2));
            for (var row = 0; row < Rows; row++)
            {
                if (placed.Exists(p => p.Row == row && Math.Abs(p.X - x) < room)) { continue; }
                placed.Add((names[day], row, x));
                break;
            }
        }
        return placed;
    }

    // Dates that have room only once the drawing is four times as wide.
    private void WriteFineDates(TimeAxis axis, Dictionary<LocalDate, string> names, List<(string Name, int Row, double X)> dates, int ground)
    {
        var room = RoomOfDate / 4;
        var taken = dates.Where(d => d.Row == 0).Select(d => d.X).ToList();
        foreach (var (day, x) in axis.Positions)
        {
            if (dates.Exists(d => d.Name == names[day]) || taken.Exists(t => Math.Abs(t - x) < room)) { continue; }
            taken.Add(x);
            WriteText(x, ground + 42, names[day], "date fine");
        }
    }

    private void WriteAxis(TimeAxis axis, int ground)
    {
        var from = 0.0;
        foreach (var (at, start, end) in axis.Breaks)
        {
            Line(from, at - 0.8, ground);
            WriteText(at, ground + 4, "⋯", "break");
            WriteText(at, ground + 24, GapOf(start, end, sheet.Labels), "gap");
            from = at + 0.8;
        }
        Line(from, 100, ground);
    }

    private void WriteStack(List<(TimelineEntry Entry, double X)> stack, int ground)
    {
        for (var i = 0; i < Math.Min(stack.Count, Highest); i++)
        {
            var (entry, x) = stack[i];
            var use = sheet.Anchors.Of(entry);
            var more = i == Highest - 1 ? stack.Count - Highest : 0;
            var y = ground - 12 - (i * DotRow);
            _markup.Open("a", ("href", "#" + use.Fragment), ("class", entry.Planned ? "dot planned" : "dot"));
            sheet.Label("title", DateText.Of(entry.Date, sheet.Labels) + ": " + entry.Text);
            _markup.Element("circle", "", ("cx", Percent(x)), ("cy", Number(y)), ("r", Number(Radius)));
            WriteText(x, y + 4, more > 0 ? "+" + sheet.Labels.Number(more + 1) : sheet.Labels.Number(use.Number), "number");
            _markup.Close();
        }
    }

    // Beside one another to the right; where there may be very many, those near the right end to the left.
    private void WritePages(List<PageView> pages, double x, int ground, int most)
    {
        var step = most < int.MaxValue && x > 85 ? -10 : 10;
        for (var i = 0; i < Math.Min(pages.Count, most); i++) { WritePage(pages[i], x, ground, i * step); }
        if (pages.Count <= most) { return; }
        _markup.Open("svg", ("x", Percent(x)), ("y", Number(ground + 6)), ("overflow", "visible"));
        _markup.Element("text", "+" + sheet.Labels.Number(pages.Count - most), ("class", "rest"), ("x", Number((most * step) + (step < 0 ? 4 : -2))), ("y", "8"), ("text-anchor", step < 0 ? "end" : "start"));
        _markup.Close();
    }

    private void WritePage(PageView page, double x, int ground, int place)
    {
        _markup.Open("a", ("href", "#" + Anchors.Of(page)), ("class", "publication"));
        sheet.Label("title", (page.Outlet ?? sheet.Labels["outlet.unknown"]) + ": " + page.Article.Headline);
        _markup.Open("svg", ("x", Percent(x)), ("y", Number(ground + 6)), ("overflow", "visible"));
        _markup.Element("rect", "", ("x", Number(place - 4)), ("y", "0"), ("width", "8"), ("height", "8"));
        _markup.Close();
        _markup.Close();
    }

    private void WriteLegend(bool planned, bool pages)
    {
        _markup.Open("figcaption");
        Key("happened", "dot", "circle", ("cx", "6"), ("cy", "6"), ("r", "4.5"));
        if (planned) { Key("planned", "dot planned", "circle", ("cx", "6"), ("cy", "6"), ("r", "4.5")); }
        if (pages) { Key("published.mark", "publication", "rect", ("x", "2"), ("y", "2"), ("width", "8"), ("height", "8")); }
        _markup.Close();
    }

    // A mark as it is drawn: the same rules of style give it its colours.
    private void Key(string key, string style, string shape, params (string Name, string? Value)[] form)
    {
        _markup.Open("span", ("class", "key"));
        _markup.Open("svg", ("class", "sign " + style), ("width", "12"), ("height", "12"), ("aria-hidden", "true"));
        _markup.Element(shape, "", form);
        _markup.Close();
        _markup.Text(" ");
        sheet.Label("span", sheet.Labels[key]);
        _markup.Close();
        _markup.Text(" ");
    }

    private void Line(double from, double to, int y) =>
        _markup.Element("line", "", ("class", "axis"), ("x1", Percent(from)), ("x2", Percent(to)), ("y1", Number(y)), ("y2", Number(y)));

    private void WriteText(double x, int y, string text, string style) =>
        _markup.Element("text", text, ("class", style), ("x", Percent(x)), ("y", Number(y)), ("text-anchor", "middle"));

    private static string Percent(double x) => x.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Number(int n) => n.ToString(CultureInfo.InvariantCulture);
}
