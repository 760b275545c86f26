using NodaTime;
using Sutra.Archive.Segments;

namespace Sutra.Archive.Looking;

/// <summary>An article of the archive, as lists show it.</summary>
public sealed record ArticleEntry
{
    /// <summary>Its number in the archive.</summary>
    public required long Number { get; init; }

    /// <summary>Its id, by which people and stories call it.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is an article; false for a page that tells none.</summary>
    public required bool IsArticle { get; init; }

    /// <summary>The outlet's number (<see cref="OutletEntry.Number"/>), or null.</summary>
    public required long? OutletNumber { get; init; }

    /// <summary>The outlet's name, or null.</summary>
    public required string? Outlet { get; init; }

    /// <summary>The agency or outlet that it credits first, or null.</summary>
    public required string? Source { get; init; }

    /// <summary>Its headline, or null.</summary>
    public required string? Headline { get; init; }

    /// <summary>When it was published, ISO 8601 as far as it is known; or null.</summary>
    public required string? Published { get; init; }

    /// <summary>The day of that.</summary>
    public required LocalDate? Day { get; init; }

    /// <summary>The newest revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>When that was added.</summary>
    public required Instant Added { get; init; }

    /// <summary>The number of its story, or null where it is no article.</summary>
    public required long? Story { get; init; }

    /// <summary>The number of the article whose text it repeats, or null.</summary>
    public required long? CopyOf { get; init; }

    /// <summary>Where the page of its newest revision lies; null where it is lost.</summary>
    internal PagePlace? Place { get; init; }
}
