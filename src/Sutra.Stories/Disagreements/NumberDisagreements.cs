namespace Sutra.Stories.Disagreements;

/// <summary>Finds tolls that tellings of one story count differently.</summary>
/// <remarks>
/// Compared is what an article counts in its headline and first sentences. A toll that only grows from an earlier
/// article to a later one was updated, not disputed; numbers that fit one another (প্রায় ৩০ and ২৯, অন্তত ১১ and ১২) agree.
/// </remarks>
internal static class NumberDisagreements
{
    private const int LeadSentences = 4;
    private const double SameOpening = 0.3;
    private const double SameAgeOpening = 0.5;
    private const string Arrested = "arrested";
    private static readonly Dictionary<string, string> s_about = new(StringComparer.Ordinal) { ["dead"] = "নিহত", ["injured"] = "আহত", ["arrested"] = "গ্রেপ্তার", ["missing"] = "নিখোঁজ" };

    public static IEnumerable<Disagreement> Find(ToldStory told)
    {
        var tolls = told.Readings.SelectMany(r => Toll.Find(told, r, LeadSentences)).Select(t => new Counted(t.Claim, t.Class, About(told, t.Class), t.Number));
        var ages = told.Readings.SelectMany(r => Counted.Ages(told, r));
        var counts = told.Readings.SelectMany(r => Counted.Things(told, r));
        foreach (var point in tolls.Concat(ages).Concat(counts).GroupBy(t => t.Point, StringComparer.Ordinal))
        {
            if (Differing([.. point]) is { Count: > 1 } claims && ClaimGroups.Make(point.First() is { Loose: true } thing ? $"{told.Story.Title}: {thing.About}" : point.First().About, DisagreementKind.Number, claims) is { } found) { yield return found; }
        }
    }

    private static List<Claim> Differing(IReadOnlyList<Counted> counted)
    {
        // An article that gives several counts of one kind tells parts or stages; only plain counts are compared.
        var plain = counted.GroupBy(t => t.Claim.Reading).Where(a => a.All(t => t.Number.Agrees(a.First().Number))).SelectMany(a => a).ToList();
        var differing = plain.Where(a => plain.Exists(b => a.Claim.Reading != b.Claim.Reading && !a.Number.Agrees(b.Number) && !IsUpdate(a, b) && a.SameMatter(b) && MayMeet(a, b))).ToList();
        return [.. differing.Select(t => t.Claim with { Key = differing.First(d => d.Number.Agrees(t.Number)).Claim.Key })];
    }

    private static bool IsUpdate(Counted a, Counted b)
    {
        var (x, y) = (a.Claim.Reading.Article.Published, b.Claim.Reading.Article.Published);
        if (a.IsRisen || b.IsRisen) { return true; }
        if (x is null || y is null || x.Day == y.Day) { return false; }
        var (earlier, later) = x.Day < y.Day ? (a, b) : (b, a);
        return later.Number.Value > earlier.Number.Value;
    }

    // Ages meet under the name, where the articles open alike or at one place: names are borne by many. Of arrests there are many in one case, so that tolls of them have to be told in alike words too.
    private static bool MayMeet(Counted a, Counted b) => a.Loose ? Scene.OfOneDay(a.Claim.Reading, b.Claim.Reading) : a.IsAge
        ? Scene.SharePlace(a.Claim.Reading, b.Claim.Reading) || Openings.Of(a.Claim.Reading).Cosine(Openings.Of(b.Claim.Reading)) >= SameAgeOpening
        : (Scene.Meet(a.Claim.Reading, b.Claim.Reading) && (a.Point != Arrested || Openings.Of(a.Claim.Reading).Cosine(Openings.Of(b.Claim.Reading)) >= SameOpening));

    private static string About(ToldStory told, string @class) => $"{told.Story.Title}: {s_about[@class]}";
}
