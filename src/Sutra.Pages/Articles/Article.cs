using Sutra.Pages.Genres;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Articles;

/// <summary>What a page is.</summary>
public enum PageKind
{
    /// <summary>It tells one article.</summary>
    Article,
    /// <summary>It tells none: a listing, an empty shell, a block page.</summary>
    NotArticle,
}

/// <summary>What a page was read from.</summary>
public enum PageForm
{
    /// <summary>A text dump with the page's boilerplate in it.</summary>
    Dump,
    /// <summary>HTML.</summary>
    Html,
    /// <summary>An article's text that was clean already.</summary>
    Body,
}

/// <summary>A paragraph of the body.</summary>
/// <param name="Text">Its text, canonical, white space collapsed.</param>
/// <param name="Line">The physical line of the dump it stands in, 1-based; null where the page is no dump.</param>
/// <param name="Kind">What it is.</param>
public sealed record Paragraph(string Text, int? Line, ParagraphKind Kind = ParagraphKind.Plain);

/// <summary>A non-blank line of a dump, or a block of HTML, with what it is.</summary>
/// <param name="Line">1-based physical line of the dump, or the block's number in HTML; of a table's row that of its first cell.</param>
/// <param name="Label">What it is.</param>
/// <param name="Text">Its text as it stands, canonical.</param>
public sealed record LabelledLine(int Line, LineLabel Label, string Text);

/// <summary>A page as read: the article in it, and the rest labelled.</summary>
public sealed record Article
{
    /// <summary>The input's id, else its file name, else its record id.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the page tells an article.</summary>
    public PageKind Kind { get; init; }

    /// <summary>Why it is no article, in English; null for an article.</summary>
    public string? Reason { get; init; }

    /// <summary>What it was read from.</summary>
    public PageForm Form { get; init; }

    /// <summary>Whether it is news, or what else; news for a page that tells no article.</summary>
    public ArticleGenre Genre { get; init; }

    /// <summary>The page's language, a BCP 47 tag such as <c>bn</c>; null where there is no text to tell by.</summary>
    public string? Language { get; init; }

    /// <summary>The page's address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The address that the page itself calls its own, absolute; null where it names none.</summary>
    public string? Canonical { get; init; }

    /// <summary>The outlet's name as the page or the table of outlets has it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The rubric, or null.</summary>
    public string? Section { get; init; }

    /// <summary>The tags the page gives the article, each once; empty where it gives none.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The headline, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>The physical line of the headline in a dump, or null.</summary>
    public int? HeadlineLine { get; init; }

    /// <summary>Who wrote it, or the desk; null where the page does not say.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published, or null where that cannot be known.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>When it was last changed, or null.</summary>
    public PublicationDate? Updated { get; init; }

    /// <summary>The body.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>The words under pictures, each once.</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>The sources the page credits ("সূত্র: রয়টার্স"), names alone.</summary>
    public IReadOnlyList<string> Credits { get; init; } = [];

    /// <summary>Headlines of other articles that the page sets into this one.</summary>
    public IReadOnlyList<string> ReadAlso { get; init; } = [];

    /// <summary>Initials or desk at the foot, or null.</summary>
    public string? Signoff { get; init; }

    /// <summary>Every non-blank line of a dump, or block of HTML, in order; empty for clean bodies.</summary>
    public IReadOnlyList<LabelledLine> Lines { get; init; } = [];
}
