using System.Collections.Frozen;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Names;

/// <summary>Words made of the Bengali names of Latin letters (বিএনপি, কেসিএনএ) or of the first letters of Bengali words (দুদক, বাসস).</summary>
internal static class Acronyms
{
    // The names of the letters as the press spells them, no name before one that it begins with.
    private static readonly (string Name, char Letter)[] s_letters =
    [
        ("ডব্লিউ", 'W'), ("ডাব্লিউ", 'W'), ("ওয়াই", 'Y'), ("এক্স", 'X'), ("এইচ", 'H'), ("কিউ", 'Q'), ("জেড", 'Z'), ("এফ", 'F'), ("আই", 'I'), ("এল", 'L'), ("এম", 'M'), ("এন", 'N'), ("আর", 'R'), ("এস", 'S'), ("ইউ", 'U'),
        ("বি", 'B'), ("সি", 'C'), ("ডি", 'D'), ("জি", 'G'), ("জে", 'J'), ("কে", 'K'), ("পি", 'P'), ("টি", 'T'), ("ভি", 'V'), ("এ", 'A'), ("ই", 'E'), ("ও", 'O'),
    ];

    // No acronym has more letters' names than this has code units.
    private const int Longest = 64;

    // Everyday words that happen to be spelt so.
    private static readonly FrozenSet<string> s_words = new[]
    {
        "এই", "ওই", "এটি", "ওটি", "একে", "ওকে", "এও", "আইন", "ইউ", "কেউই", "এসি", "টিভি", "সিসি", "আরও", "আরই", "ওও", "এএম", "পিএম", "বিকে", "কেটি", "ডিজে", "সিটি", "জিডি", "ওসি", "এসআই",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word, case ending off, is spelt in the names of two Latin letters or more.</summary>
    public static bool IsSpelt(string word) => !s_words.Contains(word) && CountLetters(word) >= 2;

    /// <summary>Whether a short form stands for a phrase: its letters are the first letters of the phrase's words, in order.</summary>
    public static bool StandsFor(string acronym, string phrase)
    {
        var words = Tokenizer.Tokenize(phrase).Where(t => t.Kind == TokenKind.Word).Select(t => t.ToString()).ToList();
        if (words.Count < 2) { return false; }
        if (IsSpelt(acronym)) { return CountLetters(acronym) <= words.Count + 2; }
        var next = 0;
        foreach (var c in acronym)
        {
            if (!Letters.IsBengaliLetter(c)) { continue; }
            while (next < words.Count && words[next][0] != c) { next++; }
            if (next == words.Count) { return false; }
            next++;
        }
        return true;
    }

    /// <summary>The Latin letters in whose names a word is spelt; empty where it is not.</summary>
    public static string LettersOf(string word)
    {
        if (word.Length > Longest) { return ""; }
        Span<char> letters = stackalloc char[word.Length];
        var n = 0;
        for (var i = 0; i < word.Length; n++)
        {
            var (length, letter) = LetterAt(word, i);
            if (length == 0) { return ""; }
            letters[n] = letter;
            i += length;
        }
        return letters[..n].ToString();
    }

    private static int CountLetters(string word)
    {
        var n = 0;
        for (var i = 0; i < word.Length; n++)
        {
            var (length, _) = LetterAt(word, i);
            if (length == 0) { return 0; }
            i += length;
        }
        return n;
    }

    private static (int Length, char Letter) LetterAt(string word, int at)
    {
        foreach (var (name, letter) in s_letters)
        {
            if (word.AsSpan(at).StartsWith(name, StringComparison.Ordinal) && !SplitsSign(word, at + name.Length)) { return (name.Length, letter); }
        }
        return (0, '\0');
    }

    private static bool SplitsSign(string word, int at) => at < word.Length && Letters.IsBengaliSign(word[at]);
}
