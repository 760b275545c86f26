using System.Buffers;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds headlines that claim what the bodies of the same story say was denied or not confirmed.</summary>
/// <remarks>
/// The denial has to be about the headline's matter: it, or the sentence before it that it points back to ("এমন
/// অভিপ্রায়"), shares a rare word with the headline besides the names
/// and the happening's own noun, which every telling has. A headline that itself doubts, asks, quotes
/// or denies claims nothing.
/// </remarks>
internal static class HeadlineDisagreements
{
    private const double LeastShare = 0.36;
    private const double RareWord = 2.5;
    private const string NotI = "িনি";
    private static readonly SearchValues<char> s_notOwnWords = SearchValues.Create("?:‘’“”'\"");
    private static readonly HashSet<string> s_hedges = FactTable.Load(typeof(HeadlineDisagreements).Assembly, "hedges.tsv").Rows.Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);
    private static readonly string[] s_verbEndings = ["লেন", "ল", "লো", "বে", "বেন", "ছে", "ছেন"];
    private static readonly HashSet<string> s_pointsBack = new(StringComparer.Ordinal) { "এমন", "এ", "এই", "এসব", "এটি", "তা", "সে", "সেই", "ওই" };

    public static IEnumerable<Disagreement> Find(ToldStory told)
    {
        var denials = told.Readings.SelectMany(r => Denials(told, r)).ToList();
        foreach (var reading in told.Readings)
        {
            if (reading.Headline is not { } headline || !Claims(headline)) { continue; }
            var done = Done(headline);
            var against = denials.Where(d => Speaks(d.Matter, headline, reading)).Select(d => d.Claim)
                .Concat(told.Readings.SelectMany(r => Negations(told, r, done))).DistinctBy(c => c.Evidence).ToList();
            if (against.Count == 0) { continue; }
            var claim = new Claim(told, reading, headline, headline.Text, "headline");
            if (ClaimGroups.Make(headline.Text, DisagreementKind.Headline, [claim, .. against]) is { } found)
            {
                yield return found with { Values = [.. found.Values.OrderBy(v => v.Value == headline.Text ? 0 : 1)] };
            }
        }
    }

    private static IEnumerable<(Claim Claim, IReadOnlyList<Sentence> Matter)> Denials(ToldStory told, Reading reading)
    {
        foreach (var s in reading.Statements.Where(s => s.Stance == Stance.Denies))
        {
            var sentence = reading.Sentences[s.CueSentence];
            // Who is accused and denies it denies the accuser, not the headline.
            if (!IsPlain(sentence) || sentence.Tokens.Any(t => t.Text.StartsWith("অভিযোগ", StringComparison.Ordinal))) { continue; }
            var matter = s.Sentences.Select(i => reading.Sentences[i]).ToList();
            if (sentence.Index > 0 && sentence.Tokens.Any(t => s_pointsBack.Contains(t.ToString()))) { matter.Insert(0, reading.Sentences[sentence.Index - 1]); }
            yield return (new Claim(told, reading, sentence, s.Cue, "denied"), matter);
        }
    }

    // "সই করলেন" in the headline, "সই করিনি" in somebody's words: the headline's own noun with the headline's own verb, denied by the doer. Of others' verbs with "not" none was the headline's matter.
    private static IEnumerable<Claim> Negations(ToldStory told, Reading reading, List<(string Noun, char Verb)> done)
    {
        foreach (var sentence in reading.Statements.SelectMany(s => s.Sentences).Distinct().Select(i => reading.Sentences[i]))
        {
            for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
            {
                var (noun, verb) = (sentence.Tokens[i], sentence.Tokens[i + 1]);
                if (noun.Kind != TokenKind.Word || !verb.Text.EndsWith(NotI, StringComparison.Ordinal) || sentence.Tokens.Any(t => t.Text is "এখনও" or "এখনো" or "কারণে" or "আর" or "আগে")) { continue; }
                var stem = RoughStem.Of(noun.Text);
                if (!done.Exists(d => d.Noun == stem && d.Verb == verb.Text[0])) { continue; }
                yield return new Claim(told, reading, sentence, sentence.Text[noun.Span.Start..verb.Span.End], "denied");
                break;
            }
        }
    }

    // The nouns of a headline that a verb of the past or future follows (সই করলেন, অস্ত্র কিনবে), with the verb's first letter.
    private static List<(string Noun, char Verb)> Done(Sentence headline)
    {
        var done = new List<(string, char)>();
        for (var i = 0; i + 1 < headline.Tokens.Count; i++)
        {
            var (noun, verb) = (headline.Tokens[i], headline.Tokens[i + 1]);
            if (noun.Kind != TokenKind.Word || verb.Kind != TokenKind.Word || !s_verbEndings.Any(e => verb.Text.EndsWith(e, StringComparison.Ordinal))) { continue; }
            var stem = RoughStem.Of(noun.Text);
            if (!Happenings.IsNoun(stem) && TermTable.Weight(stem) >= RareWord) { done.Add((stem, verb.Text[0])); }
        }
        return done;
    }

    // Somebody who would not comment or did not say a thing has not denied it.
    private static bool IsPlain(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is "অস্বীকার" or "নাকচ" or "ভিত্তিহীন" or "গুজব") { return true; }
            if (tokens[i].Is("নিশ্চিত") && i + 1 < tokens.Count && (tokens[i + 1].Text.EndsWith("নি") || tokens[i + 1].Text.EndsWith("ননি"))) { return true; }
        }
        return false;
    }

    private static bool Claims(Sentence headline) =>
        !headline.Text.AsSpan().ContainsAny(s_notOwnWords) &&
        !headline.Tokens.Any(t => t.Kind == TokenKind.Word && s_hedges.Contains(t.ToString()));

    private static HashSet<string> NameStems(Reading reading) =>
        reading.Names.SelectMany(n => n.Forms.Append(n.Text)).SelectMany(f => f.Split([' ', '-'])).Select(w => RoughStem.Of(w)).ToHashSet(StringComparer.Ordinal);

    private static bool Speaks(IReadOnlyList<Sentence> matter, Sentence headline, Reading reading)
    {
        var names = NameStems(reading);
        var said = matter.SelectMany(TermVector.StemsOf).ToHashSet(StringComparer.Ordinal);
        var own = TermVector.StemsOf(headline).Distinct(StringComparer.Ordinal).ToList();
        var shared = own.Where(said.Contains).ToList();
        return shared.Exists(t => !names.Contains(t) && !Happenings.IsNoun(t) && TermTable.Weight(t) >= RareWord)
            && shared.Sum(t => TermTable.Weight(t)) >= LeastShare * own.Sum(t => TermTable.Weight(t));
    }
}
