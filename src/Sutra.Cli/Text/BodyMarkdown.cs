using System.Text;
using Sutra.Pages.Articles;

namespace Sutra.Cli.Text;

/// <summary>The paragraphs of a body as Markdown: sub-headings, lists, quotations, tables (GitHub's).</summary>
internal static class BodyMarkdown
{
    /// <summary>Writes the paragraphs, an empty line before each part.</summary>
    public static void Write(StringBuilder b, IReadOnlyList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var p = paragraphs[i];
            if (p.Kind == ParagraphKind.TableRow) { i = WriteTable(b, paragraphs, i) - 1; continue; }
            var goesOn = i > 0 && paragraphs[i - 1].Kind == p.Kind;
            b.Append(goesOn && p.Kind == ParagraphKind.Quote ? ">\n" : goesOn && p.Kind == ParagraphKind.ListItem ? "" : "\n");
            b.Append(MarkOf(p.Kind)).Append(ReadingMarkdown.Escape(p.Kind == ParagraphKind.ListItem ? Bullets.Without(p.Text) : p.Text, p.Kind != ParagraphKind.Subheading)).Append('\n');
        }
    }

    private static string MarkOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Subheading => "## ",
        ParagraphKind.ListItem => "- ",
        ParagraphKind.Quote => "> ",
        _ => "",
    };

    // The first row is taken for the head: Markdown has no table without one, and none wider than it; other rows may be shorter. Returns the paragraph after the last row.
    private static int WriteTable(StringBuilder b, IReadOnlyList<Paragraph> paragraphs, int first)
    {
        var rows = paragraphs.Skip(first).TakeWhile(p => p.Kind == ParagraphKind.TableRow).Select(p => TableRow.Cells(p.Text)).ToList();
        var columns = rows.Max(r => r.Count);
        b.Append('\n');
        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var cell in rows[i]) { b.Append("| ").Append(Cell(cell)).Append(' '); }
            if (i == 0) { b.Insert(b.Length, "|  ", columns - rows[0].Count).Append("|\n").Insert(b.Length, "| --- ", columns); }
            b.Append("|\n");
        }
        return first + rows.Count;
    }

    private static string Cell(string text) => ReadingMarkdown.Escape(text, opensLine: false).Replace("|", "\\|", StringComparison.Ordinal);
}
