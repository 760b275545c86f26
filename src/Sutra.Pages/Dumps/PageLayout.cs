using Sutra.Pages.Articles;

namespace Sutra.Pages.Dumps;

/// <summary>A page's lines, its core, and the label of each line as far as it is found.</summary>
internal sealed class PageLayout(IReadOnlyList<DumpLine> lines, Core core)
{
    private readonly LineLabel[] _labels = new LineLabel[lines.Count];

    /// <summary>The non-blank lines.</summary>
    public IReadOnlyList<DumpLine> Lines { get; } = lines;

    /// <summary>The core; head lines may be taken from its start as captions.</summary>
    public Core Core { get; set; } = core;

    /// <summary>Whether the core is a poem, whose lines are no sentences.</summary>
    public bool IsVerse { get; init; }

    /// <summary>The headline's line, an index; -1 for none.</summary>
    public int Headline { get; set; } = -1;

    /// <summary>The label of a line by index; boilerplate until another is given.</summary>
    public LineLabel this[int index]
    {
        get => _labels[index];
        set => _labels[index] = value;
    }

    /// <summary>The first line of a label, by index from <paramref name="from"/>; -1 for none.</summary>
    public int First(LineLabel label, int from = 0) => Array.IndexOf(_labels, label, from);

    /// <summary>The lines as the article carries them.</summary>
    public IReadOnlyList<LabelledLine> Labelled() => [.. Lines.Select((l, i) => new LabelledLine(l.Number, _labels[i], l.Text))];

    /// <summary>The texts of a label's lines.</summary>
    public IEnumerable<string> Texts(LineLabel label) => Lines.Where((_, i) => _labels[i] == label).Select(l => l.Text);

    /// <summary>Whether two neighbouring lines stand with no blank line between them.</summary>
    public bool Touch(int upper, int lower) => Lines[lower].Number - Lines[upper].Number == 1;
}
