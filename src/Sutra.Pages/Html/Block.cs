using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>What an element is said to be by its name, role, class or id.</summary>
internal enum Hint
{
    None,
    /// <summary>The article's own text.</summary>
    Body,
    /// <summary>The lead under the headline.</summary>
    Lead,
    /// <summary>Words under a picture.</summary>
    Caption,
    /// <summary>Who wrote it.</summary>
    Byline,
    /// <summary>When.</summary>
    Dateline,
    /// <summary>The rubric.</summary>
    Section,
    /// <summary>Pointers to other articles.</summary>
    Related,
    /// <summary>What readers wrote.</summary>
    Comments,
    /// <summary>What the site says of itself: cookies, consent, logging in, subscribing.</summary>
    Prompt,
    /// <summary>Menus, share bars, advertisements, prompts.</summary>
    Noise,
}

/// <summary>A block-level element: a stretch of blocks.</summary>
internal sealed class Box(string name, string className, Box? parent, int first)
{
    private bool? _isNamedQuote;

    /// <summary>The element's name, lower case.</summary>
    public string Name { get; } = name;

    /// <summary>Its class attribute; empty where it has none.</summary>
    public string Class { get; } = className;

    public Box? Parent { get; } = parent;
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    /// <summary>Its first block, 0-based.</summary>
    public int First { get; private set; } = first;

    /// <summary>The block after its last.</summary>
    public int End { get; set; } = first;

    /// <summary>What its own name, class or id says.</summary>
    public Hint Own { get; set; }

    /// <summary>The same without what its being this element says.</summary>
    public Hint ByWords { get; init; }

    /// <summary>What of that is believed.</summary>
    public Hint Believed { get; set; }

    /// <summary>Makes room for a block before it.</summary>
    public void Shift() => (First, End) = (First + 1, End + 1);

    /// <summary>Its children that are boxes.</summary>
    public List<Box> Children { get; } = [];

    /// <summary>Whether its class calls it a quotation; asked for every block in it, told once.</summary>
    public bool IsNamedQuote => _isNamedQuote ??= QuoteNames.IsQuote(Class);

    /// <summary>Whether it is one of a row of like boxes that each point to an article.</summary>
    public bool IsCard { get; set; }
}

/// <summary>A run of text that no block-level element cuts.</summary>
internal sealed class Block(string text, Box box, int linkLetters, bool emphasised)
{
    /// <summary>0-based, in the page's order.</summary>
    public int Index { get; set; }

    /// <summary>Canonical, on one line.</summary>
    public string Text { get; } = text;

    /// <summary>The block-level element it stands in.</summary>
    public Box Box { get; } = box;

    /// <summary>How much there is to read: see <see cref="Prose.Weigh"/>.</summary>
    public int Letters { get; } = Prose.Weigh(text);

    /// <summary>How much of it stands in links.</summary>
    public int LinkLetters { get; } = linkLetters;

    /// <summary>Whether all of it is bold or a heading.</summary>
    public bool Emphasised { get; } = emphasised;

    public bool EndsSentence { get; } = Prose.EndsSentence(text);

    /// <summary>The share of it that stands in links, 0 to 1.</summary>
    public double LinkShare => Letters == 0 ? 1 : Math.Min(1, (double)LinkLetters / Letters);

    /// <summary>What the elements around it say it is.</summary>
    public Hint Hint { get; set; }

    /// <summary>What it was found to be.</summary>
    public LineLabel Label { get; set; } = LineLabel.Boilerplate;

    public bool IsHeading => Box.Name is ['h', >= '1' and <= '6'];

    /// <summary>Running text: sentences that are not links.</summary>
    public bool IsProse => LinkShare < 0.4 && (Letters >= 120 || Letters >= 40 && EndsSentence);
}

/// <summary>A page cut into blocks.</summary>
/// <param name="Blocks">Its runs of text, in order.</param>
/// <param name="Boxes">Its block-level elements, outer before inner; the first is the root.</param>
internal sealed record PageBlocks(IReadOnlyList<Block> Blocks, IReadOnlyList<Box> Boxes)
{
    /// <summary>Letters of the blocks that are body so far.</summary>
    public int BodyLetters() => BodyLetters(0, Blocks.Count);

    /// <summary>The same within a stretch of blocks.</summary>
    public int BodyLetters(int from, int to)
    {
        var letters = 0;
        for (var i = from; i < to; i++)
        {
            if (Blocks[i].Label == LineLabel.Body) { letters += Blocks[i].Letters; }
        }
        return letters;
    }
}
