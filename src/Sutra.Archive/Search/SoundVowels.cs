using Sutra.Bangla.Facts;

namespace Sutra.Archive.Search;

/// <summary>Which vowels of the two scripts can stand for each other (sound-vowels.tsv).</summary>
internal static class SoundVowels
{
    private static readonly Dictionary<string, string[]> s_latin = FactTable.Load(typeof(SoundVowels).Assembly, "sound-vowels.tsv").Rows
        .ToDictionary(r => r["vowel"], r => r["latin"].Split(' ').Select(l => l == "-" ? "" : l).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the vowels of a gap agree. At a word's end a Latin e may be silent, and an unwritten Bengali vowel is not a.</summary>
    public static bool Agree(string bengali, string latin, bool isFirst, bool isLast)
    {
        if (bengali.Length > 0) { return Rest(bengali, latin) || (isLast && latin.Length > 1 && latin[^1] == 'e' && Rest(bengali, latin.AsSpan(0, latin.Length - 1))); }
        if (latin.Length == 0) { return true; }
        if (isFirst) { return false; }
        return isLast ? latin is "e" or "o" : Array.IndexOf(s_latin["0"], latin) >= 0;
    }

    private static bool Rest(ReadOnlySpan<char> bengali, ReadOnlySpan<char> latin)
    {
        if (bengali.Length == 0) { return latin.Length == 0; }
        for (var length = Math.Min(2, bengali.Length); length >= 1; length--)
        {
            if (!s_latin.TryGetValue(bengali[..length].ToString(), out var spellings)) { continue; }
            foreach (var spelling in spellings)
            {
                if (latin.StartsWith(spelling, StringComparison.Ordinal) && Rest(bengali[length..], latin[spelling.Length..])) { return true; }
            }
        }
        return false;
    }
}
