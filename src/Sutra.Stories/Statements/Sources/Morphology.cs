using Sutra.Bangla.Words;
using Sutra.Stories.Statements.Cues;
using Sutra.Stories.Statements.Lines;

namespace Sutra.Stories.Statements.Sources;

/// <summary>How a word stands in its clause, as far as its ending shows.</summary>
internal enum WordForm
{
    Bare,
    Genitive,
    Locative,
    Accusative,
    Participle,
    Finite,
}

/// <summary>Reads the endings of words around a cue.</summary>
/// <remarks>The endings are those of the standard grammars; a name that was found overrules the ending (পোখরে is no locative).</remarks>
internal static class Morphology
{
    private static readonly HashSet<string> s_participles = new(StringComparer.Ordinal)
    {
        "করে", "ধরে", "রেখে", "এসে", "গিয়ে", "হয়ে", "নিয়ে", "দিয়ে", "চেয়ে", "দেখে", "শুনে", "বলে", "পড়ে", "উঠে", "তুলে", "টেনে", "হেসে", "কেঁদে", "ডেকে", "লিখে", "জেনে", "বসে", "থেকে", "পেয়ে", "নেমে", "মেনে", "ছেড়ে", "ফেলে",
    };

    private static readonly string[] s_genitives = ["দের", "ের", "য়ের", "-এর", "–এর", "’র", "'র", "এর", "র"];

    /// <summary>The last word of a name or phrase, by which an outlet, a document or an office is told.</summary>
    public static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>The word without the particles ও and ই, where what is left is a word of the cue tables; else the word.</summary>
    public static string WithoutParticle(string word)
    {
        if (word.Length < 3 || word[^1] is not ('ও' or 'ই')) { return word; }
        var rest = word[..^1];
        return CueTables.Nouns.ContainsKey(rest) || CueTables.Acts.Contains(rest) || rest is "কথা" or "তথ্য" or "খবর" ? rest : word;
    }

    public static bool IsGenitive(string word) => word.Length >= 3 && word[^1] == 'র' && !word.EndsWith("কার", StringComparison.Ordinal) | word.EndsWith("কারের", StringComparison.Ordinal);

    /// <summary>আমার, আমাদের: inside somebody's words.</summary>
    public static bool IsOwnVoice(string word) => word.StartsWith("আমার", StringComparison.Ordinal) || word.StartsWith("আমাদের", StringComparison.Ordinal) || word is "আমি" or "আমরা" or "আমিও" or "আমরাও" or "আমাকে" or "আমায়";

    /// <summary>করার, দেওয়ার, হারানোর: the genitive of a verb.</summary>
    public static bool IsVerbalNoun(string word) =>
        word.EndsWith("ওয়ার", StringComparison.Ordinal) || word.EndsWith("নোর", StringComparison.Ordinal) || word.EndsWith("নেয়ার", StringComparison.Ordinal) || word.EndsWith("দেয়ার", StringComparison.Ordinal) ||
        word is "করার" or "বলার" or "রাখার" or "থাকার" or "বাড়ার" or "কমার" or "চলার" or "আসার" or "মারার" or "ফেরার" or "জানার" or "দেখার" or "ঘটার";

    /// <summary>How the unit stands, by the name it belongs to, else by its ending.</summary>
    public static WordForm Of(Line line, int i)
    {
        if (i < 0) { return WordForm.Bare; }
        if (line.Named(i) is { } named)
        {
            if (i < named.Last || named.IsBare) { return WordForm.Bare; }
            return FormOf(named.Mention.Ending);
        }
        return OfWord(line[i]);
    }

    /// <summary>The word with a genitive or dative ending off; names as the page's names have them.</summary>
    public static string Stem(string word)
    {
        if (word.EndsWith("কে", StringComparison.Ordinal) && CaseEndings.TryStrip(word, "কে", out var dative)) { return dative; }
        // সংসদের, পরিষদের, not of many; বইয়ের, উইংয়ের, whose য় is the ending's.
        if (word.EndsWith("ষদের", StringComparison.Ordinal) || word.EndsWith("সদের", StringComparison.Ordinal)) { return word[..^2]; }
        if (word.Length > 4 && word.EndsWith("য়ের", StringComparison.Ordinal) && word[^4] is 'ং' or 'ই' or 'উ' or 'ও') { return word[..^3]; }
        foreach (var e in s_genitives)
        {
            if (!word.EndsWith(e, StringComparison.Ordinal) || !CaseEndings.TryStrip(word, e, out var stem)) { continue; }
            if (e == "র" && !EndsInVowel(stem)) { continue; }
            return stem.TrimEnd('-', '–', '’', '\'');
        }
        return word;
    }

    /// <summary>Whether the unit can be the subject of a plain বলে: pronoun, name or a noun that names speakers.</summary>
    public static bool IsPlainSubject(Line line, int i) =>
        SourceTables.Frame(line[i]).HasFlag(FrameClass.Pronoun) || line[i] == "আরও" || line.Named(i) is { IsBare: true } || SourceTables.SpeakerOf(line[i]) is not SpeakerClass.None;

    private static bool EndsInVowel(string word) => Bangla.Text.Letters.IsBengaliSign(word[^1]) || word[^1] is >= '\u0985' and <= '\u0994';

    /// <summary>As by its ending, for the last word of a sentence: a noun there is a subject, so র is no case.</summary>
    public static WordForm OfTail(string word) => OfWord(word);

    private static WordForm OfWord(string word)
    {
        if (CueTables.Verbs.ContainsKey(word) || (CueTables.LightVerbs.ContainsKey(word) && word is not "দেন") || IsFinite(word)) { return WordForm.Finite; }
        if (s_participles.Contains(word) || word.EndsWith("িয়ে", StringComparison.Ordinal)) { return WordForm.Participle; }
        if (SourceTables.SpeakerOf(word) is SpeakerClass.Office or SpeakerClass.Body or SpeakerClass.Collective or SpeakerClass.Source) { return WordForm.Bare; }
        if (word.Length > 3 && (word.EndsWith("কে", StringComparison.Ordinal) || word.EndsWith("কেই", StringComparison.Ordinal) || word.EndsWith("কেও", StringComparison.Ordinal))) { return WordForm.Accusative; }
        if (word.EndsWith("দের", StringComparison.Ordinal) || (word.EndsWith('র') && word.Length > 2)) { return WordForm.Genitive; }
        // রেলওয়ে, হাইওয়ে: a ে of their own.
        if (word.EndsWith("ওয়ে", StringComparison.Ordinal)) { return WordForm.Bare; }
        if (word.Length > 2 && (word.EndsWith("-এ", StringComparison.Ordinal) || word.EndsWith("–এ", StringComparison.Ordinal) || word.EndsWith("তে", StringComparison.Ordinal) || word.EndsWith("েও", StringComparison.Ordinal) || word[^1] is 'ে' || word.EndsWith("ায়", StringComparison.Ordinal))) { return WordForm.Locative; }
        return WordForm.Bare;
    }

    private static bool IsFinite(string word) =>
        word.EndsWith("ছেন", StringComparison.Ordinal) || word.EndsWith("েছে", StringComparison.Ordinal) || word.EndsWith("েছিল", StringComparison.Ordinal) || word.EndsWith("ছিলেন", StringComparison.Ordinal) ||
        word.EndsWith("বেন", StringComparison.Ordinal) || (word.Length > 4 && word.EndsWith("েনি", StringComparison.Ordinal)) || word is "ছিল" or "নেই" or "হবে" or "আছে" or "রয়েছে" or "নন" or "নয়" or "হন" or "যান" or "নেন" or "পারে" or "পারেন" or "থাকবে" or "করবে" or "হয়";

    private static WordForm FormOf(string ending) => ending switch
    {
        "কে" or "কেও" or "দেরকে" => WordForm.Accusative,
        "র" or "ের" or "এর" or "য়ের" or "দের" => WordForm.Genitive,
        "" => WordForm.Bare,
        _ => ending.EndsWith('র') ? WordForm.Genitive : WordForm.Locative,
    };
}
