using System.Collections.Frozen;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Tolls;

/// <summary>What people were killed, hurt or lost by.</summary>
/// <param name="Group">The same for nouns of one kind.</param>
/// <param name="IsLasting">Whether it is counted over months, as a disease is, so that a year is as good as a day.</param>
internal sealed record TollCause(string Group, bool IsLasting)
{
    private const int Lead = 3;
    private const string Accident = "accident";

    private static readonly FrozenDictionary<string, TollCause> s_nouns = FactTable.Load(typeof(TollCause).Assembly, "toll-causes.tsv").Rows
        .ToFrozenDictionary(r => RoughStem.Of(r["noun"]), r => new TollCause(r["group"], r["kind"] == "lasting"), StringComparer.Ordinal);

    /// <summary>The cause that a sentence names; where it names none (এ ঘটনায়, এতে), that of its article's opening; null where neither has one.</summary>
    public static TollCause? Of(Reading reading, Sentence sentence) =>
        In(sentence) is { Group: not Accident } own ? own : OpeningOf(reading) ?? In(sentence);

    /// <summary>What an article opens with: the first cause of its headline and first sentences.</summary>
    public static TollCause? OpeningOf(Reading reading) => (reading.Headline is { } h ? In(h) : null) ?? reading.Sentences.Take(Lead).Select(In).FirstOrDefault(c => c is not null);

    private static TollCause? In(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && Noun(token.Text) is { } cause) { return cause; }
        }
        return null;
    }

    // A noun of two letters is too short for the rough stem to cut (ধসে), so its ending comes off here.
    private static TollCause? Noun(ReadOnlySpan<char> word) =>
        s_nouns.GetValueOrDefault(RoughStem.Of(word)) ?? (word is [.. var rest, 'ে'] ? s_nouns.GetValueOrDefault(rest.ToString()) : null);
}
