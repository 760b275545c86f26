using Sutra.Bangla.Text;

namespace Sutra.Cli.Text;

/// <summary>Cuts a text into lines of a terminal, at spaces; a word wider than a line between its letters, never inside a conjunct.</summary>
internal static class LineWrapper
{
    /// <summary>The lines of a text of one paragraph, without the spaces between them; no line is wider than <paramref name="width"/> columns, but where a single letter is.</summary>
    public static List<TextSpan> Wrap(string text, int width)
    {
        var lines = new List<TextSpan>();
        var (start, end, used) = (0, 0, 0); // the line so far
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == ' ') { i++; continue; }
            var word = EndOfWord(text, i);
            var cells = CellWidth.Of(text.AsSpan(i, word - i));
            var gap = end > start ? i - end : 0;
            if (used + gap + cells <= width)
            {
                if (end == start) { start = i; }
                (end, used, i) = (word, used + gap + cells, word);
                continue;
            }
            if (end > start) { lines.Add(TextSpan.FromBounds(start, end)); }
            (start, end, used) = (i, i, 0);
            if (cells > width) { i = CutWord(text, i, word, width, lines); (start, end) = (i, i); }
        }
        if (end > start) { lines.Add(TextSpan.FromBounds(start, end)); }
        return lines;
    }

    /// <summary>The beginning of a text that fits into so many columns, cut at a word and closed with …; the text itself where it fits.</summary>
    public static string Shorten(string text, int width)
    {
        if (CellWidth.Of(text) <= width) { return text; }
        var end = Wrap(text, Math.Max(1, width - 2)) is [var first, ..] ? first.End : 0;
        return text[..end] + " …";
    }

    // Full lines of a word that is wider than a line; returns where the rest of it begins.
    private static int CutWord(string text, int start, int end, int width, List<TextSpan> lines)
    {
        var (line, used, i) = (start, 0, start);
        while (i < end)
        {
            var next = Clusters.End(text.AsSpan(0, end), i);
            var cells = CellWidth.Of(text.AsSpan(i, next - i));
            if (used + cells > width && i > line)
            {
                lines.Add(TextSpan.FromBounds(line, i));
                (line, used) = (i, 0);
            }
            (used, i) = (used + cells, next);
        }
        if (used > width) { lines.Add(TextSpan.FromBounds(line, end)); return end; }
        return line;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = text.IndexOf(' ', start);
        return end < 0 ? text.Length : end;
    }
}
