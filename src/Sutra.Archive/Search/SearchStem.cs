using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;

namespace Sutra.Archive.Search;

/// <summary>The stem under which a word's inflected forms are kept (পুতিন for পুতিনকে, ভারত for ভারতে).</summary>
/// <remarks>
/// Endings come off by rule, longest first, unless a table knows the word, or what a shorter ending leaves, to be whole. What is left is
/// cut again: a name that the table does not know (আনোয়ার-like) then loses as much bare as inflected, and its forms stay together.
/// </remarks>
internal static class SearchStem
{
    private const int Rounds = 4;

    private static readonly Dictionary<char, Ending[]> s_endings = LoadEndings();

    // In their other spelling they are whole as well (সিকদার for শিকদার).
    private static readonly HashSet<string> s_whole = FactTable.Load(typeof(SearchStem).Assembly, "search-stems.tsv").Rows
        .SelectMany(r => (string[])[r["word"], SpellingFold.Wholly(r["word"])]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_wholeSpans = s_whole.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_verbForms = FactTable.Load(typeof(SearchStem).Assembly, "search-verb-forms.tsv").Rows
        .SelectMany(r => (string[])[r["word"], SpellingFold.Wholly(r["word"])]).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How much of a Bengali word in canonical form, without joiners, its stem is.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (s_wholeSpans.Contains(word) || s_verbForms.Contains(word)) { return word; }
            var cut = Cut(word);
            if (cut == word.Length) { return word; }
            word = word[..cut];
        }
        return word;
    }

    /// <summary>Whether letters set behind a word by a hyphen or apostrophe are an ending (ন্যাটো-র, ন্যাটো-এর).</summary>
    public static bool IsEnding(ReadOnlySpan<char> letters)
    {
        if (letters.Length == 0 || !s_endings.TryGetValue(letters[^1], out var endings)) { return false; }
        foreach (var ending in endings)
        {
            if (letters.SequenceEqual(ending.Text)) { return true; }
        }
        return false;
    }

    /// <summary>How many letters a word has, signs not counted.</summary>
    public static int CountLetters(ReadOnlySpan<char> word)
    {
        var n = 0;
        foreach (var c in word) { n += Letters.IsBengaliSign(c) ? 0 : 1; }
        return n;
    }

    private static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || !s_endings.TryGetValue(word[^1], out var endings)) { return word.Length; }
        var first = word.Length;
        foreach (var ending in endings)
        {
            if (!word.EndsWith(ending.Text, StringComparison.Ordinal)) { continue; }
            var rest = word[..^ending.Text.Length];
            if (!Fits(rest, ending.After)) { continue; }
            if (s_wholeSpans.Contains(rest) || (ending.Text is "ও" or "ই" && s_verbForms.Contains(rest))) { return rest.Length; }
            if (first == word.Length) { first = rest.Length; }
        }
        return first;
    }

    private static bool Fits(ReadOnlySpan<char> rest, char after)
    {
        if (CountLetters(rest) < 2 || rest[^1] == Letters.Hasanta) { return false; }
        var last = rest[^1];
        var vowel = Letters.IsBengaliSign(last) || last is >= '\u0985' and <= '\u0994';
        return after switch { 'v' => vowel, 'c' => !vowel || last == 'ং', _ => true };
    }

    private static Dictionary<char, Ending[]> LoadEndings() =>
        FactTable.Load(typeof(SearchStem).Assembly, "search-endings.tsv").Rows
            .Select(r => new Ending(r["ending"], r["after"][0]))
            .GroupBy(e => e.Text[^1])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Text.Length).ToArray());

    private readonly record struct Ending(string Text, char After);
}
