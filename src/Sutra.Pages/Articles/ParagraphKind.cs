namespace Sutra.Pages.Articles;

/// <summary>What a paragraph of the body is.</summary>
public enum ParagraphKind
{
    /// <summary>Running text, or nothing that tells it from it.</summary>
    Plain,
    /// <summary>A line over a part of the text.</summary>
    Subheading,
    /// <summary>An entry of a list; of an entry of several paragraphs the first.</summary>
    ListItem,
    /// <summary>Words set apart as a quotation.</summary>
    Quote,
    /// <summary>A row of a table, its cells joined: see <see cref="TableRow"/>.</summary>
    TableRow,
}
