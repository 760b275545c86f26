using NodaTime.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Where a happening took place, as one sentence says it.</summary>
/// <param name="Claim">The sentence and the place.</param>
/// <param name="Group">The kind of happening: sentences of one group may tell of the same one.</param>
/// <param name="People">Keys of the people the sentence names.</param>
/// <param name="Noun">The happening's noun.</param>
/// <param name="IsNarrow">Whether the place is told as a spot within a town.</param>
/// <param name="Sort">The noun told behind the place's name, empty where there is none.</param>
/// <param name="Lead">What the article opens with, where the sentence is one of its first and tells of that happening; else null.</param>
internal sealed record PlaceClaim(Claim Claim, string Group, IReadOnlySet<string> People, string Noun, TermVector? Lead, bool IsNarrow, string Sort);

/// <summary>A place as a sentence names it.</summary>
/// <param name="Text">Its words, case ending off.</param>
/// <param name="Key">The same for other spellings.</param>
/// <param name="IsNarrow">Whether it is told as a spot within a town (বকুলতলা এলাকা, সোনাপাতা ঘাট).</param>
/// <param name="Sort">That noun, or empty.</param>
internal sealed record PlaceFound(string Text, string Key, bool IsNarrow, string Sort);

/// <summary>Finds places of happenings: a place in the locative, or with "from" for arrests, and the happening's noun after it in the same clause.</summary>
internal static class PlaceClaims
{
    private const int Near = 9;
    private const int LeadSentences = 8;

    // From this level of place-nouns.tsv on a place is a spot within a town or upazila.
    private const string Narrow = "5";

    // "ওই এলাকায়", "সীমান্ত এলাকায়": a word this common names no place.
    private const int CommonWord = 40;
    private static readonly HashSet<string> s_placeNouns = FactTable.Load(typeof(PlaceClaims).Assembly, "place-nouns.tsv").Rows.Select(r => r["noun"]).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string> s_narrow = FactTable.Load(typeof(PlaceClaims).Assembly, "place-nouns.tsv").Rows
        .Where(r => string.CompareOrdinal(r["level"], Narrow) >= 0).Select(r => r["noun"]).ToHashSet(StringComparer.Ordinal);
    private static readonly string[] s_earlier = ["এর আগে", "এরআগে", "ইতঃপূর্বে", "ইতিপূর্বে", "অতীতে"];
    private static readonly string[] s_locatives = ["তে", "য়", "ে", "এ"];

    public static IEnumerable<PlaceClaim> Find(ToldStory told, Reading reading)
    {
        var mentions = reading.Names.SelectMany(n => n.Mentions.Select(m => (Name: n, Mention: m))).ToLookup(x => x.Mention.Sentence);
        var opening = Happenings.OpeningOf(reading);
        var lead = TermVector.Of(reading.Sentences.Take(3));
        foreach (var sentence in reading.Sentences)
        {
            if (IsOfOtherTimes(reading, sentence) || Array.Exists(s_earlier, w => sentence.Text.StartsWith(w, StringComparison.Ordinal))) { continue; }
            var people = mentions[sentence.Index].Where(x => x.Name.Kind == NameKind.Person).Select(x => NameKey.Of(x.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var (at, group, noun) in Happenings.In(sentence, opening))
            {
                if (PlaceBefore(sentence, at, [.. mentions[sentence.Index].Where(x => x.Name.Kind == NameKind.Place)]) is not { } place) { continue; }
                yield return new PlaceClaim(new Claim(told, reading, sentence, place.Text, place.Key), group, people, noun, sentence.Index < LeadSentences && group == opening ? lead : null, place.IsNarrow, place.Sort);
                break;
            }
        }
    }

    // "এর আগে গত জুলাইয়ে …": another happening of the kind.
    private static bool IsOfOtherTimes(Reading reading, Sentence sentence) => reading.Article.Published is { } published &&
        reading.Times.Any(t => t.Sentence == sentence.Index && t.IsDated && string.CompareOrdinal(t.Value, 0, LocalDatePattern.Iso.Format(published.Day), 0, Math.Min(7, t.Value!.Length)) != 0 && t.Value.Length <= 7);

    // The nearest such place before the noun, with no comma or danda between: "কাঁকন অঞ্চলে … বৈঠক".
    private static PlaceFound? PlaceBefore(Sentence sentence, int at, IReadOnlyList<(Name Name, Mention Mention)> places)
    {
        for (var i = at - 1; i >= 0 && i >= at - Near; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark) { if (token.Text[0] is ',' or '।' or ';' or '(' or ')') { return null; } continue; }
            if (NamedPlace(sentence, i, places) is { } named) { return named; }
            if (i > 0 && PlaceNoun(sentence, i) is { } noun && NounPlace(sentence, i, noun, places) is { } place) { return place; }
        }
        return null;
    }

    private static PlaceFound? NamedPlace(Sentence sentence, int i, IEnumerable<(Name Name, Mention Mention)> places)
    {
        foreach (var (name, mention) in places)
        {
            if (mention.Span.End != sentence.Tokens[i].Span.End || DayPart.All.Any(d => mention.Form.EndsWith(d.Word, StringComparison.Ordinal))) { continue; }
            if (s_locatives.Contains(mention.Ending) || (mention.Ending.Length == 0 && IsFrom(sentence, i + 1))) { return new PlaceFound(mention.Form, NameKey.Of(name), false, ""); }
        }
        return null;
    }

    private static string? PlaceNoun(Sentence sentence, int i)
    {
        var word = sentence.Tokens[i].ToString();
        if (IsFrom(sentence, i + 1) && s_placeNouns.Contains(word)) { return word; }
        foreach (var ending in s_locatives)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && CaseEndings.TryStrip(word, ending, out var stem) && s_placeNouns.Contains(stem)) { return stem; }
        }
        return null;
    }

    private static bool IsFrom(Sentence sentence, int i) => i < sentence.Tokens.Count && sentence.Tokens[i].Is("থেকে");

    // "কাঁকন অঞ্চলে": the word before the noun is the place's name, unless it is too common to be one.
    private static PlaceFound? NounPlace(Sentence sentence, int i, string noun, IEnumerable<(Name Name, Mention Mention)> places)
    {
        var before = sentence.Tokens[i - 1];
        if (before.Kind != TokenKind.Word) { return null; }
        foreach (var (name, mention) in places)
        {
            if (mention.Span.Contains(before.Span)) { return s_placeNouns.Contains(mention.Form) || mention.Form.EndsWith("সংলগ্ন", StringComparison.Ordinal) ? null : new PlaceFound(mention.Form, NameKey.Of(name), s_narrow.Contains(noun), noun); }
        }
        var word = before.ToString();
        if (s_placeNouns.Contains(word) || word.EndsWith("সংলগ্ন", StringComparison.Ordinal)) { return null; }
        return TermTable.Documents(RoughStem.Of(word)) < CommonWord ? new PlaceFound(word + " " + noun, SoundKey.Of(word), s_narrow.Contains(noun), noun) : null;
    }
}
