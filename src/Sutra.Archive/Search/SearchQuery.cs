using NodaTime;

namespace Sutra.Archive.Search;

/// <summary>What is asked, understood. Every text is a query; what of it means nothing is named.</summary>
public sealed record SearchQuery
{
    /// <summary>How much of a text is read, in code units.</summary>
    public const int LongestText = 2000;

    /// <summary>How many words and phrases count.</summary>
    public const int MostParts = 32;

    /// <summary>What was typed.</summary>
    public required string Text { get; init; }

    /// <summary>Words and phrases, in order.</summary>
    public IReadOnlyList<QueryPart> Parts { get; init; } = [];

    /// <summary>The first day wanted, or null.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The last day wanted, or null.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What of the text was not understood, as typed, with the reason; empty where all was.</summary>
    public IReadOnlyList<NotUnderstood> NotUnderstood { get; init; } = [];

    /// <summary>Whether nothing is asked for: such a query finds nothing.</summary>
    public bool IsEmpty => Parts.Count == 0 && From is null && To is null;

    /// <summary>Reads a query. Never throws on what is in it.</summary>
    public static SearchQuery Parse(string? text) => new QueryParser(text ?? "").Read();

    /// <summary>Whether an archive was asked what its Latin words mean.</summary>
    internal bool IsUnderstood { get; init; }

    /// <summary>The query with what its Latin words mean among an archive's names.</summary>
    internal SearchQuery Among(NameMeanings names) =>
        Parts.Any(p => p.Terms.Any(t => t.IsLatin)) ? this with { Parts = [.. Parts.Select(p => p with { Meant = [.. p.Terms.Select(t => TermMeaning.Asked(t, names))] })] } : this;
}
