using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Names;

/// <summary>What the table of places knows of a place.</summary>
public static class Gazetteer
{
    private static readonly Lazy<HashSet<string>> s_wide = new(() => FactTable.Load(typeof(Gazetteer).Assembly, "places.tsv").Rows
        .Where(r => r["kind"] is "country" or "division" or "district" or "continent").Select(r => r["name"]).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a name, case ending off, is that of a country, or of a division or district of Bangladesh: so wide that a town named elsewhere may lie in it.</summary>
    public static bool IsWide(string name) => s_wide.Value.Contains(name);
}
