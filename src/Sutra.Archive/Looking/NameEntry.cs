using NodaTime;
using Sutra.Bangla.Names;
using Sutra.Stories.Statements;

namespace Sutra.Archive.Looking;

/// <summary>A name that articles mention.</summary>
/// <param name="Number">Its number in the archive; it stays.</param>
/// <param name="Text">Its fullest form.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Articles">How many articles (or stories, where a list says so) mention it.</param>
public sealed record NameEntry(long Number, string Text, NameKind Kind, int Articles);

/// <summary>A statement of the archive.</summary>
/// <param name="Article">The article it stands in.</param>
/// <param name="Speaker">The number of the speaker's name, or null.</param>
/// <param name="First">The first of its sentences.</param>
/// <param name="Last">The last.</param>
/// <param name="Kind">How the words are given.</param>
/// <param name="Stance">What the speaker does with the words.</param>
public sealed record StatementEntry(ArticleEntry Article, NameEntry? Speaker, int First, int Last, StatementKind Kind, Stance Stance)
{
    /// <summary>Its sentences' text, joined by a space; empty where the page is lost.</summary>
    public string Text { get; init; } = "";
}

/// <summary>What a name said, once or in the same words in several articles.</summary>
/// <param name="Tellings">The tellings, earliest article first: the first one carried it first, as far as the dates of those looked at tell.</param>
public sealed record SaidGroup(IReadOnlyList<SaidTelling> Tellings)
{
    /// <summary>Whether a direct quotation stands in different words: shown, not judged.</summary>
    public bool QuoteDiffers => Tellings.Any(t => t.Differs);
}

/// <summary>One telling of what a name said.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Quote">Its words between quotation marks, where they are much the same as those of the first telling that quotes; else null.</param>
/// <param name="Differs">Whether these have other words than the first telling's, or leave some out.</param>
public sealed record SaidTelling(StatementEntry Statement, string? Quote, bool Differs);

/// <summary>How much there was of something in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Count">How many.</param>
public sealed record MonthCount(YearMonth Month, int Count);
