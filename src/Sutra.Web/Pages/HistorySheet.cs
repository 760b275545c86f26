using Sutra.Archive.Revisions;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>What changed from each text of an article to the next, the latest change first.</summary>
internal sealed class HistorySheet(PageSheet sheet)
{
    // A page that changes at every visit has no history that anybody reads to its end.
    private const int MostShown = 20;

    /// <summary>Writes it; nothing for an article with one text.</summary>
    public void Write(ArticleHistory history)
    {
        if (history.Revisions.Count < 2) { return; }
        var markup = sheet.Markup;
        markup.Open("section", ("class", "part history"), ("id", "history"), ("aria-labelledby", "history-title"));
        markup.Element("h2", sheet.Labels["article.history"], ("id", "history-title"));
        for (var i = history.Revisions.Count - 1; i > Math.Max(0, history.Revisions.Count - 1 - MostShown); i--)
        {
            WriteChange(history.Revisions[i - 1], history.Revisions[i], open: i == history.Revisions.Count - 1);
        }
        markup.CloseLine();
    }

    private void WriteChange(ArticleRevision older, ArticleRevision newer, bool open)
    {
        var markup = sheet.Markup;
        markup.Open("details", ("class", "change"), ("open", open ? "" : null));
        var number = sheet.Labels["article.revision"].Replace("{0}", sheet.Labels.Number(newer.Number), StringComparison.Ordinal);
        markup.Element("summary", $"{number} · {sheet.Labels["article.added"].Replace("{0}", DateText.Of(newer.Added.InUtc().Date, sheet.Labels), StringComparison.Ordinal)}");
        if (older.Fault is not null || newer.Fault is not null) { sheet.Label("p", "history.lost", "notice"); }
        else { WriteDifference(RevisionDifference.Between(older, newer)); }
        markup.CloseLine();
    }

    private void WriteDifference(RevisionDifference difference)
    {
        if (difference.Headline.Any(p => p.Kind != PieceKind.Kept)) { WritePieces("h3", difference.Headline); }
        var kept = 0;
        foreach (var paragraph in difference.Paragraphs)
        {
            if (paragraph.All(p => p.Kind == PieceKind.Kept)) { kept++; continue; }
            WriteKept(kept);
            kept = 0;
            WritePieces("p", paragraph);
        }
        WriteKept(kept);
    }

    private void WriteKept(int count)
    {
        if (count > 0) { sheet.Markup.Element("p", sheet.Labels.Count("history.kept", count), ("class", "at")); }
    }

    private void WritePieces(string tag, IReadOnlyList<DifferencePiece> pieces)
    {
        var markup = sheet.Markup;
        markup.Open(tag, ("lang", "bn"));
        foreach (var piece in pieces)
        {
            switch (piece.Kind)
            {
                case PieceKind.Added: markup.Element("ins", piece.Text); break;
                case PieceKind.Removed: markup.Element("del", piece.Text); break;
                default: markup.Text(piece.Text); break;
            }
        }
        markup.CloseLine();
    }
}
