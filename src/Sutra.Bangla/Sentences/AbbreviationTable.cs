using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Sentences;

/// <summary>Words that a full stop shortens.</summary>
internal static class AbbreviationTable
{
    private static readonly HashSet<string> s_words = FactTable.Load(typeof(AbbreviationTable).Assembly, "abbreviations.tsv").Rows
        .Select(r => r["word"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => s_lookup.Contains(word);
}
