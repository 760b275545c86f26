using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Names;

/// <summary>A key under which the spellings of one name by sound fall together (শোইগু and শুইগো, ভ্লাদিভস্তক and ভ্লাদিভোস্টক).</summary>
/// <remarks>
/// Letters that newsrooms exchange when they write a foreign or Arabic name by ear are merged: শ ষ স; ট ত, ঠ থ, ড দ, ঢ ধ; ণ ন; য জ;
/// ড় ঢ় র; ি ী. The signs of o and u and the y-glide are left out, doubled letters written once. A word of two consonants or
/// fewer keeps its vowels: too little would be left to tell names apart.
/// </remarks>
public static class SoundKey
{
    /// <summary>The key of a word or of words; spaces, hyphens, dots and quotes between them do not count. Empty for text without letters.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var b = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (!Letters.IsWordPart(text[i])) { i++; continue; }
            var end = i;
            while (end < text.Length && Letters.IsWordPart(text[end])) { end++; }
            AppendWord(b, text.AsSpan(i, end - i));
            i = end;
        }
        return b.ToString();
    }

    private static void AppendWord(StringBuilder b, ReadOnlySpan<char> word)
    {
        var keepVowels = CountConsonants(word) <= 2;
        var start = b.Length;
        for (var i = 0; i < word.Length; i++)
        {
            // অ্যা is the a of "cat", which is written এ or এ্যা as well; elsewhere ্যা stands for া.
            if (word[i] is 'অ' or 'এ' && i + 2 < word.Length && word[i + 1] == Letters.Hasanta && word[i + 2] == 'য')
            {
                b.Append('ে');
                i += i + 3 < word.Length && word[i + 3] == 'া' ? 3 : 2;
                continue;
            }
            if (word[i] == Letters.Hasanta && i + 1 < word.Length && word[i + 1] == 'য') { i++; continue; }
            var c = Class(word[i], keepVowels || b.Length == start);
            if (c != '\0' && (b.Length == start || b[^1] != c)) { b.Append(c); }
        }
    }

    private static int CountConsonants(ReadOnlySpan<char> word)
    {
        var n = 0;
        foreach (var c in word) { n += c is >= 'ক' and <= 'হ' or 'ড়' or 'ঢ়' or 'ৎ' ? 1 : 0; }
        return n;
    }

    private static char Class(char c, bool keepVowels) => c switch
    {
        'শ' or 'ষ' or 'স' => 'স',
        'ট' or 'ত' or 'ৎ' => 'ত',
        'ঠ' or 'থ' => 'থ',
        'ড' or 'দ' => 'দ',
        'ঢ' or 'ধ' => 'ধ',
        'ণ' or 'ন' => 'ন',
        'য' or 'জ' or 'ঝ' => 'জ',
        'ড়' or 'ঢ়' or 'র' => 'র',
        'ঙ' or 'ং' => 'ং',
        'ি' or 'ী' or 'ই' or 'ঈ' => 'ি',
        'ে' or 'ৈ' or 'এ' or 'ঐ' => 'ে',
        'া' or 'আ' => 'া',
        'ো' or 'ু' or 'ূ' or 'ও' or 'উ' or 'ঊ' or 'ৌ' or 'ঔ' or 'অ' => keepVowels ? 'ু' : '\0',
        'য়' or 'ঁ' or 'ঃ' or Letters.Hasanta or '\u200C' or '\u200D' or '়' => '\0',
        >= '০' and <= '৯' => (char)('0' + Letters.DigitValue(c)),
        _ => char.ToLowerInvariant(c),
    };
}
