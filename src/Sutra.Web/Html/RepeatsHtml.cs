using Sutra.Archive.Revisions;
using Sutra.Stories.Statements.Repeats;

namespace Sutra.Web.Html;

/// <summary>The same statement in several pages, its wordings below one another: what a telling has and the first one has not is marked. Shown, not judged.</summary>
internal sealed class RepeatsHtml(Sheet sheet)
{
    private const int Open = 8;

    private readonly Markup _markup = sheet.Markup;

    public void Write(IReadOnlyList<RepeatedStatement> repeats) =>
        new Folded(sheet).Write([.. repeats.OrderByDescending(r => r.QuoteDiffers).ThenByDescending(r => r.Tellings.Count)], Open, WriteOne);

    private void WriteOne(RepeatedStatement repeat)
    {
        _markup.Open("details", ("class", "said repeat"));
        _markup.Open("summary");
        sheet.Label("span", repeat.QuoteDiffers ? sheet.Labels["quote.differs"] : sheet.Labels.Count("count.tellings", repeat.Tellings.Count), repeat.QuoteDiffers ? "tag alert" : "tag");
        _markup.Text(" ");
        _markup.Open("span", ("class", "words"), ("lang", "bn"));
        _markup.Element("b", repeat.Speaker);
        _markup.Text(": " + repeat.Tellings[0].Statement.Text);
        _markup.Close();
        _markup.CloseLine();
        _markup.Open("ul", ("class", "evidence"));
        for (var i = 0; i < repeat.Tellings.Count; i++) { WriteTelling(repeat, i); }
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteTelling(RepeatedStatement repeat, int i)
    {
        var telling = repeat.Tellings[i];
        if (sheet.Anchors.Page(telling.Article) is not { } page) { return; }
        _markup.Open("li");
        sheet.Source(page, telling.Statement.Sentences is [var first, ..] ? first : -1, page.LineOf(telling.Statement));
        if (i == 0) { _markup.Text(" "); sheet.Label("span", sheet.Labels["repeats.first"], "tag"); }
        if (telling.Differs) { _markup.Text(" "); sheet.Label("span", sheet.Labels["quote.differs"], "tag alert"); }
        _markup.Open("p", ("lang", page.Article.Language));
        foreach (var piece in WordDifference.Between(i == 0 ? telling.Statement.Text : repeat.Tellings[0].Statement.Text, telling.Statement.Text))
        {
            if (piece.Kind is PieceKind.Added) { _markup.Element("mark", piece.Text); }
            else if (piece.Kind is PieceKind.Kept) { _markup.Text(piece.Text); }
        }
        _markup.Close();
        _markup.CloseLine();
    }
}
