using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Tells tables of data, whose rows are read as one text each, from tables that only set a page in columns.</summary>
internal sealed class DataTables(PageBlocks page)
{
    // A table has so many rows, each with so many cells that hold text.
    private const int FewestRows = 2;
    private const int FewestCells = 2;

    // A cell of data holds a few lines; more, or a heading or another table, is a column of a page.
    private const int MostBlocks = 6;
    private const int MostLetters = 400;

    private Dictionary<Box, bool>? _known;

    /// <summary>The row of a table of data that a block stands in, or null.</summary>
    public Box? RowOf(Block block)
    {
        for (var box = block.Box; box is not null; box = box.Parent)
        {
            if (box.Name is "td" or "th") { return box.Parent is { Name: "tr" } row && TableOf(row) is { } table && IsData(table) ? row : null; }
        }
        return null;
    }

    /// <summary>Makes body of the cells that are links, where the rest of their table is: a name that leads to its own page is a name all the same.</summary>
    public void TakeLinkedCells()
    {
        Box? seen = null;
        foreach (var b in page.Blocks)
        {
            if (b.Label != LineLabel.Body || RowOf(b) is not { } row || row == seen) { continue; }
            seen = row;
            for (var i = row.First; i < row.End; i++)
            {
                if (IsLinkedCell(page.Blocks[i])) { page.Blocks[i].Label = LineLabel.Body; }
            }
        }
    }

    private static bool IsLinkedCell(Block b) => b.Label == LineLabel.Boilerplate && b.Hint is Hint.None or Hint.Body;

    /// <summary>A row's text: what of its cells is body.</summary>
    public string TextOf(Box row)
    {
        var cells = new List<string>(row.Children.Count);
        foreach (var cell in row.Children)
        {
            if (cell.Name is "td" or "th") { cells.Add(string.Join(' ', Body(cell).Select(b => b.Text))); }
        }
        return TableRow.Join(cells);
    }

    private IEnumerable<Block> Body(Box box)
    {
        for (var i = box.First; i < box.End; i++)
        {
            if (page.Blocks[i].Label == LineLabel.Body) { yield return page.Blocks[i]; }
        }
    }

    private static Box? TableOf(Box row)
    {
        var box = row.Parent;
        while (box is { Name: "tbody" or "thead" or "tfoot" }) { box = box.Parent; }
        return box is { Name: "table" } ? box : null;
    }

    private bool IsData(Box table)
    {
        _known ??= [];
        if (!_known.TryGetValue(table, out var data)) { _known[table] = data = Tell(table); }
        return data;
    }

    private bool Tell(Box table)
    {
        var rows = 0;
        foreach (var row in table.Children.SelectMany(c => c.Name == "tr" ? [c] : c.Children))
        {
            if (row.Name != "tr") { continue; }
            var (filled, body) = (0, false);
            foreach (var cell in row.Children)
            {
                var (blocks, letters) = Count(cell);
                if (blocks > MostBlocks || letters > MostLetters || HoldsMore(cell)) { return false; }
                if (blocks > 0) { filled++; }
                body |= Body(cell).Any();
            }
            if (body && filled >= FewestCells) { rows++; }
        }
        return rows >= FewestRows;
    }

    private (int Blocks, int Letters) Count(Box cell)
    {
        var (blocks, letters) = (0, 0);
        for (var i = cell.First; i < cell.End; i++)
        {
            var b = page.Blocks[i];
            if (b.Label == LineLabel.Body || IsLinkedCell(b)) { (blocks, letters) = (blocks + 1, letters + b.Letters); }
        }
        return (blocks, letters);
    }

    private static bool HoldsMore(Box cell)
    {
        foreach (var inner in cell.Children)
        {
            if (inner.Name is "table" or "article" or ['h', '1' or '2'] || HoldsMore(inner)) { return true; }
        }
        return false;
    }
}
