using System.Globalization;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>How Latin letters write Bengali ones (sound-letters.tsv).</summary>
internal static class SoundLetters
{
    private static readonly Dictionary<char, SoundLetter[]> s_letters = FactTable.Load(typeof(SoundLetters).Assembly, "sound-letters.tsv").Rows
        .SelectMany(r => r["latin"].Split(' ').Select(l => new SoundLetter(r["bengali"], l == "-" ? "" : l, int.Parse(r["cost"], CultureInfo.InvariantCulture))))
        .GroupBy(l => l.Bengali[0])
        .ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The rows that may begin with a letter.</summary>
    public static ReadOnlySpan<SoundLetter> Of(char first) => s_letters.TryGetValue(first, out var rows) ? rows : [];

    /// <summary>A word with a mark for each vowel that is spoken and not written: 0 inside, $ at the end, &amp; at the end behind a joined letter.</summary>
    public static string WithUnwritten(string word)
    {
        Span<char> all = stackalloc char[2 * word.Length];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            all[length++] = word[i];
            if (!IsConsonant(word[i])) { continue; }
            if (i == word.Length - 1) { all[length++] = i > 0 && word[i - 1] == Letters.Hasanta ? '&' : '$'; }
            else if (!IsWritten(word[i + 1])) { all[length++] = '0'; }
        }
        return all[..length].ToString();
    }

    private static bool IsConsonant(char c) => c is >= 'ক' and <= 'হ' or 'ড়' or 'ঢ়' or 'য়';

    private static bool IsWritten(char next) => next is Letters.Hasanta or >= '\u09BE' and <= '\u09CC';
}

/// <summary>One way to write a letter, or some that are written together.</summary>
/// <param name="Bengali">The Bengali letters.</param>
/// <param name="Latin">The Latin ones; none where they are not written.</param>
/// <param name="Cost">How unusual that is, 0 or more.</param>
internal readonly record struct SoundLetter(string Bengali, string Latin, int Cost);
