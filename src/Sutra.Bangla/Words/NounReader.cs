using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>Takes a noun, name or adjective for the bare word it is a form of.</summary>
/// <remarks>
/// A word of the vocabulary is itself (সরকার); else, of the stems that the vocabulary knows, the one met most often (ভারতে: ভারত, not ভার).
/// Of an unknown word only endings come off that nouns hardly end in by themselves.
/// </remarks>
internal static class NounReader
{
    private static readonly Dictionary<string, WordClass> s_classes = FactTable.Load(typeof(NounReader).Assembly, "class-endings.tsv").Rows
        .ToDictionary(r => r["ending"], r => WordTables.ClassOf(r["class"]), StringComparer.Ordinal);
    private static readonly int s_longestClassEnding = s_classes.Keys.Max(k => k.Length);

    /// <summary>The likeliest reading of a word as a noun or the like.</summary>
    public static WordForm Read(string word)
    {
        if (Vocabulary.CountOf(word) > 0 || EndsAsAdverb(word)) { return Make(word, default); }
        (string Stem, NounEnding Ending) best = (word, default);
        var count = 0;
        foreach (var reading in NounEndings.Readings(word))
        {
            if (Vocabulary.CountOf(reading.Stem) is var c && c > count) { (best, count) = (reading, c); }
        }
        return count > 0 ? Make(best.Stem, best.Ending) : ReadUnknown(word);
    }

    /// <summary>Whether the vocabulary has a word or a stem of it.</summary>
    public static bool IsKnown(string word) =>
        Vocabulary.CountOf(word) > 0 || NounEndings.Readings(word).Any(r => Vocabulary.CountOf(r.Stem) > 0);

    /// <summary>Whether the rules for unknown words take an ending off, one that is hardly a word's own; a lone র is (এয়ার).</summary>
    public static bool StripsUnknown(string word)
    {
        var form = ReadUnknown(word);
        if (form.Lemma == word || word.EndsWith("টি", StringComparison.Ordinal)) { return false; }
        return form.Case != WordCase.Genitive || form.Lemma.Length < word.Length - 1 || form.Lemma[^1] == 'ী' || (form.Lemma[^1] == 'ি' && CountLetters(form.Lemma) > 4);
    }

    private static WordForm ReadUnknown(string word)
    {
        foreach (var (stem, ending) in NounEndings.Readings(word))
        {
            if (ending.Text is { Length: > 0 } && IsSafe(stem, ending.Text)) { return Make(stem, ending); }
        }
        return Make(word, default);
    }

    // A word that is met nowhere: তে and য় only behind a vowel, র not behind a consonant (আকবর), and three letters must stay before a lone র or এ.
    private static bool IsSafe(string stem, string ending)
    {
        var vowel = Letters.IsBengaliSign(stem[^1]);
        return ending switch
        {
            "র" => vowel && stem[^1] != 'ে' && CountLetters(stem) >= 2,
            "এ" or "এর" or "এরা" => !vowel || stem[^1] == 'ং',
            "তে" => vowel,
            "খানা" or "খানি" or "টা" => false,
            _ => CountLetters(stem) >= 2,
        };
    }

    private static bool EndsAsAdverb(string word) => ClassOf(word) == WordClass.Adverb;

    private static WordForm Make(string lemma, NounEnding ending) =>
        new(lemma, ClassOf(lemma)) { Case = ending.Case, IsPlural = ending.IsPlural };

    private static WordClass ClassOf(string lemma)
    {
        if (s_classes.TryGetValue(lemma, out var whole)) { return whole; }
        if (FixedWords.Find(lemma) is { } stated) { return stated.Class; }
        for (var length = Math.Min(s_longestClassEnding, lemma.Length - 2); length > 1; length--)
        {
            if (s_classes.TryGetValue(lemma[^length..], out var value) && value != WordClass.Noun) { return value; }
        }
        return WordClass.Noun;
    }

    private static int CountLetters(string text)
    {
        var n = 0;
        foreach (var c in text) { n += Letters.IsBengaliSign(c) || Letters.IsJoiner(c) ? 0 : 1; }
        return n;
    }
}
