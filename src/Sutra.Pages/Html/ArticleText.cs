using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>What a labelled page says: the body in paragraphs with their kinds, and every block with what it is.</summary>
/// <param name="Paragraphs">The body.</param>
/// <param name="Lines">All blocks in the page's order, a row of a table as one.</param>
internal sealed record ArticleText(IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<LabelledLine> Lines)
{
    // A line that is no body and links to so great a part leads elsewhere: see BodyPicker.
    private const double Linked = 0.65;

    /// <summary>The text of a page whose blocks are labelled.</summary>
    public static ArticleText Of(PageBlocks page)
    {
        var tables = new DataTables(page);
        tables.TakeLinkedCells();
        var kinds = new ParagraphKinds(page);
        var paragraphs = new List<Paragraph>();
        var lines = new List<LabelledLine>(page.Blocks.Count);
        Box? written = null;
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Body) { lines.Add(new LabelledLine(b.Index + 1, RestOf(b), b.Text)); continue; }
            var row = tables.RowOf(b);
            if (row is not null && row == written) { continue; }
            written = row;
            var p = row is null ? new Paragraph(b.Text, null, kinds.Of(b)) : new Paragraph(tables.TextOf(row), null, ParagraphKind.TableRow);
            paragraphs.Add(p);
            lines.Add(new LabelledLine(b.Index + 1, LineLabel.Body, p.Text));
        }
        return new ArticleText(paragraphs, lines);
    }

    /// <summary>The blocks of a page that tells no article.</summary>
    public static IReadOnlyList<LabelledLine> WithoutArticle(PageBlocks page) =>
        [.. page.Blocks.Select(b => new LabelledLine(b.Index + 1, b.Label == LineLabel.Body ? LineLabel.Boilerplate : RestOf(b), b.Text))];

    // What was left out for being nothing of the article, told by where it stands.
    private static LineLabel RestOf(Block b)
    {
        if (b.Label != LineLabel.Boilerplate) { return b.Label; }
        if (b.Hint == Hint.Related || b.Letters > 0 && b.LinkShare > Linked) { return LineLabel.Navigation; }
        return b.Hint switch { Hint.Comments => LineLabel.Comment, Hint.Prompt => LineLabel.Prompt, _ => LineLabel.Boilerplate };
    }
}
