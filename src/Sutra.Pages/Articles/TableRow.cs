using System.Text;

namespace Sutra.Pages.Articles;

/// <summary>A row of a table as one text: its cells in order with " | " between them, an empty cell as nothing between two bars.</summary>
/// <remarks>
/// A bar with spaces around it ends no sentence (one that stands for a danda touches the letter before it), so that a row is one
/// sentence; words are the same as in loose cells.
/// </remarks>
public static class TableRow
{
    private const char Bar = '|';

    /// <summary>The text of a row; empty cells at its end leave nothing.</summary>
    /// <param name="cells">Texts on one line, white space collapsed.</param>
    public static string Join(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var count = cells.Count;
        while (count > 0 && cells[count - 1].Length == 0) { count--; }
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0) { text.Append(text.Length > 0 ? " " : "").Append(Bar); }
            if (cells[i].Length > 0) { text.Append(i > 0 ? " " : "").Append(cells[i]); }
        }
        return text.ToString();
    }

    /// <summary>The cells of a row's text; one that has a bar among its own words comes as two.</summary>
    public static IReadOnlyList<string> Cells(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cells = new List<string>();
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Bar || i > 0 && text[i - 1] != ' ' || i + 1 < text.Length && text[i + 1] != ' ') { continue; }
            cells.Add(text[from..i].Trim());
            from = i + 1;
        }
        cells.Add(text[from..].Trim());
        return cells;
    }
}
