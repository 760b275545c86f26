using System.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Reads a word of either script by sound (sound-consonants.tsv).</summary>
internal static class SoundReader
{
    private const int LongestWord = 32;

    private static readonly Dictionary<char, (string Letters, string Sound)[]> s_consonants = FactTable.Load(typeof(SoundReader).Assembly, "sound-consonants.tsv").Rows
        .Select(r => (Letters: r["letters"], Sound: r["sound"]))
        .GroupBy(r => r.Letters[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Letters.Length).ToArray());

    /// <summary>A Latin word, in lower case; null where it is none or has no consonant.</summary>
    public static NameSound? Latin(string word)
    {
        if (word.Length is < 3 or > LongestWord) { return null; }
        var b = new Builder();
        for (var i = 0; i < word.Length;)
        {
            if (word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w') { b.Vowel(word[i++]); continue; }
            if (Find(word.AsSpan(i)) is not { } found) { return null; }
            // c before e, i and y is s (Cyprus, cement); h at the end is not heard (Abdullah, Saleh).
            var soft = found.Letters == "c" && i + 1 < word.Length && word[i + 1] is 'e' or 'i' or 'y';
            if (!(found.Letters == "h" && i == word.Length - 1)) { b.Consonants(soft ? "s" : found.Sound); }
            i += found.Letters.Length;
        }
        return b.Build();
    }

    /// <summary>A Bengali word, canonical or folded, in the one or two ways its letters can be written: ন before গ is n or, with it, ng.</summary>
    public static IEnumerable<NameSound> Bengali(string word)
    {
        if (word.Length > LongestWord) { yield break; }
        if (Bengali(word, joinsG: false) is { } sound) { yield return sound; }
        if (word.Contains("নগ", StringComparison.Ordinal) || word.Contains("ণগ", StringComparison.Ordinal))
        {
            if (Bengali(word, joinsG: true) is { } other) { yield return other; }
        }
    }

    private static NameSound? Bengali(string word, bool joinsG)
    {
        var b = new Builder();
        for (var i = 0; i < word.Length;)
        {
            var c = word[i];
            if (Vowel(word, ref i) is { } vowel) { b.Vowel(vowel); continue; }
            if (c == 'ৃ') { b.Consonants("r"); b.Vowel('i'); i++; continue; }
            if (IsSilent(word, i)) { i++; continue; }
            if (Find(word.AsSpan(i)) is not { } found) { return null; }
            var joined = joinsG && c == 'গ' && i > 0 && word[i - 1] is 'ন' or 'ণ';
            if (joined) { b.EndDoubling(); } else { b.Consonants(found.Sound); }
            i += found.Letters.Length;
        }
        return b.Build();
    }

    private static char? Vowel(string word, ref int i)
    {
        if (word[i] == Letters.Hasanta && i + 2 < word.Length && word[i + 1] == 'য' && word[i + 2] == 'া') { i += 3; return 'A'; }
        var code = word[i] switch
        {
            'অ' => 'O',
            'য়' => 'Y',
            'া' or 'আ' => 'a',
            'ি' or 'ী' or 'ই' or 'ঈ' => 'i',
            'ু' or 'ূ' or 'উ' or 'ঊ' => 'u',
            'ে' or 'এ' => 'e',
            'ো' or 'ও' => 'o',
            'ৈ' or 'ঐ' => 'E',
            'ৌ' or 'ঔ' => 'U',
            _ => '\0',
        };
        if (code == '\0') { return null; }
        i++;
        return code;
    }

    // A ব, য or হ that ends a word or hangs below another letter is mostly not written in Latin letters.
    private static bool IsSilent(string word, int i) => word[i] switch
    {
        'ঁ' or 'ঃ' or Letters.Hasanta or '\u200C' or '\u200D' => true,
        'হ' => i == word.Length - 1 && i > 0,
        'য' => i > 0 && word[i - 1] == Letters.Hasanta,
        'ব' => i > 1 && word[i - 1] == Letters.Hasanta && word[i - 2] is 'শ' or 'স' or 'ত' or 'দ' or 'ধ' or 'জ' or 'ক' or 'ট',
        _ => false,
    };

    private static (string Letters, string Sound)? Find(ReadOnlySpan<char> text)
    {
        if (!s_consonants.TryGetValue(text[0], out var rows)) { return null; }
        foreach (var row in rows)
        {
            if (text.StartsWith(row.Letters, StringComparison.Ordinal)) { return row; }
        }
        return null;
    }

    private sealed class Builder
    {
        private readonly StringBuilder _consonants = new();
        private readonly List<string> _gaps = [];
        private readonly StringBuilder _gap = new();
        private bool _doubles = true;

        // Behind ng another n is one of its own (নারায়ণগঞ্জ).
        public void EndDoubling() => _doubles = false;

        public void Vowel(char vowel) => _gap.Append(vowel);

        // Doubled letters, and two letters of one sound, are one.
        public void Consonants(string sounds)
        {
            foreach (var sound in sounds)
            {
                if (_doubles && _gap.Length == 0 && _consonants.Length > 0 && _consonants[^1] == sound) { continue; }
                _consonants.Append(sound);
                _gaps.Add(_gap.ToString());
                _gap.Clear();
                _doubles = true;
            }
        }

        public NameSound? Build()
        {
            if (_consonants.Length == 0) { return null; }
            _gaps.Add(_gap.ToString());
            return new NameSound(_consonants.ToString(), _gaps);
        }
    }
}
