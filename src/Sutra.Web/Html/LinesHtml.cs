using Sutra.Pages.Articles;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>A page as it came: every line with what it is.</summary>
/// <param name="sheet">Where to.</param>
/// <param name="anchored">Whether links to a sentence lead here.</param>
internal sealed class LinesHtml(Sheet sheet, bool anchored)
{
    /// <summary>From so many on, lines in a row that are not the article are folded.</summary>
    private const int Fold = 3;

    private readonly Markup _markup = sheet.Markup;
    private readonly SentenceHtml _sentence = new(sheet);

    /// <summary>Writes them.</summary>
    public void Write(PageView page)
    {
        var lines = PageLine.Of(page.Reading);
        _markup.Open("div", ("class", "lines"), ("lang", page.Article.Language ?? "bn"));
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && lines[end].IsOther) { end++; }
            if (end - i >= Fold) { WriteFolded(page, lines, i, end); i = end; continue; }
            WriteLine(page, lines[i++]);
        }
        _markup.CloseLine();
    }

    private void WriteFolded(PageView page, IReadOnlyList<PageLine> lines, int start, int end)
    {
        _markup.Open("details", ("class", "rest"));
        _markup.Element("summary", sheet.Labels.Count("count.other-lines", end - start), ("lang", sheet.Labels.Language));
        for (var i = start; i < end; i++) { WriteLine(page, lines[i]); }
        _markup.CloseLine();
    }

    private void WriteLine(PageView page, PageLine line)
    {
        _markup.Open("p", ("class", line.Label == LineLabel.Body ? "line" : line.IsOther ? "line other" : "line known"));
        _markup.Element("span", line.Number is { } n ? sheet.Labels.Number(n) : "", ("class", "no"));
        _markup.Open("span", ("class", "text"));
        if (line.Label != LineLabel.Body) { _markup.Element("span", sheet.Labels.Of(line.Label), ("class", "tag"), ("lang", sheet.Labels.Language)); _markup.Text(" "); }
        foreach (var piece in line.Pieces) { WritePiece(page, line, piece); }
        _markup.Close();
        _markup.CloseLine();
    }

    private void WritePiece(PageView page, PageLine line, LinePiece piece)
    {
        if (piece.Sentence is { } s) { _sentence.Write(page, s, piece.Text, anchored); _markup.Text(" "); }
        else if (line.IsOther) { _markup.Element("s", piece.Text); }
        else { _markup.Text(piece.Text); }
    }
}
