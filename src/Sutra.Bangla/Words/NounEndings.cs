using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Words;

/// <summary>An ending of nouns and what it says.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Case">The case.</param>
/// <param name="IsPlural">Whether it is a plural's.</param>
internal readonly record struct NounEnding(string Text, WordCase Case, bool IsPlural);

/// <summary>What the endings of nouns mean; where one may come off is <see cref="CaseEndings"/>' knowledge.</summary>
internal static class NounEndings
{
    private static readonly Dictionary<char, NounEnding[]> s_byLast = FactTable.Load(typeof(NounEndings).Assembly, "noun-endings.tsv").Rows
        .Select(r => new NounEnding(r["ending"], WordTables.CaseOf(r["case"]), r["number"] == "plural"))
        .GroupBy(e => e.Text[^1])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Text.Length).ToArray());

    /// <summary>Every reading of a word with one ending off, then the same with ও or ই taken off before; longest ending first.</summary>
    public static IEnumerable<(string Stem, NounEnding Ending)> Readings(string word)
    {
        foreach (var reading in Cut(word)) { yield return reading; }
        if (word.Length < 3 || word[^1] is not ('ও' or 'ই')) { yield break; }
        if (CaseEndings.TryStrip(word, word[^1..], out var bare))
        {
            yield return (bare, default);
            foreach (var reading in Cut(bare)) { yield return reading; }
        }
    }

    private static IEnumerable<(string Stem, NounEnding Ending)> Cut(string word)
    {
        if (word.Length == 0 || !s_byLast.TryGetValue(word[^1], out var endings)) { yield break; }
        foreach (var ending in endings)
        {
            // A lone য় is the locative of আ and ও only (ঢাকায়): ভারতীয় is no case of ভারতী.
            if (CaseEndings.TryStrip(word, ending.Text, out var stem) && (ending.Text != "য়" || stem[^1] is 'া' or 'ো')) { yield return (stem, ending); }
        }
    }
}
