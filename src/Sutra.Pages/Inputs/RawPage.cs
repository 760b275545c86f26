using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>What a page's content is.</summary>
public enum ContentKind
{
    /// <summary>HTML.</summary>
    Html,
    /// <summary>A text dump with the page's boilerplate in it.</summary>
    Text,
    /// <summary>An article's text that is clean already.</summary>
    Body,
}

/// <summary>A page as it came in, with what was said of it from outside.</summary>
public sealed record RawPage
{
    /// <summary>The input's id, else its file name.</summary>
    public required string Id { get; init; }

    /// <summary>What <see cref="Content"/> is.</summary>
    public required ContentKind Kind { get; init; }

    /// <summary>The page, otherwise untouched.</summary>
    public required PageContent Content { get; init; }

    /// <summary>Its address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The outlet as named from outside, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline of a clean body, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>The date from outside, for a page that states none; or null.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>When it was crawled: nothing was published after that. Null where unknown.</summary>
    public NodaTime.LocalDate? Crawled { get; init; }
}
