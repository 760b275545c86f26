namespace Sutra.Stories.Copies;

/// <summary>How one article repeats another.</summary>
public enum CopyKind
{
    /// <summary>Word for word or nearly, under the same headline or nearly.</summary>
    Whole,
    /// <summary>The same under another headline.</summary>
    Reheadlined,
    /// <summary>What it tells is the other's beginning: cut from the end.</summary>
    Cut,
    /// <summary>What it tells is a part of the other.</summary>
    Part,
    /// <summary>It holds the other, or most of it, with more of its own.</summary>
    Extended,
    /// <summary>Most of either stands in the other; sentences were changed, left out, put in.</summary>
    Reworked,
    /// <summary>The same page at a later time: one address.</summary>
    Updated,
    /// <summary>Both tell one agency's or outlet's report, each in its own words.</summary>
    Translation,
}

/// <summary>How it is known which of two articles repeats the other.</summary>
public enum CopyDirection
{
    /// <summary>The original was published earlier.</summary>
    Earlier,
    /// <summary>The copy names the original's outlet as the source of what it tells.</summary>
    Credited,
    /// <summary>Neither has it from the other: both name the same source.</summary>
    CommonSource,
    /// <summary>It is not known: neither names the other, and the dates do not tell. The one that comes first in the run stands as the original.</summary>
    Unknown,
}

/// <summary>A stretch of an article's body, counted in its sentences.</summary>
/// <param name="Sentence">The index of the sentence it begins in.</param>
/// <param name="Start">Its first UTF-16 code unit in that sentence.</param>
/// <param name="LastSentence">The index of the sentence it ends in.</param>
/// <param name="End">The code unit after its last in that sentence.</param>
public readonly record struct TextPlace(int Sentence, int Start, int LastSentence, int End);

/// <summary>Words that stand in both articles alike and in one piece, marks of punctuation aside; of a translation a name or number that both have.</summary>
/// <param name="Copy">Where they stand in the copy.</param>
/// <param name="Original">Where they stand in the original.</param>
/// <param name="Words">How many words; at least 8, but of a translation.</param>
/// <param name="Text">The words as the copy has them; sentences are joined by a space.</param>
public sealed record Passage(TextPlace Copy, TextPlace Original, int Words, string Text);

/// <summary>An article that repeats another.</summary>
/// <param name="Copy">The id of the article that repeats.</param>
/// <param name="Original">The id of the article that is repeated.</param>
/// <param name="Kind">How.</param>
/// <param name="Direction">How it is known which of the two repeats the other.</param>
/// <param name="CreditedTo">The agency or outlet that the copy names as its source, as the page has it; null where it names none.</param>
/// <param name="Share">How much of the copy stands in the original, 0 to 1, words in quotation marks and standing text of the outlet counted little; of a translation how much of its names and numbers, by rarity.</param>
/// <param name="OriginalShare">How much of the original stands in the copy, the same way.</param>
public sealed record CopyPair(string Copy, string Original, CopyKind Kind, CopyDirection Direction, string? CreditedTo, double Share, double OriginalShare)
{
    /// <summary>How many sentences the copy has.</summary>
    public int Sentences { get; init; }

    /// <summary>How many of them stand in the original, each with at least seven words in ten; of a translation, how many have one of the shared names and numbers.</summary>
    public int SharedSentences { get; init; }

    /// <summary>The passages that both have, in the copy's order.</summary>
    public IReadOnlyList<Passage> Passages { get; init; } = [];

    /// <summary>The share of the copy's words that stand in the original, whatever they count, 0 to 1.</summary>
    internal double WordShare { get; init; }

    /// <summary>Whether the copy adds next to nothing to the original: seven words in ten and more of it stand there.</summary>
    public bool AddsNothing => WordShare >= 0.7;
}
