using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Latin;

/// <summary>How Bengali letters are written in Latin ones (latin-letters.tsv).</summary>
internal static class LatinLetters
{
    private static readonly Dictionary<char, (string Bengali, string Latin, string Foreign)[]> s_rows = FactTable.Load(typeof(LatinLetters).Assembly, "latin-letters.tsv").Rows
        .Select(r => (Bengali: r["bengali"], Latin: r["latin"], Foreign: r["foreign"] is { Length: > 0 } foreign ? foreign : r["latin"]))
        .GroupBy(r => r.Bengali[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(r => r.Bengali.Length).ToArray());

    /// <summary>The longest row that a text begins with: how many of its letters it has, and the Latin ones.</summary>
    public static (int Length, string Latin) Longest(ReadOnlySpan<char> text, bool isForeign)
    {
        if (!s_rows.TryGetValue(text[0], out var rows)) { return (0, ""); }
        foreach (var (bengali, latin, foreign) in rows)
        {
            if (text.StartsWith(bengali, StringComparison.Ordinal)) { return (bengali.Length, isForeign ? foreign : latin); }
        }
        return (0, "");
    }
}
