using System.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Latin;

/// <summary>Writes names in Latin letters as English-language papers would: রেহনুমা খান, Rehnuma Khan.</summary>
/// <remarks>
/// A word whose Latin spelling is settled by usage is taken from a table (latin-words.tsv), letters' names become letters (এ কে এম: A K M), all else is
/// written by its sound (latin-letters.tsv). The sound does not tell how a foreign name is spelled at home: ফাইঞ্জ is Fainj here and Fiennes there.
/// </remarks>
public static class LatinForm
{
    private static readonly Dictionary<string, string> s_words = FactTable.Load(typeof(LatinForm).Assembly, "latin-words.tsv").Rows
        .ToDictionary(r => r["word"], r => r["latin"], StringComparer.Ordinal);

    /// <summary>The Latin form of a name in canonical form; what is no Bengali word or number in it stays as it is.</summary>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var b = new StringBuilder(2 * name.Length);
        var tokens = Tokenizer.Tokenize(name);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.AfterSpace && b.Length > 0) { b.Append(' '); }
            // ডি. is an initial, ডি a word too.
            var isInitial = i + 1 < tokens.Count && tokens[i + 1].Is(".") && !tokens[i + 1].AfterSpace;
            b.Append(token.Kind switch { TokenKind.Word => Word(token.ToString(), isInitial), TokenKind.Number => Number(token.Text), _ => token.ToString() });
        }
        return b.ToString();
    }

    private static string Word(string word, bool isInitial)
    {
        if (isInitial && Acronyms.LettersOf(word) is { Length: 1 } initial) { return initial; }
        if (s_words.TryGetValue(word, out var latin)) { return latin; }
        if (Acronyms.LettersOf(word) is { Length: > 0 } letters && (letters.Length == 1 || Acronyms.IsSpelt(word))) { return letters; }
        return LatinSpelling.Of(word) is { Length: > 0 } spelled ? char.ToUpperInvariant(spelled[0]) + spelled[1..] : word;
    }

    private static string Number(ReadOnlySpan<char> number)
    {
        var digits = number.ToArray();
        for (var i = 0; i < digits.Length; i++) { if (digits[i] is >= '০' and <= '৯') { digits[i] = (char)('0' + (digits[i] - '০')); } }
        return new string(digits);
    }
}
