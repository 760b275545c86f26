using Sutra.Stories.Timelines;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>The timeline told: a line a happening, each opening to its sentences and outlets.</summary>
internal sealed class TimelineHtml(Sheet sheet)
{
    /// <summary>So many outlets are named on a line that is closed; open, it has all.</summary>
    private const int MostOutlets = 4;

    private readonly Markup _markup = sheet.Markup;

    public void Write(StorylineView line)
    {
        var axis = new TimeAxis(line.Timeline.Select(t => TimelineDrawing.DayOf(t.Date)).Where(d => d is not null).Select(d => d!.Value));
        var gaps = axis.Breaks.ToDictionary(b => b.To, b => TimelineDrawing.GapOf(b.From, b.To, sheet.Labels));
        _markup.Open("ol", ("class", "timeline"));
        foreach (var entry in line.Timeline)
        {
            string? gap = null;
            if (TimelineDrawing.DayOf(entry.Date) is { } day && gaps.Remove(day, out var found)) { gap = found; }
            WriteEntry(entry, gap);
        }
        _markup.CloseLine();
    }

    private void WriteEntry(TimelineEntry entry, string? gap)
    {
        var use = sheet.Anchors.Of(entry);
        _markup.Open("li", ("id", use.Fragment), ("class", entry.Planned ? "planned" : null));
        if (gap is not null) { sheet.Label("p", gap, "gap"); }
        _markup.Open("details");
        _markup.Open("summary");
        _markup.Element("span", sheet.Labels.Number(use.Number), ("class", "bullet"), ("aria-label", sheet.Fill("timeline.number", use.Number)));
        _markup.Element("time", DateText.Of(entry.Date, sheet.Labels), ("datetime", entry.Date));
        sheet.Words("span", entry.Text, "bn", "words");
        WriteMarks(entry);
        _markup.CloseLine();
        sheet.Evidence(entry.Evidence);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteMarks(TimelineEntry entry)
    {
        _markup.Open("span", ("class", "marks"));
        sheet.Label("span", sheet.Labels.Count("count.outlets", entry.Outlets), "tag");
        if (entry.Planned) { _markup.Text(" "); sheet.Label("span", sheet.Labels["planned"], "tag plan"); }
        if (entry.Doubt is { } doubt)
        {
            _markup.Text(" ");
            _markup.Open("span", ("class", "tag alert"));
            sheet.Label("span", sheet.Labels["doubt"]);
            _markup.Text(": ");
            var (why, language) = DoubtText.Of(doubt, sheet.Labels);
            _markup.Element("span", why, ("lang", language));
            _markup.Close();
        }
        WriteOutlets(entry);
        _markup.Close();
    }

    // Who tells it, without opening the line: first tellings, for copies tell nothing of their own.
    private void WriteOutlets(TimelineEntry entry)
    {
        var pages = entry.Evidence.Select(sheet.Anchors.PageOf).OfType<PageView>().Where(p => p.CopyOf is null).DistinctBy(p => p.Outlet ?? p.Article.Id).ToList();
        foreach (var page in pages.Take(MostOutlets)) { _markup.Text(" "); sheet.Outlet(page); }
        if (pages.Count > MostOutlets) { _markup.Text(" "); sheet.Label("span", sheet.Labels.Count("count.more", pages.Count - MostOutlets)); }
    }
}
