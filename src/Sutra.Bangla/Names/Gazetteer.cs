using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Names;

/// <summary>What the table of places knows of a place.</summary>
internal static class Gazetteer
{
    private static readonly Lazy<ILookup<string, string>> s_kinds = new(() =>
        FactTable.Load(typeof(Gazetteer).Assembly, "places.tsv").Rows.ToLookup(r => r["name"], r => r["kind"], StringComparer.Ordinal));

    /// <summary>Whether a name, case ending off, is that of a country, or of a division or district of Bangladesh: so wide that a town named elsewhere may lie in it.</summary>
    public static bool IsWide(string name) => s_kinds.Value[name].Any(k => k is "country" or "division" or "district" or "continent");

    /// <summary>Whether a name, case ending off, is that of a country or continent.</summary>
    public static bool IsCountry(string name) => s_kinds.Value[name].Any(k => k is "country" or "continent");

    /// <summary>Whether a name, case ending off, is that of an upazila of Bangladesh.</summary>
    public static bool IsUpazila(string name) => s_kinds.Value[name].Contains("upazila");

    /// <summary>Whether a name, case ending off, is that of any place of the table.</summary>
    internal static bool IsPlace(string name) => s_kinds.Value.Contains(name);
}
