using Sutra.Bangla.Names;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Stories.Statements.Chains;

/// <summary>Counts on how many sources a story rests: twenty papers with one agency's report are one.</summary>
public static class IndependentSources
{
    // Where so much of an article rests on one agency, outlet or release, that is what it tells again.
    private const double Most = 0.5;

    /// <summary>How many independent sources each story of a report has, by its id; a copy counts as what it repeats, which may be of another story.</summary>
    public static IReadOnlyDictionary<string, int> Count(StoryReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var byId = report.Readings.ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        return report.Stories.ToDictionary(
            s => s.Id,
            s => s.Articles.Select(id => report.CopyOf.GetValueOrDefault(id, id)).Where(byId.ContainsKey).Select(id => KeyOf(byId[id])).Distinct(StringComparer.Ordinal).Count(),
            StringComparer.Ordinal);
    }

    /// <summary>What an article counts as: the agency, outlet or release that most of it rests on, else its outlet.</summary>
    public static string KeyOf(Reading reading)
    {
        var own = Readings.Sources.OutletOf(reading);
        return ArticleBasis.Of(reading) is [{ Kind: BasisKind.Agency or BasisKind.Outlet or BasisKind.Release, Share: >= Most } basis, ..] ? NameKey.Of(basis.Name.Split("; ")[0], NameKind.Organisation) : own;
    }
}
