using Sutra.Bangla.Facts;

namespace Sutra.Stories.Statements.Speakers;

/// <summary>Words for one office (সিইসি, প্রধান নির্বাচন কমিশনার).</summary>
internal static class Offices
{
    private static readonly ILookup<string, string> s_others = FactTable.Load(typeof(Offices).Assembly, "office_synonyms.tsv").Rows
        .SelectMany(r => new[] { (Word: r["word"], Other: r["other"]), (Word: r["other"], Other: r["word"]) }).ToLookup(p => p.Word, p => p.Other, StringComparer.Ordinal);

    /// <summary>The other words for an office; none for most.</summary>
    public static IEnumerable<string> OthersOf(string office) => s_others[office];
}
