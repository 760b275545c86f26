using System.Text;
using Sutra.Bangla.Text;
using Sutra.Web.Labels;

namespace Sutra.Cli.Text;

/// <summary>Lines of a given width, written one after another.</summary>
internal sealed class Paper(TextWriter writer, TextStyle style)
{
    private const string Spaces = "                                                                                                    ";

    /// <summary>Columns to write on.</summary>
    public int Width => style.Width;

    /// <summary>An empty line.</summary>
    public void Blank() => writer.Write('\n');

    /// <summary>A rule across the paper.</summary>
    public void Rule() => writer.Write(Inked(new string('─', style.Width), Ink.Faint) + "\n");

    /// <summary>A paragraph of runs, wrapped, every line that far from the edge.</summary>
    public void Paragraph(int indent, params ReadOnlySpan<Run> runs) => Row("", Ink.Plain, 0, indent, runs);

    /// <summary>A label in a column of its own, then a paragraph of runs beside it. A label too wide for its column stands on a line of its own.</summary>
    public void Row(string label, Ink ink, int margin, int indent, params ReadOnlySpan<Run> runs)
    {
        label = Printable.Of(label);
        var room = indent - margin;
        var head = label.Length > 0 && CellWidth.Of(label) < room ? label : "";
        if (head.Length < label.Length) { WriteLines(margin, [new Run(label, ink)], "", 0); }
        WriteLines(indent, runs, head.Length > 0 ? Spaces[..margin] + Inked(head, ink) : "", margin + CellWidth.Of(head));
    }

    private void WriteLines(int indent, ReadOnlySpan<Run> runs, string head, int headCells)
    {
        var (text, inks) = Join(runs);
        var lines = LineWrapper.Wrap(text, Math.Max(8, style.Width - indent));
        if (lines.Count == 0 && head.Length > 0) { writer.Write(head + "\n"); }
        for (var i = 0; i < lines.Count; i++)
        {
            writer.Write(i == 0 && head.Length > 0 ? head + Gap(headCells, indent) : Spaces[..indent]);
            WriteSpan(text, inks, lines[i]);
            writer.Write('\n');
        }
    }

    // Terminals disagree on the width of Bengali signs: where one may be told, it is told the column itself.
    private string Gap(int from, int to) => new string(' ', to - from) + (style.Ansi ? AnsiInk.Column(to) : "");

    private void WriteSpan(string text, List<(int End, Ink Ink)> inks, TextSpan line)
    {
        var start = line.Start;
        foreach (var (end, ink) in inks)
        {
            if (end <= start) { continue; }
            var stop = Math.Min(end, line.End);
            writer.Write(Inked(text[start..stop].Replace('\u00A0', ' '), ink));
            start = stop;
            if (start >= line.End) { break; }
        }
    }

    private static (string Text, List<(int End, Ink Ink)> Inks) Join(ReadOnlySpan<Run> runs)
    {
        var text = new StringBuilder();
        var inks = new List<(int, Ink)>(runs.Length);
        foreach (var run in runs)
        {
            text.Append(Printable.Of(run.Text));
            inks.Add((text.Length, run.Ink));
        }
        return (text.ToString(), inks);
    }

    private string Inked(string text, Ink ink) =>
        style.Ansi && AnsiInk.Of(ink) is { Length: > 0 } look && text.Length > 0 ? look + text + AnsiInk.Reset : text;
}
