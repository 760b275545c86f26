namespace Sutra.Archive.Search;

/// <summary>What was found.</summary>
/// <param name="Total">How many articles there are, of all pages together.</param>
/// <param name="IsCapped">Whether counting stopped there: there may be more.</param>
/// <param name="Hits">This page's, best first.</param>
public sealed record SearchAnswer(int Total, bool IsCapped, IReadOnlyList<SearchHit> Hits)
{
    /// <summary>Nothing.</summary>
    public static SearchAnswer None { get; } = new(0, false, []);
}

/// <summary>An article found.</summary>
/// <param name="ArticleId">Its number in the archive.</param>
/// <param name="Score">How well it fits, higher is better; comparable only within one answer.</param>
public readonly record struct SearchHit(long ArticleId, double Score);
