using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements;

/// <summary>Which happenings a sentence speaks of, by the nouns of happenings.tsv.</summary>
internal static class Happenings
{
    private const string PointsBack = "event";
    private const int Lead = 3;

    // "এ দুর্ঘটনা" is the happening told before, whatever noun that had.
    private static readonly HashSet<string> s_thisOne = new(StringComparer.Ordinal) { "এ", "এই", "ওই", "সেই" };

    private static readonly ILookup<string, (string[] Words, string Group)> s_nouns =
        FactTable.Load(typeof(Happenings).Assembly, "happenings.tsv").Rows.Select(r => (Words: r["noun"].Split(' '), Group: r["group"]))
            .OrderByDescending(h => h.Words.Length).ToLookup(h => RoughStem.Of(h.Words[^1]), StringComparer.Ordinal);

    /// <summary>Whether a rough stem is that of a noun of happenings.</summary>
    public static bool IsNoun(string stem) => s_nouns.Contains(stem);

    /// <summary>The happenings of a sentence with the token each stands at; "এ ঘটনা" is the happening its article opens with.</summary>
    public static IEnumerable<(int At, string Group, string Noun)> In(Sentence sentence, string? opening)
    {
        foreach (var (at, group, noun) in Nouns(sentence))
        {
            if (group != PointsBack) { yield return (at, group, noun); }
            else if (opening is not null) { yield return (at, opening, noun); }
        }
    }

    /// <summary>The happening that an article opens with: the first noun of its headline and first sentences, or null.</summary>
    public static string? OpeningOf(Reading reading)
    {
        Sentence[] headline = reading.Headline is { } h ? [h] : [];
        return headline.Concat(reading.Sentences.Take(Lead)).SelectMany(Nouns).Select(n => n.Group).FirstOrDefault(g => g != PointsBack);
    }

    private static IEnumerable<(int At, string Group, string Noun)> Nouns(Sentence sentence)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Kind != TokenKind.Word) { continue; }
            foreach (var (words, group) in Of(sentence.Tokens[i].Text))
            {
                if (!Before(sentence, i, words)) { continue; }
                yield return (i, i > 0 && s_thisOne.Contains(sentence.Tokens[i - 1].ToString()) ? PointsBack : group, string.Join(' ', words));
                break;
            }
        }
    }

    // A noun of two letters is too short for the rough stem to cut (ধসে), so its ending comes off here.
    private static IEnumerable<(string[] Words, string Group)> Of(ReadOnlySpan<char> word)
    {
        var stem = RoughStem.Of(word);
        return s_nouns.Contains(stem) || word is not [.. var rest, 'ে'] ? s_nouns[stem] : s_nouns[rest.ToString()];
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
}
