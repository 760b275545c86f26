using Sutra.Bangla.Names;
using Sutra.Bangla.Times;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds cases that the holder of one office of one body brought, whom articles name otherwise ("… সমিতির সচিব করিম বাদী হয়ে"), or on another day about the same person.</summary>
internal static class PlaintiffDisagreements
{
    private const int OfficeLetters = 30;
    private const int Iso = 10;

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var plaintiffs = people.Select(p => (Person: p, Office: OfficeOf(p))).Where(x => x.Office is not null).ToList();
        foreach (var same in plaintiffs.GroupBy(x => x.Office!.Value.Key, StringComparer.Ordinal))
        {
            var all = same.ToList();
            var differing = all.FindAll(a => all.Exists(b => a.Person.Reading != b.Person.Reading && Person.AreOther(a.Person, b.Person)));
            var claims = differing.Select(x => x.Person.ClaimOf(x.Person.Mention.Form, differing.First(d => !Person.AreOther(d.Person, x.Person)).Person.Mention.Form)).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(same.First().Office!.Value.Words, DisagreementKind.Name, claims) is { } found) { yield return found; }
            var dated = all.Select(x => (x.Person, Time: DayOf(x.Person), Whom: WhomIn(x.Person, people))).Where(x => x.Time is not null).ToList();
            var days = dated.FindAll(a => dated.Exists(b => a.Time!.Value![..Iso] != b.Time!.Value![..Iso] && a.Whom.Overlaps(b.Whom))).Select(x => x.Person.ClaimOf(x.Time!.Text, x.Time.Value![..Iso])).ToList();
            if (days.Count > 1 && ClaimGroups.Make($"{same.First().Office!.Value.Words}: মামলা", DisagreementKind.Date, days) is { } date) { yield return date; }
        }
    }

    // The one day that a sentence gives.
    private static TimeExpression? DayOf(Person plaintiff) =>
        plaintiff.Reading.Times.Where(t => t.Sentence == plaintiff.Sentence.Index && t is { IsDated: true, Doubt: null, Value.Length: >= Iso }).ToList() is [var time] ? time : null;

    // Whoever else a sentence names: the case is about them.
    private static HashSet<int> WhomIn(Person plaintiff, IReadOnlyList<Person> people) =>
        people.Where(p => p.Sentence == plaintiff.Sentence && p.Reading == plaintiff.Reading && p.Bearer != plaintiff.Bearer).Select(p => p.Bearer).ToHashSet();

    // The body in the genitive, its office, the name, "as plaintiff".
    private static (string Key, string Words)? OfficeOf(Person person)
    {
        var after = person.Sentence.Tokens.SkipWhile(t => t.Span.Start < person.Mention.Span.End).Take(2).Select(t => t.ToString()).ToList();
        if (after is not ["বাদী", "হয়ে"]) { return null; }
        var body = person.Reading.Names.Where(n => n.Kind == NameKind.Organisation)
            .SelectMany(n => n.Mentions.Where(m => m.Sentence == person.Sentence.Index && m.Ending.EndsWith('র') && m.Span.End < person.Mention.Span.Start && person.Mention.Span.Start - m.Span.End <= OfficeLetters).Select(m => (Name: n, Mention: m)))
            .OrderByDescending(x => x.Mention.Span.End).FirstOrDefault();
        if (body.Name is null) { return null; }
        var office = person.Sentence.Text[body.Mention.Span.End..person.Mention.Span.Start].Trim();
        return (NameKey.Of(body.Name) + NearSpelling.Bones(office.Replace(" ", "", StringComparison.Ordinal)), $"{body.Mention.Form}: {office}");
    }
}
