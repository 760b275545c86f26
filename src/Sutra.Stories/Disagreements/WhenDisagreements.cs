using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Finds happenings that tellings put on different days or at different hours.</summary>
/// <remarks>
/// Only sentences of one dated happening each are compared, and only where they are so alike that they plainly tell of
/// the same: better to miss one than to accuse wrongly. Hours within a quarter of one another are the same hour.
/// </remarks>
internal static class WhenDisagreements
{
    private const double Same = 0.55;
    private const int NearDays = 4;
    private const int NearMinutes = 15;
    private const int MostMentions = 300;

    private sealed record Placed(Claim Claim, LocalDate Day, LocalTime? Clock, TermVector Terms);

    public static IEnumerable<Disagreement> Find(ToldStory told)
    {
        var placed = told.Readings.SelectMany(r => Mentions(told, r)).Take(MostMentions).ToList();
        var used = new HashSet<Placed>();
        foreach (var first in placed)
        {
            if (used.Contains(first)) { continue; }
            var same = placed.Where(p => p == first || (p.Claim.Reading != first.Claim.Reading && p.Terms.Cosine(first.Terms) >= Same && Near(first, p))).ToList();
            if (same.Count < 2) { continue; }
            used.UnionWith(same);
            if (Differ(same) is { } found) { yield return found; }
        }
    }

    private static bool Near(Placed a, Placed b) => Math.Abs(Period.DaysBetween(a.Day, b.Day)) <= NearDays;

    private static Disagreement? Differ(List<Placed> same)
    {
        var about = same[0].Claim.Sentence.Text;
        if (same.Exists(p => p.Day != same[0].Day))
        {
            return ClaimGroups.Make(about, DisagreementKind.Date, [.. same.Select(p => p.Claim with { Key = LocalDatePattern.Iso.Format(p.Day) })]);
        }
        var clocks = same.Where(p => p.Clock is not null).ToList();
        if (clocks.Count < 2 || !clocks.Exists(p => Math.Abs(Minutes(p) - Minutes(clocks[0])) >= NearMinutes)) { return null; }
        return ClaimGroups.Make(about, DisagreementKind.Time, [.. clocks.Select(p => p.Claim)]);
    }

    private static int Minutes(Placed p) => (p.Clock!.Value.Hour * 60) + p.Clock.Value.Minute;

    private static IEnumerable<Placed> Mentions(ToldStory told, Reading reading)
    {
        foreach (var times in reading.Times.Where(t => t.IsDated).GroupBy(t => t.Sentence))
        {
            if (times.ToList() is not [var time] || time.Kind is not (TimeKind.Date or TimeKind.Time) || time.Value!.Length < 10) { continue; }
            if (LocalDatePattern.Iso.Parse(time.Value[..10]) is not { Success: true, Value: var day }) { continue; }
            var sentence = reading.Sentences[times.Key];
            LocalTime? clock = time.Value.Length >= 16 && LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(time.Value[11..16]) is { Success: true } t ? t.Value : null;
            yield return new Placed(new Claim(told, reading, sentence, time.Text, clock is null ? "" : time.Value), day, clock, Terms(sentence, time));
        }
    }

    private static TermVector Terms(Sentence sentence, TimeExpression time) =>
        TermVector.Of([sentence with { Tokens = [.. sentence.Tokens.Where(t => !time.Span.Overlaps(t.Span))] }]);
}
