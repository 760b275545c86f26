using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Numbers;

/// <summary>The nouns of units.tsv that numbers count.</summary>
internal static class CountedNouns
{
    private static readonly HashSet<string> s_nouns = FactTable.Load(typeof(CountedNouns).Assembly, "units.tsv").Rows.Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_spans = s_nouns.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> s_measures = FactTable.Load(typeof(CountedNouns).Assembly, "units.tsv").Rows.Where(r => r["kind"] is not ("people" or "thing")).Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a base form is a measure (টাকা, শতাংশ, কিলোমিটার) and no counted thing.</summary>
    public static bool IsMeasure(string word) => s_measures.Contains(word);

    /// <summary>Whether a word, with or without a case ending, is counted.</summary>
    public static bool Knows(ReadOnlySpan<char> word) => s_spans.Contains(word) || Base(word.ToString()) is not null;

    /// <summary>The base form of a counted noun; null for another word.</summary>
    public static string? Base(string word)
    {
        foreach (var stem in CaseEndings.Candidates(word))
        {
            if (s_nouns.Contains(stem.Text)) { return stem.Text; }
        }
        return null;
    }
}
