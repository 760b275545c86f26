using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people who hold an office in some articles and only act in it in others. A "possible candidate" is a candidate in other words.</summary>
internal static class HedgeDisagreements
{
    private const int Before = 3;
    private const int After = 7;
    private const int Least = 2;
    private static readonly ILookup<string, string> s_hedges = FactTable.Load(typeof(HedgeDisagreements).Assembly, "hedged-offices.tsv").Rows.ToLookup(r => r["office"], r => r["hedge"], StringComparer.Ordinal);

    private sealed record Holding(Person Person, string Office, string Words, bool Hedged);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var holdings = people.GroupBy(p => p.Sentence, ReferenceEqualityComparer.Instance).SelectMany(g => In([.. g])).ToList();
        foreach (var same in holdings.GroupBy(h => (h.Person.Bearer, h.Office)))
        {
            // An article that says both has shortened what it had said in full.
            var single = same.GroupBy(h => h.Person.Reading).Where(a => a.All(h => h.Hedged == a.First().Hedged)).SelectMany(a => a).ToList();
            if (Articles(single, true) < Least || Articles(single, false) < Least) { continue; }
            if (ClaimGroups.Make(string.Join(' ', same.First().Person.Words), DisagreementKind.Status, [.. single.Select(h => h.Person.ClaimOf(h.Words, h.Hedged ? "hedged" : "plain"))]) is { } found) { yield return found; }
        }
    }

    private static int Articles(List<Holding> held, bool hedged) => held.Where(h => h.Hedged == hedged).Select(h => h.Person.Reading).Distinct().Count();

    // The office stands before the name, nobody else between the two.
    private static IEnumerable<Holding> In(IReadOnlyList<Person> people)
    {
        var sentence = people[0].Sentence;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var office = sentence.Tokens[i].ToString();
            if (!s_hedges.Contains(office) || Holder(people, sentence, i) is not { } person) { continue; }
            var hedge = Enumerable.Range(1, Before).Select(k => i - k).FirstOrDefault(k => k >= 0 && s_hedges[office].Contains(sentence.Tokens[k].ToString()), -1);
            var first = hedge >= 0 ? hedge : i > 0 && sentence.Tokens[i - 1].Is("স্বতন্ত্র") ? i - 1 : i;
            yield return new Holding(person, office, TextSpan.FromBounds(sentence.Tokens[first].Span.Start, sentence.Tokens[i].Span.End).Of(sentence.Text), hedge >= 0);
        }
    }

    private static Person? Holder(IReadOnlyList<Person> people, Sentence sentence, int office)
    {
        var next = people.Where(p => p.Mention.Span.Start > sentence.Tokens[office].Span.Start).MinBy(p => p.Mention.Span.Start);
        if (next is null) { return null; }
        var between = sentence.Tokens.Skip(office + 1).TakeWhile(t => t.Span.Start < next.Mention.Span.Start).ToList();
        return between.Count <= After && !between.Exists(t => t.Kind == TokenKind.Mark || s_hedges.Contains(t.ToString())) ? next : null;
    }
}
