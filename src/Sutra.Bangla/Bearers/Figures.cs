using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Bearers;

/// <summary>People whom pages name by one word (figures.tsv): ট্রাম্প, পুতিন.</summary>
internal static class Figures
{
    private static readonly HashSet<string> s_names = [.. FactTable.Load(typeof(Figures).Assembly, "figures.tsv").Rows.Select(r => r["name"])];
    private static readonly Dictionary<string, string> s_full = Load();

    /// <summary>Whether the table has a form.</summary>
    public static bool Has(string form) => s_names.Contains(form);

    /// <summary>The full name of the one whom a word names; null where it names nobody, or more than one of the table.</summary>
    public static string? FullNameOf(string form) => s_full.GetValueOrDefault(form);

    private static Dictionary<string, string> Load()
    {
        var full = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in s_names.Where(n => !n.Contains(' ', StringComparison.Ordinal)))
        {
            var key = BearerKeys.WordsOf(word)[^1];
            var bearers = s_names.Where(n => n.Contains(' ', StringComparison.Ordinal) && BearerKeys.WordsOf(n)[^1] == key).DistinctBy(n => BearerKeys.Join(BearerKeys.WordsOf(n)), StringComparer.Ordinal).ToList();
            if (bearers.Count == 1) { full[word] = bearers[0]; }
        }
        return full;
    }
}
