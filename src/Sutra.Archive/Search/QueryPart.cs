namespace Sutra.Archive.Search;

/// <summary>A word or phrase of a query.</summary>
/// <param name="Field">Where it is looked for.</param>
/// <param name="Text">What was typed, without quotes, minus and field.</param>
/// <param name="Terms">Its terms in order; never none. More than one stand side by side where they are found.</param>
/// <param name="IsExcluded">Whether what has it is not wanted.</param>
public sealed record QueryPart(QueryField Field, string Text, IReadOnlyList<SearchTerm> Terms, bool IsExcluded)
{
    /// <summary>Whether the terms must stand side by side.</summary>
    public bool IsPhrase => Terms.Count > 1;

    /// <summary>The whole piece, as typed.</summary>
    internal string Typed { get; init; } = Text;

    /// <summary>What each term means; as far as the archive has told, else by the terms alone.</summary>
    internal IReadOnlyList<TermMeaning> Meant { get; init; } = [.. Terms.Select(TermMeaning.Unasked)];
}
