using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Marks the names of the tables in a sentence, longest first, with a case ending on the last word or without.</summary>
internal static class KnownMatcher
{
    private static readonly string[] s_endings =
        ["দেরকে", "দের", "কেও", "কে", "য়েরও", "য়ের", "েরও", "ের", "এরও", "এর", "রও", "র", "তেও", "তে", "েও", "ে", "য়ও", "য়", "এ", "ও", "ই", "সহ", "রা"];

    public static void Mark(NameSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var longest = sentence.Words[i].LongestKnown;
            if (tokens[i].Kind != TokenKind.Word || longest == 0 || FindAt(sentence.Source, i, longest) is not { } match) { continue; }
            for (var k = match.From; k < match.To; k++) { sentence.Known[k] = match; }
            i = match.To - 1;
        }
    }

    /// <summary>The longest name of the tables that begins at a token; null where none does.</summary>
    public static KnownMatch? FindAt(Sentence sentence, int i) =>
        sentence.Tokens[i].Kind == TokenKind.Word ? FindAt(sentence, i, LongestFrom(sentence.Tokens[i].Text)) : null;

    private static KnownMatch? FindAt(Sentence sentence, int i, int longest)
    {
        for (var to = Math.Min(i + longest, sentence.Tokens.Count); to > i; to--)
        {
            if (sentence.Tokens[to - 1].Kind == TokenKind.Mark) { continue; }
            var text = sentence.Text.AsSpan(sentence.Tokens[i].Span.Start, sentence.Tokens[to - 1].Span.End - sentence.Tokens[i].Span.Start);
            if (NameLexicon.Known.TryGet(text, out var whole)) { return new KnownMatch(i, to, 0, whole); }
            foreach (var ending in s_endings)
            {
                if (!Fits(text, ending) || !NameLexicon.Known.TryGet(text[..^ending.Length], out var name)) { continue; }
                return new KnownMatch(i, to, ending.Length, name);
            }
        }
        return null;
    }

    /// <summary>How many tokens the longest known name has that may open with a word; 0 where none does.</summary>
    public static int LongestFrom(ReadOnlySpan<char> word)
    {
        var n = NameLexicon.Known.LongestFrom(word);
        if (n > 0) { return n; }
        foreach (var ending in s_endings)
        {
            if (Fits(word, ending) && NameLexicon.Known.LongestFrom(word[..^ending.Length]) > 0) { return 1; }
        }
        return 0;
    }

    // "র" and "য়" stand after a vowel only, "ে" and "ের" after a consonant, "এর" after a hyphen or a word's last vowel.
    private static bool Fits(ReadOnlySpan<char> word, string ending)
    {
        if (word.Length <= ending.Length + 1 || word[^1] != ending[^1] || !word.EndsWith(ending, StringComparison.Ordinal)) { return false; }
        var last = word[^(ending.Length + 1)];
        var vowel = Letters.IsBengaliSign(last) && last != 'ং' || last is >= 'অ' and <= 'ঔ';
        return ending[0] switch { 'র' when ending.Length < 3 => vowel || ending == "রা", 'য়' => vowel || last is 'ং' or 'ঙ', 'ে' => !vowel, _ => true };
    }
}
