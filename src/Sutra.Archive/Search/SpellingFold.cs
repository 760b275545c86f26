using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Archive.Search;

/// <summary>Makes spellings that mean one word one (search-folds.tsv).</summary>
internal static class SpellingFold
{
    private static readonly Fold[] s_folds = Load();
    private static readonly System.Buffers.SearchValues<char> s_first = System.Buffers.SearchValues.Create([.. s_folds.Select(f => f.From[0]).Distinct()]);

    // A sign that is folded away never begins a word.
    private static readonly Dictionary<char, char> s_firstLetters = s_folds.Where(f => f.To.Length > 0).DistinctBy(f => f.From[0]).ToDictionary(f => f.From[0], f => f.To[0]);

    /// <summary>The folded form of a stem.</summary>
    public static string Of(ReadOnlySpan<char> stem) => Of(stem, SearchStem.CountLetters(stem));

    /// <summary>A word with every fold made, as if it were a long one.</summary>
    public static string Wholly(string word) => Of(word, byte.MaxValue);

    /// <summary>The letter that a word's first one may become: the same for all that folds make one.</summary>
    public static char FirstOf(char letter) => s_firstLetters.GetValueOrDefault(letter, letter);

    private static string Of(ReadOnlySpan<char> stem, int letters)
    {
        if (stem.IndexOfAny(s_first) < 0) { return stem.ToString(); }
        Span<char> folded = stackalloc char[stem.Length];
        var length = 0;
        for (var i = 0; i < stem.Length;)
        {
            // ্য is no য: it colours the letter above it.
            var below = i > 0 && stem[i] == 'য' && stem[i - 1] == Sutra.Bangla.Text.Letters.Hasanta;
            if (below || !s_first.Contains(stem[i]) || Find(stem[i..], letters) is not { } fold) { folded[length++] = stem[i++]; continue; }
            fold.To.CopyTo(folded[length..]);
            length += fold.To.Length;
            i += fold.From.Length;
        }
        // A word of nothing but what is folded away stays what it is.
        return length == 0 ? stem.ToString() : folded[..length].ToString();
    }

    private static Fold? Find(ReadOnlySpan<char> text, int letters)
    {
        foreach (var fold in s_folds)
        {
            if (letters >= fold.Letters && text.StartsWith(fold.From, StringComparison.Ordinal)) { return fold; }
        }
        return null;
    }

    private static Fold[] Load() =>
        [.. FactTable.Load(typeof(SpellingFold).Assembly, "search-folds.tsv").Rows
            .Select(r => new Fold(r["from"], r["to"], byte.Parse(r["letters"], CultureInfo.InvariantCulture)))
            .OrderByDescending(f => f.From.Length)];

    private sealed record Fold(string From, string To, int Letters);
}
