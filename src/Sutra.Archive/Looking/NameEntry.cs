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

/// <summary>How much there was of something in a month.</summary>
/// <param name="Month">The month.</param>
/// <param name="Count">How many.</param>
public sealed record MonthCount(YearMonth Month, int Count);
