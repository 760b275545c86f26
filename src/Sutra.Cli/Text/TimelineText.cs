using Sutra.Stories.Timelines;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>A timeline on paper: the date in a column, beside it what is told, how many tell it, and where that stands.</summary>
internal sealed class TimelineText(Paper paper, LabelSet labels, References references)
{
    private const int Margin = 2;

    /// <summary>A sentence is shortened to so many lines; the whole stands where the reference points.</summary>
    private const int Lines = 4;

    /// <summary>Writes it: of a long one the short timeline, unless all is wanted, and how many lines are left out.</summary>
    public void Write(IReadOnlyList<TimelineEntry> all, bool isFull)
    {
        var timeline = isFull || !ShortTimeline.IsNeeded(all) ? all : [.. all.Where(ShortTimeline.Has)];
        WriteEntries(timeline);
        if (timeline.Count == all.Count) { return; }
        paper.Blank();
        paper.Paragraph(Margin, new Run(labels.Count("timeline.more", all.Count - timeline.Count), Ink.Faint));
    }

    private void WriteEntries(IReadOnlyList<TimelineEntry> timeline)
    {
        var dates = timeline.Select(t => (t.Planned ? "○ " : "● ") + DateText.Of(t.Date, labels)).ToList();
        // On a narrow paper the dates stand above the texts, so that the texts keep their room.
        var column = Margin + dates.Max(d => CellWidth.Of(d)) + 2;
        if (column * 2 > paper.Width) { column = Margin + 2; }
        for (var i = 0; i < timeline.Count; i++)
        {
            if (i == 0 || timeline[i].Date != timeline[i - 1].Date || column == Margin + 2) { paper.Blank(); }
            WriteEntry(timeline[i], dates[i], column);
        }
    }

    private void WriteEntry(TimelineEntry entry, string date, int column)
    {
        paper.Row(date, Ink.Date, Margin, column, new Run(LineWrapper.Shorten(Printable.Of(entry.Text), Lines * (paper.Width - column))));
        var marks = new List<Run> { new(labels.Count("count.outlets", entry.Outlets), Ink.Badge) };
        if (entry.Planned) { marks.Add(new Run("\u00A0· " + labels["planned"], Ink.Badge)); }
        marks.Add(new Run("\u00A0· " + references.Of(entry.Evidence), Ink.Faint));
        paper.Paragraph(column, [.. marks]);
        if (entry.Doubt is { } doubt) { paper.Paragraph(column, new Run(labels["doubt"] + ": " + DoubtText.Of(doubt, labels).Text, Ink.Alert)); }
    }
}
