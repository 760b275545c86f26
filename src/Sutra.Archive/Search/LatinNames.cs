using Sutra.Bangla.Facts;

namespace Sutra.Archive.Search;

/// <summary>Latin names that are not the Bengali ones by sound (latin-names.tsv): egypt for মিশর.</summary>
internal static class LatinNames
{
    private static readonly ILookup<string, string> s_names = FactTable.Load(typeof(LatinNames).Assembly, "latin-names.tsv").Rows
        .ToLookup(r => r["latin"], r => SearchAnalyser.TermOf(r["bengali"]), StringComparer.Ordinal);

    /// <summary>The terms of the Bengali names of a Latin word in lower case; none where the table has it not.</summary>
    public static IEnumerable<string> Find(string latin) => s_names[latin];
}
