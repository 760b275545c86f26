using Sutra.Stories.Storylines;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>A story report for the terminal: per storyline its stories, the timeline, short or full, who said what, and where the tellings differ.</summary>
internal static class TextReport
{
    public static void Write(TextWriter writer, StoryReport report, TextStyle style, bool isFull = false)
    {
        var view = new ReportView(report);
        var paper = new Paper(writer, style);
        var labels = style.Labels;
        if (view.Pages.Count == 0) { paper.Paragraph(0, new Run(labels["report.empty"])); return; }
        paper.Paragraph(0, new Run(Counts(labels, ("storylines", view.Storylines.Count), ("stories", view.Stories), ("pages", view.Pages.Count), ("outlets", view.Outlets)), Ink.Faint));
        var text = new StorylineText(paper, labels, view, isFull);
        foreach (var line in view.Storylines) { text.Write(line); }
    }

    /// <summary>Counts in a row, those of nothing left out.</summary>
    internal static string Counts(LabelSet labels, params ReadOnlySpan<(string Key, int Value)> counts)
    {
        var words = new List<string>();
        foreach (var (key, value) in counts)
        {
            if (value > 0) { words.Add(labels.Count("count." + key, value)); }
        }
        return string.Join("\u00A0· ", words);
    }
}
