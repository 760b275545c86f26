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
        var isShort = ShortTimeline.IsNeeded(line.Timeline);
        if (isShort) { WriteSwitch(line); }
        _markup.Open("ol", ("class", isShort ? "timeline short" : "timeline"));
        // Where lines are left out, a gap stands at one of its day that is not.
        var shown = line.Timeline.Where(t => isShort && ShortTimeline.Has(t)).Select(t => TimelineDrawing.DayOf(t.Date)).ToHashSet();
        foreach (var entry in line.Timeline)
        {
            string? gap = null;
            if (TimelineDrawing.DayOf(entry.Date) is { } day && (!shown.Contains(day) || ShortTimeline.Has(entry)) && gaps.Remove(day, out var found)) { gap = found; }
            WriteEntry(entry, gap, isShort && !ShortTimeline.Has(entry));
        }
        _markup.CloseLine();
    }

    // By the style alone: what is left out stands in the page, for links to it and for paper.
    private void WriteSwitch(StorylineView line)
    {
        var id = "all-" + line.Storyline.Id;
        _markup.Void("input", ("type", "checkbox"), ("class", "all-lines"), ("id", id));
        _markup.Element("label", sheet.Labels["timeline.all"].Replace("{0}", sheet.Labels.Number(line.Timeline.Count), StringComparison.Ordinal).Replace("{1}", sheet.Labels.Number(ShortTimeline.Length), StringComparison.Ordinal), ("for", id));
    }

    private void WriteEntry(TimelineEntry entry, string? gap, bool isMinor)
    {
        var use = sheet.Anchors.Of(entry);
        _markup.Open("li", ("id", use.Fragment), ("class", (entry.Planned, isMinor) switch { (true, true) => "planned minor", (true, false) => "planned", (false, true) => "minor", _ => null }));
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
