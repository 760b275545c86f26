using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Times;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Finds acts that the articles of a storyline put on different days, at different hours or in different places.</summary>
/// <remarks>Compared are acts of one kind that befell one person, found by key: no sentence is compared with all others.</remarks>
internal static class ActDisagreements
{
    private const int NearDays = 3;

    /// <summary>The disagreements of a storyline.</summary>
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Act> acts, PlaceNesting nesting)
    {
        foreach (var same in Buckets(acts))
        {
            if (same[0].Kind.Once && Days(same) is { } days) { yield return days; }
            if (same[0].Kind.Once && WayDisagreements.Find(same) is { } way) { yield return way; }
            foreach (var day in same.Where(a => a.Day is not null).GroupBy(a => a.Day))
            {
                if (Hours([.. day]) is { } hours) { yield return hours; }
            }
            if (same[0].Kind.Moves) { continue; }
            foreach (var near in same[0].Kind.Once ? [same] : same.Where(a => a.Day is not null).GroupBy(a => a.Day).Select(g => g.ToList()))
            {
                if (Places(near, nesting) is { } places) { yield return places; }
            }
        }
    }

    // Acts of one group that share a key of whom they befell, over any number of steps.
    private static IEnumerable<List<Act>> Buckets(IReadOnlyList<Act> acts)
    {
        var byKey = acts.SelectMany(a => a.Whom.Keys.Select(k => (Key: (a.Kind.Group, k), Act: a))).ToLookup(x => x.Key, x => x.Act);
        var seen = new HashSet<Act>(ReferenceEqualityComparer.Instance);
        foreach (var act in acts)
        {
            if (!seen.Add(act)) { continue; }
            List<Act> bucket = [act];
            for (var i = 0; i < bucket.Count; i++)
            {
                foreach (var key in bucket[i].Whom.Keys) { bucket.AddRange(byKey[(act.Kind.Group, key)].Where(seen.Add)); }
            }
            if (bucket.Count > 1) { yield return bucket; }
        }
    }

    private static Disagreement? Days(List<Act> same)
    {
        var dated = same.FindAll(a => a.Day is not null && StatesDay(a.Time!));
        var differing = dated.FindAll(a => dated.Exists(b => DaysDiffer(a, b)));
        return Make(differing, DisagreementKind.Date, a => a.Time!.Text, a => LocalDatePattern.Iso.Format(a.Day!.Value));
    }

    private static bool DaysDiffer(Act a, Act b)
    {
        if (a.Reading == b.Reading || a.Day == b.Day || (IsToday(a) && IsToday(b))) { return false; }
        var (earlier, later) = a.Day < b.Day ? (a, b) : (b, a);
        var days = Period.DaysBetween(earlier.Day!.Value, later.Day!.Value);
        // A night runs into the next day.
        return days <= NearDays && !(days == 1 && IsNight(earlier) && (later.Hours is not { } hours || hours.From < 7 * 60));
    }

    // A bare "at noon" has its day from the sentences before.
    private static bool StatesDay(TimeExpression time) =>
        time.Text.Split(' ', '(', ')', ',').Any(w => TimeLexicon.TryGet(w, out var sense) && sense.Kind is TimeWordKind.Weekday or TimeWordKind.Month or TimeWordKind.Today);

    private static bool IsNight(Act act) => act.Hours is { From: >= 20 * 60 } || act.Hours is null;

    private static bool IsToday(Act act) => act.Day == act.Reading.Article.Published?.Day;

    private static Disagreement? Hours(List<Act> day)
    {
        var timed = day.FindAll(a => a.Hours is not null);
        var differing = timed.FindAll(a => timed.Exists(b => HoursDiffer(a, b)));
        return Make(differing, DisagreementKind.Time, a => a.Time!.Text, a => $"{a.Hours!.Value.From}-{a.Hours.Value.To}");
    }

    private static bool HoursDiffer(Act a, Act b) =>
        a.Hours!.Value.Differs(b.Hours!.Value, sameZone: IsLocal(a) == IsLocal(b))
        && (!a.Kind.Moves || (a.Place is { } x && b.Place is { } y && x.Parts.Any(p => y.Parts.Any(q => p.Same(q)))));

    private static bool IsLocal(Act act) => act.Time!.Text.Contains("স্থানীয়", StringComparison.Ordinal);

    private static Disagreement? Places(List<Act> same, PlaceNesting nesting)
    {
        var placed = same.FindAll(a => a.Place is not null);
        var chains = placed.Select(a => a.Place!).DistinctBy(p => p.Text, StringComparer.Ordinal).ToList();
        var apart = chains.SelectMany(a => chains.Where(b => Apart(a, b, chains, nesting)).Select(b => (a.Text, b.Text))).ToHashSet();
        var differing = placed.FindAll(a => placed.Exists(b => a.Reading != b.Reading && apart.Contains((a.Place!.Text, b.Place!.Text)) && DaysFit(a, b) && !Names(a, b) && !Names(b, a)));
        return Make(differing, DisagreementKind.Place, a => a.Place!.Text, a => differing.First(d => d.Place!.Same(a.Place!)).Place!.Text);
    }

    // Not by any telling of either: where one says "the lane in Bakulnagar" and another "the lane in Shimultala", the lane is in both.
    private static bool Apart(PlaceChain a, PlaceChain b, List<PlaceChain> all, PlaceNesting nesting) =>
        a.Differs(b, nesting) && all.TrueForAll(t => (!t.Last.MayBe(a.Last) || t.Differs(b, nesting)) && (!t.Last.MayBe(b.Last) || t.Differs(a, nesting)));

    // A sentence that names the other's place too tells where its own lies.
    private static bool Names(Act a, Act b) => a.Place!.IsNamedIn(PlaceChainReader.SoundOf(b.Sentence.Text));

    private static bool DaysFit(Act a, Act b) => a.Day is not { } x || b.Day is not { } y || Math.Abs(Period.DaysBetween(x, y)) <= NearDays;

    private static Disagreement? Make(List<Act> acts, DisagreementKind kind, Func<Act, string> valueOf, Func<Act, string> keyOf)
    {
        if (acts.Count < 2) { return null; }
        var about = acts.GroupBy(a => a.Whom.Text, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).First().Key;
        return ClaimGroups.Make($"{about}: {acts[0].Word}", kind, [.. acts.Select(a => a.ClaimOf(valueOf(a), keyOf(a)))]);
    }
}
