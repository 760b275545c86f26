namespace Sutra.Pages.Dumps;

/// <summary>What a line of prose falls into: the stretches of the text, and what was set between them.</summary>
internal sealed class LineCut
{
    /// <summary>The outlet that the page is known to be from before it is read, by its address or from outside; null for none.</summary>
    public string? Own { get; init; }

    /// <summary>The text's stretches, in order.</summary>
    public List<string> Body { get; } = [];

    /// <summary>Words under pictures.</summary>
    public List<string> Captions { get; } = [];

    /// <summary>Headlines of other pages.</summary>
    public List<string> ReadAlso { get; } = [];

    /// <summary>The headline, where the line holds it.</summary>
    public string? Headline { get; set; }

    /// <summary>Initials or desk at the foot, where the line holds them.</summary>
    public string? Signoff { get; set; }

    /// <summary>Who filed it, where the line says so outside its text.</summary>
    public string? Byline { get; set; }

    /// <summary>The outlet, where the line names it beside the byline.</summary>
    public string? Outlet { get; set; }

    /// <summary>The words that date it, or null.</summary>
    public string? Dateline { get; set; }

    /// <summary>Whether the dateline is the site's own date, printed right before the byline.</summary>
    public bool SiteDate { get; set; }
}
