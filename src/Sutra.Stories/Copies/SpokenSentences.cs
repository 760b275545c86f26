using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Copies;

/// <summary>Sentences that are somebody's speech, between quotation marks or not: in a paper's own voice nobody is আমি, আমরা or আপনারা.</summary>
internal static class SpokenSentences
{
    private static readonly HashSet<string> s_words = FactTable.Load(typeof(SpokenSentences).Assembly, "speech-pronouns.tsv").Rows.Select(r => r["word"]).ToHashSet(StringComparer.Ordinal);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_byText = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Their indices.</summary>
    public static HashSet<int> Of(Reading reading)
    {
        var said = reading.Statements.Where(s => s.Kind is StatementKind.Direct).SelectMany(s => s.Sentences).ToHashSet();
        foreach (var sentence in reading.Sentences)
        {
            if (IsInFirstPerson(sentence)) { said.Add(sentence.Index); }
        }
        return said;
    }

    private static bool IsInFirstPerson(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (s_byText.Contains(token.Text)) { return true; }
        }
        return false;
    }
}
