using Microsoft.Data.Sqlite;

namespace Sutra.Archive.Search;

/// <summary>What a Latin word may mean in an archive: itself, the Bengali names the tables have for it, and the names of the archive that are written most nearly so.</summary>
internal sealed class NameMeanings(SqliteConnection connection)
{
    // Names that cost no more than this beyond the nearest are taken too, where the archive has them as names in a quarter of the articles and more (মোহাম্মদ and মুহাম্মদ for mohammad; কেন is no name, whatever khan costs).
    private const int NearlyAs = 2;
    private const double Mostly = 0.25;
    private const int MostNames = 32;

    private readonly SoundCandidates _candidates = new(connection);
    private readonly NameShare _share = new(connection);

    /// <summary>The names of a Latin word in lower case, the word itself left out.</summary>
    public IReadOnlyList<NameMeaning> Find(string latin)
    {
        var told = LatinNames.Find(latin).Concat(Abbreviations.Find(latin)).Select(t => new NameMeaning(t, t, 0)).ToList();
        var heard = _candidates.Find(latin).Where(m => !told.Exists(t => t.Term == m.Term)).ToList();
        if (heard.Count == 0) { return told; }
        var least = heard.OrderBy(m => m.Cost).ThenBy(m => m.Form.Length - m.Term.Length).ThenBy(m => m.Form, StringComparer.Ordinal).First();
        return [.. told, .. heard.Where(m => m.Cost <= least.Cost + NearlyAs).OrderBy(m => m.Cost).ThenBy(m => m.Form, StringComparer.Ordinal).Take(MostNames).Where(m => IsName(m, least))];
    }

    // A name that loses its last letters is near only to such a one: কবি is another word than a name with র at its end.
    private bool IsName(NameMeaning meaning, NameMeaning least) =>
        meaning.Cost == least.Cost || ((meaning.Form == meaning.Term || least.Form != least.Term) && _share.Of(meaning.Term) >= Mostly);
}
