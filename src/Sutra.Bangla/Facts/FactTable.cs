using System.Reflection;
using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Facts;

/// <summary>A table of facts: a tab-separated file beside the code that reads it, one fact a row, mended without touching code.</summary>
/// <remarks>The first line that is no comment names the columns; lines that start with # are comments (sources, counts); cells are in canonical form.</remarks>
public sealed class FactTable
{
    private readonly Dictionary<string, int> _columns;

    private FactTable(Dictionary<string, int> columns, IReadOnlyList<FactRow> rows)
    {
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<FactRow> Rows { get; }

    /// <summary>Reads a table that is embedded in <paramref name="assembly"/> under its file name.</summary>
    /// <exception cref="InvalidOperationException">The table is missing or malformed: a bug of the build, never of an input.</exception>
    public static FactTable Load(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in {assembly.GetName().Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(name, reader);
    }

    /// <summary>Reads a table from text; <paramref name="name"/> is for messages.</summary>
    public static FactTable Parse(string name, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, int>? columns = null;
        var rows = new List<FactRow>();
        FactTable? table = null;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#') { continue; }
            var cells = BanglaText.Normalize(line).Split('\t');
            if (columns is null)
            {
                columns = cells.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i, StringComparer.Ordinal);
                table = new FactTable(columns, rows);
                continue;
            }
            if (cells.Length > columns.Count) { throw new InvalidOperationException($"{name}, line {number}: {cells.Length} cells for {columns.Count} columns."); }
            rows.Add(new FactRow(table!, cells));
        }
        return table ?? throw new InvalidOperationException($"{name} names no columns.");
    }

    internal int Column(string name) =>
        _columns.TryGetValue(name, out var i) ? i : throw new InvalidOperationException($"No column {name}.");
}

/// <summary>A row of a table of facts.</summary>
public sealed class FactRow
{
    private readonly FactTable _table;
    private readonly string[] _cells;

    internal FactRow(FactTable table, string[] cells)
    {
        _table = table;
        _cells = cells;
    }

    /// <summary>The cell under a column's name; empty where the row is shorter than the head.</summary>
    public string this[string column]
    {
        get
        {
            var i = _table.Column(column);
            return i < _cells.Length ? _cells[i].Trim() : "";
        }
    }
}
