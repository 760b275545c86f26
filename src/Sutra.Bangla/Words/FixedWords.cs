using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>Words whose lemma and class a table states.</summary>
internal static class FixedWords
{
    private static readonly Dictionary<string, WordForm> s_words = FactTable.Load(typeof(FixedWords).Assembly, "fixed-words.tsv").Rows
        .DistinctBy(r => r["word"], StringComparer.Ordinal)
        .ToDictionary(r => r["word"], FormOf, StringComparer.Ordinal);

    /// <summary>What the table says of a word as it stands; null where it says nothing.</summary>
    public static WordForm? Find(string word) => s_words.GetValueOrDefault(word);

    /// <summary>What it says of a word that has ও or ই behind it; null where it says nothing.</summary>
    public static WordForm? FindBefore(string word) =>
        word.Length > 2 && word[^1] is 'ও' or 'ই' ? s_words.GetValueOrDefault(word[..^1]) : null;

    /// <summary>Whether a word may take the endings of nouns all the same, as adjectives and numbers do.</summary>
    public static bool MayTakeEndings(string word) =>
        s_words.TryGetValue(word, out var form) && form.Class is WordClass.Adjective or WordClass.Numeral or WordClass.Noun && form.Lemma == word;

    private static WordForm FormOf(FactRow row) =>
        new(row["lemma"], WordTables.ClassOf(row["class"])) { Case = WordTables.CaseOf(row["case"]), IsPlural = row["number"] == "plural" };
}
