using Sutra.Archive.Segments;
using Sutra.Pages.Inputs;

namespace Sutra.Archive.Keeping;

/// <summary>A page of the archive that is to be read again.</summary>
public sealed record KeptPage
{
    /// <summary>The article's id.</summary>
    public required string Id { get; init; }

    /// <summary>The revision of the article that it is, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The page as it came; null where it cannot be read.</summary>
    public RawPage? Page { get; init; }

    /// <summary>Why it cannot be read, or null.</summary>
    public string? Fault { get; init; }

    /// <summary>The article's number.</summary>
    internal long Article { get; init; }

    /// <summary>Whether the article's text is this page's.</summary>
    internal bool IsNewest { get; init; }

    /// <summary>Its story, or null.</summary>
    internal long? Story { get; init; }

    /// <summary>Where it lies; null where it was never kept.</summary>
    internal PagePlace? Place { get; init; }
}
