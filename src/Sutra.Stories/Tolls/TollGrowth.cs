using Sutra.Bangla.Numbers;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Statements.Chains;

namespace Sutra.Stories.Tolls;

/// <summary>Finds the counts of dead, hurt and missing that grew, along a storyline: the next day's article is a story of its own.</summary>
/// <remarks>
/// Counts belong together where they are of one happening: of one cause and one day, at one place or told in articles
/// that open alike; or of one story and of no other day. Only dated articles take part.
/// </remarks>
internal static class TollGrowth
{
    private const double Alike = 0.3;

    /// <summary>The tolls that grew, in the order in which they were first told.</summary>
    /// <param name="line">The storyline's stories, earliest first.</param>
    public static IEnumerable<GrowingToll> Find(IReadOnlyList<ToldStory> line) => line
        .SelectMany(t => t.Readings.SelectMany(r => ToldToll.Find(t, r)))
        .GroupBy(t => (t.Kind, t.Cause)).SelectMany(g => Groups([.. g.OrderBy(t => t.Published)]))
        .Select(Grown).OfType<GrowingToll>().OrderBy(g => g.Counts[0].First).ThenBy(g => g.Kind);

    private static List<List<ToldToll>> Groups(IReadOnlyList<ToldToll> tolls)
    {
        var groups = new List<List<ToldToll>>();
        foreach (var toll in tolls)
        {
            if (groups.Find(g => g.Exists(t => AreOne(t, toll)) && !g.Exists(t => AreApart(t, toll))) is { } group) { group.Add(toll); }
            else { groups.Add([toll]); }
        }
        return groups;
    }

    // b is the later one. An article of the next day often names its own day only; that the toll has risen leads back.
    private static bool AreOne(ToldToll a, ToldToll b)
    {
        var oneDay = a.Days.Overlaps(b.Days);
        if (a.Cause.IsLasting) { return oneDay && a.Places.SetEquals(b.Places); }
        var oneStory = a.Claim.Told.Story.Id == b.Claim.Told.Story.Id;
        if (oneStory && (oneDay || a.Days.Count == 0 || b.Days.Count == 0)) { return true; }
        var onePlace = a.Places.Overlaps(b.Places);
        if (!oneDay && !(b.IsRisen && onePlace)) { return false; }
        return (oneDay && onePlace) || oneStory || Openings.Of(a.Claim.Reading).Cosine(Openings.Of(b.Claim.Reading)) >= Alike;
    }

    private static bool AreApart(ToldToll a, ToldToll b) => a.IsDated && b.IsDated && !a.Days.Overlaps(b.Days);

    private static GrowingToll? Grown(List<ToldToll> group)
    {
        // Of an article the largest: the others are parts, or what was known before.
        var told = group.GroupBy(t => t.Claim.Reading).SelectMany(a => { var most = a.Max(t => t.Number.Value); return a.Where(t => t.Number.Value == most); });
        var counts = new List<List<ToldToll>>();
        foreach (var count in told.GroupBy(t => t.Number.Value).Select(g => g.ToList()).OrderBy(g => g[0].Published).ThenBy(g => g[0].Number.Value))
        {
            if (counts.Count == 0 || count[0].Number.Value > counts[^1][0].Number.Value) { counts.Add(count); }
        }
        if (!counts.Zip(counts.Skip(1)).Any(c => IsGrowth(c.First, c.Second))) { return null; }
        var first = counts[0][0].Claim.Told;
        return new GrowingToll(first.Storyline, first.Story.Id, first.Story.Title, group[0].Kind, [.. counts.Select(CountOf)]);
    }

    // Two counts of one day, and two that are told side by side from then on, may be tellings that differ.
    private static bool IsGrowth(List<ToldToll> less, List<ToldToll> more) => more.Exists(t => t.IsRisen) ||
        (more[^1].Published > less[^1].Published && (more[0].Published > less[0].Published || less.TrueForAll(t => t.Number.Exactness == NumberExactness.AtLeast)));

    private static TollCount CountOf(List<ToldToll> tolls) => new(
        (int)tolls[0].Number.Value,
        tolls[0].Claim.Value,
        tolls[0].Published,
        tolls[^1].Published,
        tolls.Select(t => IndependentSources.KeyOf(t.Claim.Reading)).Distinct(StringComparer.Ordinal).Count(),
        // Dumps print some sentences twice.
        [.. tolls.Select(t => t.Claim.Evidence).DistinctBy(e => (e.Article, e.Text))]);
}
