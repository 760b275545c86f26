using System.Collections.Frozen;
using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Stories.Terms;

/// <summary>How rare a term is in Bengali news, so that sharing a rare one weighs more than sharing a common one.</summary>
/// <remarks>Counted on the 2,448 articles of the development corpus by <c>bench/Sutra.Bench document-frequency</c>; terms in fewer than 4 articles are left out and count as in 2.</remarks>
internal static class TermTable
{
    private const int Unlisted = 2;
    private static readonly FrozenDictionary<string, (int Documents, double Weight)> s_terms;
    private static readonly FrozenDictionary<string, (int Documents, double Weight)>.AlternateLookup<ReadOnlySpan<char>> s_bySpan;
    private static readonly double s_unlisted;

    static TermTable()
    {
        var table = FactTable.Load(typeof(TermTable).Assembly, "document-frequency.tsv");
        var counts = table.Rows.ToDictionary(r => r["term"], r => int.Parse(r["documents"], NumberStyles.None, CultureInfo.InvariantCulture), StringComparer.Ordinal);
        double articles = counts.Remove("*", out var all) ? all : throw new InvalidOperationException("document-frequency.tsv has no row *.");
        s_unlisted = Math.Log(articles / Unlisted);
        s_terms = counts.ToFrozenDictionary(c => c.Key, c => (c.Value, Math.Log(articles / c.Value)), StringComparer.Ordinal);
        s_bySpan = s_terms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The weight of a stem: log of articles over articles with it; 0 (in every article) to about 7.</summary>
    public static double Weight(ReadOnlySpan<char> stem) => s_bySpan.TryGetValue(stem, out var term) ? term.Weight : s_unlisted;

    /// <summary>In how many articles of the corpus the stem stands; 2 where that is not known.</summary>
    public static int Documents(ReadOnlySpan<char> stem) => s_bySpan.TryGetValue(stem, out var term) ? term.Documents : Unlisted;
}
