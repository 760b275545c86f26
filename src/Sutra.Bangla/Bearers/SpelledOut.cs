using Sutra.Bangla.Names;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Bearers;

/// <summary>Tells of what organisation's name a short form gives the first letters, by the letters alone.</summary>
/// <remarks>
/// All words count but those that bind (অব, অ্যান্ড, ও): কেসিএনএ is কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি, দুদক দুর্নীতি দমন কমিশন.
/// </remarks>
internal static class SpelledOut
{
    /// <summary>The least letters that tell anything.</summary>
    public const int Least = 3;

    /// <summary>The least Latin ones: three fit too many names by chance (ডিএসই, আইবিএ).</summary>
    public const int LeastLatin = 4;

    /// <summary>The most letters looked at.</summary>
    public const int Most = 10;

    private const int LongestBengali = 20;

    /// <summary>The words of a name that give a letter each.</summary>
    public static string[] WordsOf(string name) =>
        [.. Tokenizer.Tokenize(name).Where(t => t.Kind == TokenKind.Word).Select(t => t.ToString()).Where(w => w is not ("অব" or "অফ" or "অ্যান্ড" or "এন্ড" or "ফর" or "দ্য" or "দি" or "ইন" or "ও" or "এবং"))];

    /// <summary>Whether a name has words enough for a short form.</summary>
    public static bool MayHaveShort(string name) => name.AsSpan().Count(' ') >= Least - 1;

    /// <summary>Whether a short form is made of these words' first letters, each of which gives its own.</summary>
    public static bool Spells(string acronym, string[] words)
    {
        if (words.Length is < Least or > Most || acronym.Contains(' ', StringComparison.Ordinal)) { return false; }
        return Acronyms.LettersOf(acronym) is { Length: > 0 } letters ? letters.Length >= LeastLatin && letters.Length == words.Length && SpellsLatin(letters, words) : acronym.Length <= LongestBengali && SpellsBengali(acronym, 0, words, 0);
    }

    private static bool SpellsLatin(string letters, string[] words)
    {
        for (var i = 0; i < words.Length; i++) { if (!BeginsWith(words[i], letters[i])) { return false; } }
        return true;
    }

    // দু-দ-ক, বা-স-স: with the vowel sign or without.
    private static bool SpellsBengali(string acronym, int at, string[] words, int next)
    {
        if (next == words.Length) { return at == acronym.Length; }
        var same = 0;
        while (same < words[next].Length && at + same < acronym.Length && words[next][same] == acronym[at + same]) { same++; }
        for (var n = Math.Min(same, 2); n >= 1; n--)
        {
            if (SpellsBengali(acronym, at + n, words, next + 1)) { return true; }
        }
        return false;
    }

    // How an English word, or a Bengali one in Latin letters, that begins with the letter begins in Bengali.
    private static bool BeginsWith(string word, char letter) => word[0] is var c && letter switch
    {
        'A' => c is 'অ' or 'আ' or 'এ',
        'B' => c is 'ব' or 'ভ',
        'C' => c is 'ক' or 'স' or 'চ' or 'ছ',
        'D' => c is 'ড' or 'দ' or 'ঢ' or 'ধ',
        'E' => c is 'এ' or 'ই',
        'F' => c is 'ফ',
        'G' => c is 'গ' or 'জ' or 'ঘ',
        'H' => c is 'হ',
        'I' => c is 'ই' or 'আ' or 'ঈ',
        'J' => c is 'জ' or 'য',
        'K' => c is 'ক' or 'খ',
        'L' => c is 'ল',
        'M' => c is 'ম',
        'N' => c is 'ন',
        'O' => c is 'অ' or 'ও',
        'P' => c is 'প' or 'ফ',
        'Q' => c is 'ক',
        'R' => c is 'র',
        'S' => c is 'স' or 'শ',
        'T' => c is 'ট' or 'ত' or 'থ',
        'U' => c is 'ই' or 'আ' or 'উ',
        'V' => c is 'ভ',
        'W' => c is 'ও' or 'উ',
        'X' => c is 'এ' or 'জ',
        'Y' => c is 'ই',
        _ => c is 'জ' or 'য',
    };
}
