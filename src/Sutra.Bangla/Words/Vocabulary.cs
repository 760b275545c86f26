using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>The bare words that are known: nouns, names and adjectives, each with how often its forms were met.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, int> s_words = FactTable.Load(typeof(Vocabulary).Assembly, "vocabulary.tsv").Rows
        .ToDictionary(r => r["word"], r => int.Parse(r["count"], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>How often forms of a bare word were met where the vocabulary was learnt; 0 for one that is not known.</summary>
    public static int CountOf(string word) => s_words.GetValueOrDefault(word);
}
