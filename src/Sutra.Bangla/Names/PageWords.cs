using System.Runtime.InteropServices;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>The words of a page, which prove stems: কিমের and কিমকে beside কিম.</summary>
internal sealed class PageWords
{
    private readonly HashSet<string> _words;
    private readonly Dictionary<string, int> _stems;
    private readonly Dictionary<string, int> _subjects = new(StringComparer.Ordinal);

    public PageWords(List<NameSentence> sentences)
    {
        // About half of a page's tokens are words not met before.
        var room = sentences.Sum(s => s.Words.Length) / 2;
        _words = new HashSet<string>(room, StringComparer.Ordinal);
        _stems = new Dictionary<string, int>(room, StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = sentence.Words[i];
                if (word.Kind != TokenKind.Word) { continue; }
                if (word.MayEndInOwnR && i + 1 < sentence.Words.Length && IsVerb(sentence.Words[i + 1])) { _subjects[word.Text] = _subjects.GetValueOrDefault(word.Text) + 1; }
                if (!_words.Add(word.Text)) { continue; }
                foreach (var stem in word.Stems)
                {
                    if (stem.Ending.Length > 0) { CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem.Text, out _)++; }
                }
            }
        }
    }

    /// <summary>Whether a noun may stand at a place that a name before it is the owner of.</summary>
    /// <remarks>Verbs of the third person of respect end in েন (বলেন, জানিয়েছেন) or ান (জানান); a comma, danda or bracket closes the phrase.</remarks>
    public static bool MayOwn(NameSentence s, int next)
    {
        if (next >= s.Tokens.Count) { return false; }
        if (s.Tokens[next].Kind == TokenKind.Mark) { return !(s.Tokens[next].Is(",") || s.Tokens[next].Is(")") || Letters.IsDanda(s.Tokens[next].Text[0])); }
        return !IsVerb(s.Words[next]);
    }

    private static bool IsVerb(WordFacts word) => (word.IsOrdinary && word.Text.EndsWith("েন", StringComparison.Ordinal)) || word.Text == "জানান";

    /// <summary>A name's last word without its case ending.</summary>
    /// <param name="word">The word.</param>
    /// <param name="kind">What the name names.</param>
    /// <param name="owns">Whether a noun may follow that the name is the owner of; before a verb or a mark no genitive stands.</param>
    public Stem Split(WordFacts word, NameKind kind, bool owns)
    {
        var best = new Stem(word.Text, "");
        var score = Score(best, kind);
        foreach (var stem in word.Stems)
        {
            var s = Score(stem, kind) - (!owns && stem.Ending is ("র" or "ের" or "য়ের" or "এর") ? 1 : 0);
            if (s > score) { (best, score) = (stem, s); }
        }
        return best;
    }

    // A word of the tables weighs most, then forms of the same stem on the page, then how usual the ending is after such names.
    private double Score(Stem stem, NameKind kind)
    {
        var usual = Usual(stem, kind);
        if (usual < 0) { return usual; }
        var known = NameLexicon.Parts.TryGetValue(stem.Text, out var part) && kind == NameKind.Person && part.Inside > 0
            || NameLexicon.OrganisationHeads.ContainsKey(stem.Text) || NameLexicon.PlaceHeads.ContainsKey(stem.Text)
            || NameLexicon.Known.TryGet(stem.Text, out _) || NameLexicon.OwnEndings.Contains(stem.Text);
        if (stem.Ending.Length == 0 && Acronyms.IsSpelt(stem.Text)) { known = true; }
        var bare = stem.Ending.Length > 0 && _words.Contains(stem.Text) ? 1 : 0;
        var others = _stems.GetValueOrDefault(stem.Text) - (stem.Ending.Length > 0 ? 1 : 0);
        // A word in র that stands where no genitive can (দ্রেভার বলেন) is a stem itself.
        var subject = stem.Ending.Length == 0 ? _subjects.GetValueOrDefault(stem.Text) : 0;
        return usual + (known ? 3 : 0) + (1.2 * bare) + (0.7 * Math.Min(others, 2)) + (0.7 * Math.Min(subject, 2));
    }

    private static double Usual(Stem stem, NameKind kind)
    {
        var last = stem.Text[^1];
        var vowel = Letters.IsBengaliSign(last) && last is not ('ং' or 'ঁ') || last is >= 'অ' and <= 'ঔ';
        var place = kind != NameKind.Person;
        return stem.Ending switch
        {
            "" => 1,
            // আবদুল্লাহর.
            "র" => vowel || last == 'হ' ? 1.2 : -1,
            "ের" or "য়ের" or "এর" => 1.4,
            "কে" or "দের" or "দেরকে" or "কেও" => 1.5,
            "তে" => place && vowel ? 1.3 : -1,
            "য়" => place && last == 'া' ? 1.2 : -1,
            "ে" => place && !vowel ? 1.1 : 0.1,
            "রও" or "েরও" or "য়েরও" or "এরও" => vowel || stem.Ending[0] != 'র' ? 1.1 : 0.5,
            "েও" or "েই" or "তেও" or "য়ও" => place || vowel ? 0.9 : 0.5,
            "ও" or "ই" or "রা" or "সহ" => 0.2,
            "এ" => place && !vowel ? 0.3 : 0,
            _ => -1,
        };
    }
}
