using NodaTime.Text;
using Sutra.Stories.Tolls;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>Tolls that grew, on paper: a bar a count with its day and how many sources have it, beneath it a sentence and where it stands.</summary>
internal sealed class TollsText(Paper paper, LabelSet labels, References references)
{
    private const int Lines = 2, Margin = 4, LongestBar = 24;

    public void Write(IReadOnlyList<GrowingToll> tolls)
    {
        foreach (var toll in tolls)
        {
            paper.Blank();
            paper.Paragraph(2, new Run(labels.Of(toll.Kind), Ink.Badge), new Run(": " + toll.About, Ink.Title));
            var column = Margin + toll.Counts.Max(c => CellWidth.Of(labels.Number(c.Count))) + 2;
            foreach (var count in toll.Counts) { WriteCount(count, toll.Counts[^1].Count, column); }
        }
    }

    private void WriteCount(TollCount count, int most, int column)
    {
        var bar = new string('▇', Math.Max(1, (int)((long)Math.Min(LongestBar, paper.Width / 4) * count.Count / most)));
        var day = DateText.Of(LocalDatePattern.Iso.Format(count.First), labels);
        paper.Row(labels.Number(count.Count), Ink.Name, Margin, column, new Run(bar, Ink.Badge), new Run(" " + day, Ink.Date), new Run("\u00A0· " + labels.Count("count.sources", count.Sources), Ink.Faint));
        paper.Paragraph(column, new Run(LineWrapper.Shorten(Printable.Of(count.Evidence[0].Text), Lines * (paper.Width - column))));
        paper.Paragraph(column, new Run(references.Of(count.Evidence), Ink.Faint));
    }
}
