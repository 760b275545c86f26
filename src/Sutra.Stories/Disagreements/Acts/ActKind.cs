using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>A kind of act, by a word for it.</summary>
/// <param name="Group">The same for other words for the same act.</param>
/// <param name="Once">Whether it befalls one person once in several days.</param>
/// <param name="IsGathering">Whether it is an occasion at which somebody speaks.</param>
/// <param name="HasObject">Whether somebody does it to somebody.</param>
/// <param name="Moves">Whether it happens at several places of one day.</param>
/// <param name="Words">The word, or the words of a pair.</param>
internal sealed record ActKind(string Group, bool Once, bool IsGathering, bool HasObject, bool Moves, IReadOnlyList<string> Words)
{
    private static readonly ILookup<string, ActKind> s_byStem = FactTable.Load(typeof(ActKind).Assembly, "acts.tsv").Rows
        .Select(r => new ActKind(r["group"], r["once"] == "yes", r["gathering"] == "yes", r["object"] == "yes", r["moves"] == "yes", r["word"].Split(' ')))
        .OrderByDescending(k => k.Words.Count).ToLookup(k => RoughStem.Of(k.Words[^1]), StringComparer.Ordinal);

    /// <summary>The kind of act whose word stands at a token, or null.</summary>
    public static ActKind? At(Sentence sentence, int at)
    {
        if (sentence.Tokens[at].Kind != TokenKind.Word) { return null; }
        foreach (var kind in s_byStem[RoughStem.Of(sentence.Tokens[at].Text)])
        {
            if (kind.Words.Count == 1 || (at > 0 && sentence.Tokens[at - 1].Is(kind.Words[0]))) { return kind; }
        }
        return null;
    }
}
