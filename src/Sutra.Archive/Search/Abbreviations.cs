using Sutra.Bangla.Facts;

namespace Sutra.Archive.Search;

/// <summary>Latin abbreviations that Bengali papers spell by the letters' names (letter-names.tsv): BNP, বিএনপি.</summary>
internal static class Abbreviations
{
    private const int Longest = 6;

    // Shorter ones are words of their own: এই (ae), এও (ao).
    private const int Shortest = 3;

    private static readonly Dictionary<char, string[]> s_names = FactTable.Load(typeof(Abbreviations).Assembly, "letter-names.tsv").Rows
        .ToDictionary(r => r["letter"][0], r => r["names"].Split(' '));

    /// <summary>The terms under which a Latin word in lower case stands where it is spelled out; none for a single letter or a long word.</summary>
    public static IEnumerable<string> Find(string latin)
    {
        if (latin.Length is < 2 or > Longest) { return []; }
        var spelled = new List<string> { "" };
        foreach (var letter in latin)
        {
            if (!s_names.TryGetValue(letter, out var names)) { return []; }
            spelled = [.. spelled.SelectMany(s => names.Select(n => s + n))];
        }
        return spelled.Where(s => s.Length >= Shortest).Select(s => SearchAnalyser.TermOf(s)).Distinct(StringComparer.Ordinal);
    }
}
