using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;

namespace Sutra.Web.Html;

/// <summary>A piece of a line: a sentence of the body, or text that is none.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Sentence">The sentence's index, or null.</param>
internal readonly record struct LinePiece(string Text, int? Sentence);

/// <summary>A line of a page, its sentences found in it.</summary>
/// <param name="Number">The physical line or block; null where the page has none.</param>
/// <param name="Label">What it is.</param>
/// <param name="Pieces">Its text in pieces, in order; together they are the line.</param>
internal sealed record PageLine(int? Number, LineLabel Label, IReadOnlyList<LinePiece> Pieces)
{
    /// <summary>A sentence is looked for among so many of those to come: one that stands in no line must not hide the next.</summary>
    private const int Ahead = 8;

    /// <summary>Whether it is nothing of the article's.</summary>
    public bool IsOther => Label is LineLabel.Boilerplate or LineLabel.Navigation or LineLabel.Comment or LineLabel.Prompt or LineLabel.Repeat;

    /// <summary>Every line of a page and, wherever they stand, every sentence of its body exactly once.</summary>
    public static IReadOnlyList<PageLine> Of(Reading reading)
    {
        var lines = new List<PageLine>();
        var placed = new bool[reading.Sentences.Count];
        foreach (var l in reading.Article.Lines)
        {
            var text = BanglaText.CollapseSpaces(l.Text);
            lines.Add(new PageLine(l.Line, l.Label, l.Label == LineLabel.Body ? Cut(text, reading, placed) : [new LinePiece(text, null)]));
        }
        var left = reading.Sentences.Where(s => !placed[s.Index]).GroupBy(s => s.Paragraph);
        lines.AddRange(left.Select(p => new PageLine(reading.Article.Paragraphs[p.Key].Line, LineLabel.Body, [.. p.Select(s => new LinePiece(s.Text, s.Index))])));
        return lines;
    }

    private static List<LinePiece> Cut(string text, Reading reading, bool[] placed)
    {
        var pieces = new List<LinePiece>();
        var at = 0;
        var next = Array.IndexOf(placed, false);
        while (next >= 0 && next < placed.Length && at < text.Length)
        {
            var (start, sentence) = Find(text, at, reading, next, placed);
            if (sentence < 0) { break; }
            if (start > at) { pieces.Add(new LinePiece(text[at..start], null)); }
            pieces.Add(new LinePiece(reading.Sentences[sentence].Text, sentence));
            placed[sentence] = true;
            at = start + reading.Sentences[sentence].Text.Length;
            next = sentence + 1;
        }
        if (at < text.Length) { pieces.Add(new LinePiece(text[at..], null)); }
        return pieces;
    }

    private static (int Start, int Sentence) Find(string text, int at, Reading reading, int next, bool[] placed)
    {
        for (var i = next; i < Math.Min(next + Ahead, placed.Length); i++)
        {
            if (placed[i] || reading.Sentences[i].Text.Length == 0) { continue; }
            var start = text.IndexOf(reading.Sentences[i].Text, at, StringComparison.Ordinal);
            if (start >= 0) { return (start, i); }
        }
        return (-1, -1);
    }
}
