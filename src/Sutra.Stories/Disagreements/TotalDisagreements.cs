namespace Sutra.Stories.Disagreements;

/// <summary>Finds counts of all so far ("এ নিয়ে মোট সাতজনকে গ্রেপ্তার") that articles of one day, which open with the same, give differently.</summary>
internal static class TotalDisagreements
{
    private const double SameOpening = 0.25;
    private static readonly HashSet<string> s_soFar = new(StringComparer.Ordinal) { "মোট", "পর্যন্ত", "নিয়ে", "সবমিলিয়ে" };

    public static IEnumerable<Disagreement> Find(IReadOnlyList<ToldStory> line)
    {
        var totals = line.SelectMany(t => t.Readings.Where(r => r.Article.Published is not null).SelectMany(r => Toll.Find(t, r, int.MaxValue).Where(IsTotal))).ToList();
        foreach (var day in totals.GroupBy(t => (t.Class, t.Claim.Reading.Article.Published!.Day)))
        {
            var all = day.GroupBy(t => t.Claim.Reading).Where(a => a.All(t => t.Number.Agrees(a.First().Number))).SelectMany(a => a).ToList();
            var differing = all.FindAll(a => all.Exists(b => !a.Number.Agrees(b.Number) && Openings.Of(a.Claim.Reading).Cosine(Openings.Of(b.Claim.Reading)) >= SameOpening));
            var claims = differing.Select(t => t.Claim with { Key = differing.First(d => d.Number.Agrees(t.Number)).Claim.Key }).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(claims[0].Told.Story.Title, DisagreementKind.Number, claims) is { } found) { yield return found; }
        }
    }

    private static bool IsTotal(Toll toll) => toll.Claim.Sentence.Tokens
        .Where(t => t.Span.End <= toll.Number.Span.Start).TakeLast(8).Any(t => s_soFar.Contains(t.ToString()));
}
