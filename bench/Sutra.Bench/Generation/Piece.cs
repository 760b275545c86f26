using Sutra.Bangla.Names;

namespace Sutra.Bench.Generation;

/// <summary>A stretch of a corpus sentence: what stays as it is, or what another article has differently.</summary>
internal abstract record Piece;

/// <summary>Words that stay.</summary>
internal sealed record PlainPiece(string Text) : Piece;

/// <summary>A form of a name of the article.</summary>
/// <param name="Name">Which of the pattern's names.</param>
/// <param name="Words">Which words of its full form stand here; empty for all of them.</param>
/// <param name="Ending">The case ending, or empty.</param>
internal sealed record NamePiece(int Name, int[] Words, string Ending) : Piece;

/// <summary>A number in digits that is no date.</summary>
internal sealed record NumberPiece(string Text) : Piece;

/// <summary>A part of a calendar date.</summary>
/// <param name="Date">The day it belongs to; the middle of the month or year where only those are told.</param>
/// <param name="Part">Which part of it stands here.</param>
/// <param name="Text">How it is written; what follows the month's or weekday's own name is its ending.</param>
/// <param name="Ending">The case ending, or empty.</param>
internal sealed record DatePiece(NodaTime.LocalDate Date, DatePart Part, string Text, string Ending) : Piece;

/// <summary>A word for which other outlets have another.</summary>
/// <param name="Choice">Which group of words.</param>
/// <param name="Text">The word as it stands.</param>
internal sealed record ChoicePiece(int Choice, string Text) : Piece;

/// <summary>Which part of a date.</summary>
internal enum DatePart
{
    Day,
    Month,
    Year,
    /// <summary>A year told without a day or month: history, most often.</summary>
    YearAlone,
    Weekday,
}

/// <summary>A sentence of a pattern.</summary>
internal sealed record PatternSentence(IReadOnlyList<Piece> Pieces);

/// <summary>A name of a pattern: what it names and how many words its full form has.</summary>
internal readonly record struct PatternName(NameKind Kind, int Words);

/// <summary>A corpus article taken apart, to be told anew with other names, numbers and days.</summary>
/// <param name="Topic">The outlet's own section, as its address has it.</param>
/// <param name="Day">The day from which its dates count.</param>
/// <param name="Names">Its names, people, places and organisations.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Sentences">Its sentences, the lead first.</param>
internal sealed record Pattern(string Topic, NodaTime.LocalDate Day, IReadOnlyList<PatternName> Names, PatternSentence Headline, IReadOnlyList<PatternSentence> Sentences);
