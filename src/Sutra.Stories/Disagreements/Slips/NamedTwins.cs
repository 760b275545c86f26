using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Times;
using Sutra.Stories.Disagreements.Namings;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements.Slips;

/// <summary>Finds sentences of several articles that tell of the same two people, are alike, and state days close to one another.</summary>
/// <remarks>They meet under the names of the two.</remarks>
internal static class NamedTwins
{
    private const double Alike = 0.3;
    private const int NearDays = 2;

    private sealed record Dated(ToldStory Told, Reading Reading, Sentence Sentence, TimeExpression Time, LocalDate Day, TermVector Terms);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var byNames = people.GroupBy(p => p.Sentence, ReferenceEqualityComparer.Instance).SelectMany(g => Keyed([.. g])).GroupBy(x => x.Key, x => x.Dated, StringComparer.Ordinal);
        foreach (var same in byNames)
        {
            var all = same.ToList();
            var differing = all.FindAll(a => all.Exists(b => a.Reading != b.Reading && a.Day != b.Day && Math.Abs(Period.DaysBetween(a.Day, b.Day)) <= NearDays && a.Terms.Cosine(b.Terms) >= Alike));
            var claims = differing.Select(d => new Claim(d.Told, d.Reading, d.Sentence, d.Time.Text, LocalDatePattern.Iso.Format(d.Day))).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(same.Key.Split('|')[^1], DisagreementKind.Date, claims) is { } found) { yield return found; }
        }
    }

    // "করিম ৫ মার্চ রহিমের সঙ্গে …": the day stands right behind the one who did it.
    private static IEnumerable<(string Key, Dated Dated)> Keyed(IReadOnlyList<Person> people)
    {
        var (told, reading, sentence) = (people[0].Told, people[0].Reading, people[0].Sentence);
        var times = reading.Times.Where(t => t.Sentence == sentence.Index && t is { IsDated: true, Doubt: null, Value.Length: >= 10 } && HasMonth(t.Text)).ToList();
        if (times is not [var time] || LocalDatePattern.Iso.Parse(time.Value![..10]) is not { Success: true, Value: var day }) { yield break; }
        var doer = people.FirstOrDefault(p => p.Mention.Ending.Length == 0 && p.Mention.Span.End < time.Span.Start && time.Span.Start - p.Mention.Span.End <= 2 && p.OwnWords.Count > 0);
        if (doer is null) { yield break; }
        var dated = new Dated(told, reading, sentence, time, day, TermVector.Of([sentence]));
        foreach (var other in people.Where(p => p.Mention.Span.Start > time.Span.End && p.OwnWords.Count > 0).Select(p => NearSpelling.Bones(p.OwnWords[0])).Distinct(StringComparer.Ordinal))
        {
            yield return ($"{NearSpelling.Bones(doer.OwnWords[0])}|{other}|{doer.Mention.Form}", dated);
        }
    }

    private static bool HasMonth(string text) => text.Split(' ', '(', ')', ',').Any(w => TimeLexicon.TryGet(w, out var sense) && sense.Kind == TimeWordKind.Month);
}
