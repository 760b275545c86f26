using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Pages.Dumps;

/// <summary>How much a word speaks for the start of a sentence or the ends of a headline (<c>glue-words.tsv</c>).</summary>
internal static class GlueWeights
{
    private sealed record Row(double? Open, double? Close, double? Lead);

    private static readonly Dictionary<string, Row> s_words = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Row> s_endings = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Row>.AlternateLookup<ReadOnlySpan<char>> s_endingsOf = s_endings.GetAlternateLookup<ReadOnlySpan<char>>();

    static GlueWeights()
    {
        foreach (var row in FactTable.Load(typeof(GlueWeights).Assembly, "glue-words.tsv").Rows)
        {
            var weights = new Row(Number(row["open"]), Number(row["close"]), Number(row["lead"]));
            (row["form"] == "word" ? s_words : s_endings).TryAdd(row["text"], weights);
        }
    }

    /// <summary>For the first word of a sentence.</summary>
    public static double Open(string word) => Of(word, static r => r.Open);

    /// <summary>For the last word of a headline.</summary>
    public static double Close(string word) => Of(word, static r => r.Close);

    /// <summary>For the first word of a headline.</summary>
    public static double Lead(string word) => Of(word, static r => r.Lead);

    private static double Of(string word, Func<Row, double?> cell)
    {
        if (s_words.TryGetValue(word, out var own) && cell(own) is { } weight) { return weight; }
        return word.Length >= 2 && s_endingsOf.TryGetValue(word.AsSpan(word.Length - 2), out var ending) ? cell(ending) ?? 0 : 0;
    }

    private static double? Number(string cell) => cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
