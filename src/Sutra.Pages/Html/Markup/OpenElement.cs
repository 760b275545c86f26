namespace Sutra.Pages.Html.Markup;

/// <summary>By which rules the content of an element is read.</summary>
internal enum Mode : byte
{
    Body,
    Table,
    TableBody,
    Row,
    Cell,
    Caption,
    ColumnGroup,
    Select,
    Template,
    /// <summary>SVG or MathML.</summary>
    Foreign,
}

/// <summary>An element that is open.</summary>
internal struct OpenElement
{
    public Tag Tag;
    public Mode Mode;

    /// <summary>What its being open does.</summary>
    public Effect Effect;

    /// <summary>Tells it from the others; a formatting element that goes on gets a new one.</summary>
    public int Serial;

    /// <summary>Where in the page its name stands, for elements without a <see cref="Tag"/>.</summary>
    public int NameFrom;
    public int NameLength;

    /// <summary>Its place among the marked elements, or -1.</summary>
    public int Mark;
}

/// <summary>What an open element does to the text in it.</summary>
[Flags]
internal enum Effect : byte
{
    None = 0,
    /// <summary>It makes a box.</summary>
    Box = 1,
    /// <summary>Its text is a link's.</summary>
    Link = 2,
    /// <summary>Its text is bold.</summary>
    Bold = 4,
    /// <summary>Its text is no text of the page.</summary>
    Skip = 8,
    /// <summary>It stands in a table and is read as if before it.</summary>
    Fostered = 16,
}
