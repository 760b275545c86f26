using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Disagreements;

/// <summary>Makes a disagreement of claims that do not say the same.</summary>
internal static class ClaimGroups
{
    /// <summary>The disagreement, the value of most independent sources first, then of most articles; null where all claims say the same.</summary>
    public static Disagreement? Make(string about, DisagreementKind kind, IReadOnlyList<Claim> claims)
    {
        var values = claims.GroupBy(c => c.Key, StringComparer.Ordinal)
            .OrderByDescending(g => g.Select(c => IndependentSources.KeyOf(c.Reading)).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(g => g.Select(c => c.Reading.Article.Id).Distinct(StringComparer.Ordinal).Count())
            .Select(g => new DisagreementValue(g.GroupBy(c => c.Value, StringComparer.Ordinal).MaxBy(v => v.Count())!.Key, [.. g.Select(c => c.Evidence).Distinct()]))
            .ToList();
        if (values.Count < 2) { return null; }
        var told = claims[0].Told;
        return new Disagreement(told.Story.Id, told.Storyline, about, kind, values);
    }
}
