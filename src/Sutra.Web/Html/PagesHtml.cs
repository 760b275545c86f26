using Sutra.Pages.Articles;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>The pages at the end: what is known of each, and all its lines, so that every link has where to lead.</summary>
internal sealed class PagesHtml(Sheet sheet)
{
    /// <summary>From so many on, lines in a row that are not the article are folded.</summary>
    private const int Fold = 3;

    private readonly Markup _markup = sheet.Markup;

    public void Write(IReadOnlyList<PageView> pages)
    {
        _markup.Open("section", ("class", "pages"), ("id", "pages"));
        sheet.Label("h2", sheet.Labels["pages"]);
        foreach (var page in pages) { WritePage(page); }
        _markup.CloseLine();
    }

    private void WritePage(PageView page)
    {
        _markup.Open("article", ("class", "page"), ("id", Anchors.Of(page)));
        _markup.Open("p", ("class", "number"));
        sheet.Label("span", sheet.Fill("page.number", page.Number));
        if (page.CopyOf is { } original) { _markup.Text(" · "); sheet.Copy(original); }
        _markup.Close();
        _markup.Open("h3", ("id", Anchors.Of(page, -1)), ("lang", page.Article.Language ?? "bn"));
        if (page.Article.Headline is { } headline) { WriteSentence(page, -1, headline, anchored: false); }
        else { sheet.Label("span", sheet.Labels["headline.unknown"], "unknown"); }
        _markup.CloseLine();
        new PageFactsHtml(sheet).Write(page);
        WriteLines(page);
        _markup.CloseLine();
    }

    private void WriteLines(PageView page)
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
        if (piece.Sentence is { } s) { WriteSentence(page, s, piece.Text, anchored: true); _markup.Text(" "); }
        else if (line.IsOther) { _markup.Element("s", piece.Text); }
        else { _markup.Text(piece.Text); }
    }

    // A sentence that a timeline or a disagreement rests on is marked; one that is somebody's words only leads back.
    private void WriteSentence(PageView page, int sentence, string text, bool anchored)
    {
        var uses = sheet.Anchors.UsesOf(page, sentence);
        var marked = uses.Any(u => u.Kind != UseKind.Statement);
        _markup.Element(marked ? "mark" : "span", text, ("id", anchored ? Anchors.Of(page, sentence) : null), ("class", uses.Count > 0 && !marked ? "quoted" : null));
        foreach (var use in uses) { WriteBack(use); }
    }

    private void WriteBack(Use use)
    {
        var (sign, key) = use.Kind switch
        {
            UseKind.Timeline => ("◷", "timeline.number"),
            UseKind.Statement => ("❝", "statement.number"),
            _ => ("⇄", "disagreement.number"),
        };
        var name = sheet.Fill(key, use.Number);
        _markup.Text(" ");
        _markup.Element("a", sign + "\u00A0" + sheet.Labels.Number(use.Number), ("class", "back"), ("href", "#" + use.Fragment), ("title", name), ("aria-label", name));
    }
}
