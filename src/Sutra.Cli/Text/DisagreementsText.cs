using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>Disagreements on paper: what about, then each value with a sentence that has it and all the places where it stands.</summary>
internal sealed class DisagreementsText(Paper paper, LabelSet labels, References references)
{
    private const int Lines = 2;

    public void Write(IReadOnlyList<Disagreement> disagreements)
    {
        foreach (var d in disagreements)
        {
            paper.Blank();
            paper.Paragraph(2, new Run(labels.Of(d.Kind), Ink.Badge), new Run(": " + d.About, Ink.Title));
            foreach (var value in d.Values)
            {
                paper.Row("≠", Ink.Alert, 4, 6, new Run(value.Value, Ink.Name));
                if (value.Evidence is [var best, ..]) { WriteEvidence(best, value.Evidence); }
            }
        }
    }

    private void WriteEvidence(Evidence best, IReadOnlyList<Evidence> all)
    {
        paper.Paragraph(8, new Run(LineWrapper.Shorten(Printable.Of(best.Text), Lines * (paper.Width - 8))));
        paper.Paragraph(8, new Run(references.Of(all), Ink.Faint));
    }
}
