using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>Endings and classifiers as tokens of their own.</summary>
internal static class EndingWords
{
    private static readonly string[] s_classifiers = ["টুকু", "খানা", "খানি", "টি", "টা"];
    private static readonly Dictionary<string, WordForm> s_endings = FactTable.Load(typeof(EndingWords).Assembly, "noun-endings.tsv").Rows
        .ToDictionary(r => r["ending"], FormOf, StringComparer.Ordinal);
    private static readonly Dictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether letters are an ending.</summary>
    public static bool Contains(ReadOnlySpan<char> letters) => s_lookup.ContainsKey(letters);

    /// <summary>What an ending is: a particle, whose lemma is the classifier in it (টির: টি) or itself.</summary>
    public static WordForm Of(ReadOnlySpan<char> letters) => s_lookup[letters];

    private static WordForm FormOf(FactRow row)
    {
        var ending = row["ending"];
        var lemma = s_classifiers.FirstOrDefault(c => ending.StartsWith(c, StringComparison.Ordinal)) ?? ending;
        return new WordForm(lemma, WordClass.Particle) { Case = WordTables.CaseOf(row["case"]), IsPlural = row["number"] == "plural" };
    }
}
