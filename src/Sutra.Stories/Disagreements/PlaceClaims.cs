using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Where a happening took place, as one sentence says it.</summary>
/// <param name="Claim">The sentence and the place.</param>
/// <param name="Group">The kind of happening: sentences of one group may tell of the same one.</param>
/// <param name="People">Keys of the people the sentence names.</param>
internal sealed record PlaceClaim(Claim Claim, string Group, IReadOnlySet<string> People);

/// <summary>Finds places of happenings: a place in the locative with the happening's noun after it in the same clause.</summary>
internal static class PlaceClaims
{
    private const int Near = 9;

    // "ওই এলাকায়", "সীমান্ত এলাকায়": a word this common names no place.
    private const int CommonWord = 40;
    private static readonly ILookup<string, (string[] Words, string Group)> s_happenings =
        FactTable.Load(typeof(PlaceClaims).Assembly, "happenings.tsv").Rows.Select(r => (Words: r["noun"].Split(' '), Group: r["group"]))
            .OrderByDescending(h => h.Words.Length).ToLookup(h => RoughStem.Of(h.Words[^1]), StringComparer.Ordinal);
    private static readonly HashSet<string> s_placeNouns = FactTable.Load(typeof(PlaceClaims).Assembly, "place-nouns.tsv").Rows.Select(r => r["noun"]).ToHashSet(StringComparer.Ordinal);
    private static readonly string[] s_locatives = ["তে", "য়", "ে", "এ"];

    public static IEnumerable<PlaceClaim> Find(ToldStory told, Reading reading)
    {
        var mentions = reading.Names.SelectMany(n => n.Mentions.Select(m => (Name: n, Mention: m))).ToLookup(x => x.Mention.Sentence);
        foreach (var sentence in reading.Sentences)
        {
            var people = mentions[sentence.Index].Where(x => x.Name.Kind == NameKind.Person).Select(x => NameKey.Of(x.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var (at, group) in Happenings(sentence))
            {
                if (PlaceBefore(sentence, at, mentions[sentence.Index]) is not { } place) { continue; }
                yield return new PlaceClaim(new Claim(told, reading, sentence, place.Text, place.Key), group, people);
                break;
            }
        }
    }

    private static IEnumerable<(int At, string Group)> Happenings(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word) { continue; }
            foreach (var (words, group) in s_happenings[RoughStem.Of(sentence.Tokens[i].Text)])
            {
                if (Before(sentence, i, words)) { yield return (i, group); break; }
            }
        }
    }

    // Nouns of several words (সংবাদ সম্মেলন) are looked up by the last; the others stand before it as they are.
    private static bool Before(Sentence sentence, int last, string[] words)
    {
        for (var k = 2; k <= words.Length; k++)
        {
            if (last - k + 1 < 0 || !sentence.Tokens[last - k + 1].Is(words[^k])) { return false; }
        }
        return true;
    }

    // The nearest place in the locative before the noun, with no comma or danda between: "আমুর অঞ্চলে … বৈঠক".
    private static (string Text, string Key)? PlaceBefore(Sentence sentence, int at, IEnumerable<(Name Name, Mention Mention)> mentions)
    {
        for (var i = at - 1; i >= 0 && i >= at - Near; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark) { if (token.Text[0] is ',' or '।' or ';' or '(' or ')') { return null; } continue; }
            if (NamedPlace(token, mentions) is { } named) { return named; }
            if (i > 0 && IsPlaceNoun(token) && NounPlace(sentence, i, mentions) is { } place) { return place; }
        }
        return null;
    }

    private static (string Text, string Key)? NamedPlace(Token token, IEnumerable<(Name Name, Mention Mention)> mentions)
    {
        foreach (var (name, mention) in mentions)
        {
            if (name.Kind == NameKind.Place && mention.Span.End == token.Span.End && s_locatives.Contains(mention.Ending)) { return (mention.Form, NameKey.Of(name)); }
        }
        return null;
    }

    private static bool IsPlaceNoun(Token token)
    {
        foreach (var ending in s_locatives)
        {
            if (token.Text.EndsWith(ending, StringComparison.Ordinal) && CaseEndings.TryStrip(token.ToString(), ending, out var stem) && s_placeNouns.Contains(stem)) { return true; }
        }
        return false;
    }

    // "আমুর অঞ্চলে": the word before the noun is the place's name, unless it is an adjective or a number.
    private static (string Text, string Key)? NounPlace(Sentence sentence, int i, IEnumerable<(Name Name, Mention Mention)> mentions)
    {
        var before = sentence.Tokens[i - 1];
        if (before.Kind != TokenKind.Word) { return null; }
        foreach (var (name, mention) in mentions)
        {
            if (name.Kind == NameKind.Place && mention.Span.Contains(before.Span)) { return (mention.Form, NameKey.Of(name)); }
        }
        var word = before.ToString();
        return TermTable.Documents(RoughStem.Of(word)) < CommonWord ? (sentence.Text[before.Span.Start..sentence.Tokens[i].Span.End], SoundKey.Of(word)) : null;
    }
}
