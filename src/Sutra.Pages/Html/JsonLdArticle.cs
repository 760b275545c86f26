namespace Sutra.Pages.Html;

/// <summary>What a page's JSON-LD says of its article. Every field is null or empty where it says nothing; times stand as written.</summary>
internal sealed record JsonLdArticle
{
    public string? Type { get; init; }
    public string? Headline { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Publisher { get; init; }
    public string? Body { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The rubrics, broadest first as the page has them.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The keywords, each once.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    public string? Section => Sections.Count > 0 ? Sections[0] : null;
}
