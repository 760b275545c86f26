using Sutra.Bangla.Facts;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements;

namespace Sutra.Stories.Copies;

/// <summary>Sentences that are somebody's speech, between quotation marks or not: in a paper's own voice nobody is আমি, আমরা or আপনারা.</summary>
internal static class SpokenSentences
{
    private static readonly HashSet<uint> s_words = FactTable.Load(typeof(SpokenSentences).Assembly, "speech-pronouns.tsv").Rows.Select(r => WordNumber.Of(r["word"])).ToHashSet();

    /// <summary>Whether a word, by its number, makes its sentence speech.</summary>
    public static bool IsSpoken(uint word) => s_words.Contains(word);

    /// <summary>For each sentence whether it belongs to a direct statement.</summary>
    public static bool[] DirectOf(Reading reading)
    {
        var direct = new bool[reading.Sentences.Count];
        foreach (var statement in reading.Statements)
        {
            if (statement.Kind is not StatementKind.Direct) { continue; }
            foreach (var s in statement.Sentences)
            {
                if (s >= 0 && s < direct.Length) { direct[s] = true; }
            }
        }
        return direct;
    }
}
