using System.Globalization;
using NodaTime.Text;
using Sutra.Archive.Revisions;

namespace Sutra.Cli.Text;

/// <summary>An article's revisions for a terminal: the newest last, each with what changed from the one before; [-removed-] and {+added+} stand as themselves where there is no colour.</summary>
internal static class HistoryText
{
    private const int Indent = 4;

    private static readonly InstantPattern s_time = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm 'UTC'");

    public static string Of(ArticleHistory history, TextStyle style)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var paper = new Paper(writer, style);
        for (var i = 0; i < history.Revisions.Count; i++)
        {
            if (i > 0) { paper.Blank(); }
            Write(paper, history.Revisions[i], i > 0 ? history.Revisions[i - 1] : null, style);
        }
        return writer.ToString();
    }

    private static void Write(Paper paper, ArticleRevision revision, ArticleRevision? before, TextStyle style)
    {
        var number = style.Labels["history.revision"].Replace("{0}", style.Labels.Number(revision.Number), StringComparison.Ordinal);
        paper.Paragraph(0, new Run(number, Ink.Heading), new Run(" · " + style.Labels.Digits(s_time.Format(revision.Added)), Ink.Date));
        if (revision.Fault is { } fault) { paper.Paragraph(Indent, new Run(fault, Ink.Alert)); return; }
        if (before is not { Fault: null }) { WriteWhole(paper, revision, style); return; }
        Write(paper, RevisionDifference.Between(before, revision), style);
    }

    private static void WriteWhole(Paper paper, ArticleRevision revision, TextStyle style)
    {
        paper.Paragraph(Indent, new Run(revision.Headline ?? style.Labels["headline.unknown"], Ink.Title));
        paper.Paragraph(Indent, new Run(style.Labels.Count("history.paragraphs", revision.Paragraphs.Count), Ink.Faint));
    }

    private static void Write(Paper paper, RevisionDifference difference, TextStyle style)
    {
        if (difference.Headline.Any(p => p.Kind != PieceKind.Kept)) { Write(paper, difference.Headline, style); }
        var kept = 0;
        void Skip()
        {
            if (kept > 0) { paper.Paragraph(Indent, new Run(style.Labels.Count("history.kept", kept), Ink.Faint)); }
            kept = 0;
        }
        foreach (var paragraph in difference.Paragraphs)
        {
            if (paragraph.All(p => p.Kind == PieceKind.Kept)) { kept++; continue; }
            Skip();
            Write(paper, paragraph, style);
        }
        Skip();
    }

    private static void Write(Paper paper, IReadOnlyList<DifferencePiece> pieces, TextStyle style) =>
        paper.Paragraph(Indent, [.. pieces.Select(p => RunOf(p, style.Ansi))]);

    private static Run RunOf(DifferencePiece piece, bool ansi) => piece.Kind switch
    {
        PieceKind.Removed => new Run(ansi ? piece.Text : $"[-{piece.Text}-]", Ink.Removed),
        PieceKind.Added => new Run(ansi ? piece.Text : $"{{+{piece.Text}+}}", Ink.Added),
        _ => new Run(piece.Text),
    };
}
