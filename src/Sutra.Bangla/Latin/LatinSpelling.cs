using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Bangla.Latin;

/// <summary>Writes a Bengali word in Latin letters by its sound.</summary>
/// <remarks>
/// The vowel that is not written is spoken behind a consonant but at a word's end and between a vowel with one consonant and one consonant with a vowel
/// (রহমান: Rahman), from the right to the left; at the end it is spoken behind joined letters that Bengali words end in (চন্দ্র), not behind those of borrowed ones (আর্ট).
/// </remarks>
internal static class LatinSpelling
{
    private const int Longest = 64;
    private const char Inside = '0', AtEnd = '&', Start = '^', End = '$';

    /// <summary>The word in small letters; empty where it has no Bengali letter or is no word of a human language.</summary>
    public static string Of(string word)
    {
        var bare = word.Replace("\u200D", "", StringComparison.Ordinal).Replace("\u200C", "", StringComparison.Ordinal);
        if (bare.Length is 0 or > Longest || !Letters.IsBengali(bare[0])) { return ""; }
        var spoken = Start + WithUnwritten(bare) + End;
        var isForeign = ForeignWords.Has(bare);
        var b = new StringBuilder(2 * word.Length);
        for (var i = 0; i < spoken.Length;)
        {
            var (length, latin) = LatinLetters.Longest(spoken.AsSpan(i), isForeign);
            if (length > 0) { b.Append(latin); i += length; continue; }
            if (spoken[i] is not (Start or End)) { b.Append(spoken[i]); }
            i++;
        }
        return b.ToString();
    }

    private static string WithUnwritten(string word)
    {
        Span<bool> spoken = stackalloc bool[word.Length];
        for (var i = word.Length - 1; i >= 0; i--) { spoken[i] = HasUnwritten(word, i) && IsSpoken(word, i, spoken); }
        var b = new StringBuilder(2 * word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            b.Append(word[i]);
            if (spoken[i]) { b.Append(i == word.Length - 1 && i > 0 && word[i - 1] == Letters.Hasanta ? AtEnd : Inside); }
        }
        return b.ToString();
    }

    private static bool IsSpoken(string word, int i, ReadOnlySpan<bool> spoken)
    {
        if (i == word.Length - 1) { return i == 0 || (i > 1 && word[i - 1] == Letters.Hasanta && JoinedEnds.KeepVowel(word.AsSpan(0, i + 1))) || (word[i] == 'হ' && word[i - 1] == 'ং'); }
        if (i == 0 || word[i - 1] == Letters.Hasanta || !IsVowelBefore(word, i)) { return true; }
        if (BeginsWithW(word.AsSpan(i + 1))) { return false; }
        if (!IsConsonant(word[i + 1])) { return true; }
        // One consonant behind it, with a vowel.
        return !(i + 2 < word.Length ? IsSign(word[i + 2]) || spoken[i + 1] : spoken[i + 1]);
    }

    // ওয়া and উই are a w and its vowel: আগারওয়াল, Agarwal.
    private static bool BeginsWithW(ReadOnlySpan<char> rest) => rest.StartsWith("ওয়") || rest.StartsWith("উই");

    private static bool IsVowelBefore(string word, int i) => IsSign(word[i - 1]) || word[i - 1] is >= 'অ' and <= 'ঔ' || HasUnwritten(word, i - 1);

    private static bool HasUnwritten(string word, int i) => IsConsonant(word[i]) && (i == word.Length - 1 || (word[i + 1] != Letters.Hasanta && !IsSign(word[i + 1])));

    private static bool IsConsonant(char c) => c is >= 'ক' and <= 'হ' or 'ড়' or 'ঢ়' or 'য়';

    private static bool IsSign(char c) => c is >= 'া' and <= 'ৌ';
}
