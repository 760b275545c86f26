using Sutra.Stories.Statements;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>Who said what, on paper: the speakers, under each the words, and the way they came.</summary>
internal sealed class StatementsText(Paper paper, LabelSet labels, References references)
{
    private const int Indent = 4;

    /// <summary>Words are shortened to so many lines; the whole sentence stands where the reference points.</summary>
    private const int Lines = 3;

    public void Write(IReadOnlyList<SpeakerView> speakers, IReadOnlyList<(string Source, IReadOnlyList<PageView> Pages)> credits)
    {
        foreach (var speaker in speakers)
        {
            paper.Blank();
            paper.Paragraph(2, speaker.Name.Length > 0 ? new Run(speaker.Name, Ink.Title) : new Run(labels["speaker.unknown"], Ink.Faint));
            if (speaker.Office is { } office) { paper.Paragraph(2, new Run(office, Ink.Faint)); }
            foreach (var said in speaker.Utterances) { WriteUtterance(said); }
        }
        if (credits.Count == 0) { return; }
        paper.Blank();
        paper.Paragraph(2, new Run(labels["credited"], Ink.Faint));
        foreach (var (source, pages) in credits)
        {
            paper.Paragraph(Indent, new Run(source, Ink.Title), new Run(" → " + string.Join("\u00A0· ", pages.Select(p => references.Of(p, null))), Ink.Faint));
        }
    }

    private void WriteUtterance(Utterance said)
    {
        var s = said.Statement;
        var alert = s.Stance is Stance.Denies or Stance.Accuses or Stance.Warns;
        var words = LineWrapper.Shorten(Printable.Of(s.Text), Lines * (paper.Width - Indent));
        paper.Paragraph(Indent, new Run(labels.Of(s.Stance), alert ? Ink.Alert : Ink.Badge), new Run(": " + words));
        foreach (var (page, found) in said.Pages)
        {
            var chain = string.Join(" → ", new[] { found.Speaker.Length > 0 ? found.Speaker : labels["speaker.unknown"] }.Concat(found.Between.Select(l => l.Name)));
            paper.Paragraph(Indent + 2, new Run(chain + " → " + references.Of(page, page.LineOf(found)), Ink.Faint));
        }
    }
}
