using System.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>Reads a word of either script by the sound of its consonants (sound-consonants.tsv), the key under which the index keeps the terms of names.</summary>
internal static class SoundReader
{
    private const int LongestWord = 32;
    private const int MostReadings = 64;

    private static readonly Dictionary<char, (string Letters, string Sound)[]> s_consonants = FactTable.Load(typeof(SoundReader).Assembly, "sound-consonants.tsv").Rows
        .Select(r => (Letters: r["letters"], Sound: r["sound"] == "-" ? "" : r["sound"]))
        .GroupBy(r => r.Letters[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Letters.Length).ToArray());

    /// <summary>What a Latin word, in lower case, can sound like: some of its letters can be read in several ways (th in Rathindra and in Tharoor); none where it is no word or has no consonant.</summary>
    public static IReadOnlySet<string> Latin(string word)
    {
        var sounds = new HashSet<string>(StringComparer.Ordinal);
        if (word.Length is >= 2 and <= LongestWord && !word.AsSpan().ContainsAnyExceptInRange('a', 'z')) { Latin(word, 0, "", hasGap: false, sounds, []); }
        sounds.Remove("");
        return sounds;
    }

    private static void Latin(string word, int at, string sound, bool hasGap, HashSet<string> sounds, HashSet<(int, string, bool)> met)
    {
        if (sounds.Count >= MostReadings || !met.Add((at, sound, hasGap))) { return; }
        if (at == word.Length) { sounds.Add(sound); return; }
        var c = word[at];
        // An a, e or o between two letters of one sound may be the vowel that is not written: ম twice in মমতা is kept once.
        if (c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w') { Latin(word, at + 1, sound, hasGap: true, sounds, met); }
        if (!s_consonants.TryGetValue(c, out var rows)) { return; }
        foreach (var (letters, heard) in rows)
        {
            if (!word.AsSpan(at).StartsWith(letters, StringComparison.Ordinal)) { continue; }
            var joined = sound.Length > 0 && heard.Length > 0 && sound[^1] == heard[0];
            var next = at + letters.Length;
            if (!joined || hasGap) { Latin(word, next, sound + heard, hasGap && heard.Length == 0, sounds, met); }
            if (joined) { Latin(word, next, sound + heard[1..], hasGap: false, sounds, met); }
        }
    }

    /// <summary>A Bengali word, canonical or folded, in the one or two ways its letters can be written: ন before গ is n or, with it, ng.</summary>
    public static IEnumerable<string> Bengali(string word)
    {
        if (word.Length > LongestWord) { yield break; }
        if (Bengali(word, joinsG: false) is { } sound) { yield return sound; }
        if (word.Contains("নগ", StringComparison.Ordinal) || word.Contains("ণগ", StringComparison.Ordinal))
        {
            if (Bengali(word, joinsG: true) is { } other) { yield return other; }
        }
    }

    private static string? Bengali(string word, bool joinsG)
    {
        var b = new Builder();
        for (var i = 0; i < word.Length;)
        {
            var c = word[i];
            if (c is 'ৃ' or 'ঋ') { b.Consonants("r"); b.Vowel(); i++; continue; }
            if (VowelLength(word, i) is var vowel and > 0) { b.Vowel(); i += vowel; continue; }
            if (IsSilent(word, i)) { i++; continue; }
            if (Find(word.AsSpan(i)) is not { } found) { return null; }
            var joined = joinsG && c == 'গ' && i > 0 && word[i - 1] is 'ন' or 'ণ';
            if (joined) { b.EndDoubling(); } else { b.Consonants(found.Sound); }
            i += found.Letters.Length;
        }
        return b.Build();
    }

    // How many letters a vowel that is written has; 0 where there is none. ্যা is one.
    private static int VowelLength(string word, int i) => word[i] switch
    {
        Letters.Hasanta when i + 2 < word.Length && word[i + 1] == 'য' && word[i + 2] == 'া' => 3,
        'য়' or >= 'অ' and <= 'ঔ' => 1,
        >= 'া' and <= 'ৌ' => 1,
        _ => 0,
    };

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
        private bool _joins = true;

        // Behind ng another n is one of its own (নারায়ণগঞ্জ).
        public void EndDoubling() => _joins = false;

        public void Vowel() => _joins = false;

        // Doubled letters, and two letters of one sound, are one.
        public void Consonants(string sounds)
        {
            foreach (var sound in sounds)
            {
                if (_joins && _consonants.Length > 0 && _consonants[^1] == sound) { continue; }
                _consonants.Append(sound);
                _joins = true;
            }
        }

        public string? Build() => _consonants.Length == 0 ? null : _consonants.ToString();
    }
}
