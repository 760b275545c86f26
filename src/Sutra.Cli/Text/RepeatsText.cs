using Sutra.Stories.Statements.Repeats;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>The same statement in several pages, on paper: its wordings below one another, the first one first.</summary>
internal sealed class RepeatsText(Paper paper, LabelSet labels, ReportView view, References references)
{
    private const int Lines = 3;

    public void Write(IReadOnlyList<RepeatedStatement> repeats)
    {
        foreach (var repeat in repeats)
        {
            paper.Blank();
            var differs = repeat.QuoteDiffers ? new Run("\u00A0· " + labels["quote.differs"], Ink.Alert) : new Run("");
            paper.Paragraph(2, new Run(repeat.Speaker, Ink.Title), differs);
            foreach (var telling in repeat.Tellings)
            {
                if (view.Page(telling.Article) is not { } page) { continue; }
                paper.Paragraph(4, new Run(LineWrapper.Shorten(Printable.Of(telling.Quote is { } quote ? $"‘{quote}’" : telling.Statement.Text), Lines * (paper.Width - 4))));
                paper.Paragraph(6, new Run(references.Of(page, page.LineOf(telling.Statement)), telling.Differs ? Ink.Alert : Ink.Faint));
            }
        }
    }
}
