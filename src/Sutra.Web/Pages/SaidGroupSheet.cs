using Sutra.Archive.Looking;
using Sutra.Archive.Revisions;

namespace Sutra.Web.Pages;

/// <summary>What a name said, and the other articles that have it: their wordings below one another, what the first one has not is marked. Shown, not judged.</summary>
internal sealed class SaidGroupSheet(PageSheet sheet, EntrySheet entries)
{
    /// <summary>Writes it.</summary>
    public void Write(SaidGroup group)
    {
        var first = group.Tellings[0].Statement;
        entries.Statement(first, speaker: false);
        if (group.Tellings.Count == 1) { return; }
        var markup = sheet.Markup;
        markup.Open("details", ("class", "said repeat"));
        markup.Open("summary");
        markup.Element("span", sheet.Labels.Count("count.tellings", group.Tellings.Count), ("class", "tag"));
        if (group.QuoteDiffers) { markup.Text(" "); sheet.Label("span", "quote.differs", "tag alert"); }
        markup.CloseLine();
        markup.Open("ul", ("class", "evidence"));
        foreach (var telling in group.Tellings) { WriteTelling(first, telling); }
        markup.Close();
        markup.CloseLine();
    }

    private void WriteTelling(StatementEntry first, SaidTelling telling)
    {
        var markup = sheet.Markup;
        markup.Open("li");
        entries.StatementSource(telling.Statement);
        if (telling.Statement == first && first.Article.Published is not null) { markup.Text(" "); sheet.Label("span", "repeats.first", "tag"); }
        if (telling.Differs) { markup.Text(" "); sheet.Label("span", "quote.differs", "tag alert"); }
        markup.Open("p", ("lang", "bn"));
        foreach (var piece in WordDifference.Between(first.Text, telling.Statement.Text))
        {
            if (piece.Kind is PieceKind.Added) { markup.Element("mark", piece.Text); }
            else if (piece.Kind is PieceKind.Kept) { markup.Text(piece.Text); }
        }
        markup.Close();
        markup.CloseLine();
    }
}
