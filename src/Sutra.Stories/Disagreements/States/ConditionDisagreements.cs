using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Facts;
using Sutra.Stories.Disagreements.Namings;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.States;

/// <summary>Finds people whose condition articles of one day call good and bad.</summary>
/// <remarks>An article that says both of one person tells how it changed, and is left out. Conditions change from day to day: only what appeared first on one day is compared, not an older sentence that a later article still has.</remarks>
internal static class ConditionDisagreements
{
    private static readonly Dictionary<string, string> s_senses = FactTable.Load(typeof(ConditionDisagreements).Assembly, "conditions.tsv").Rows.ToDictionary(r => r["word"], r => r["sense"], StringComparer.Ordinal);

    private sealed record Condition(Person Person, string Word, string Sense);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var bySentence = people.GroupBy(p => p.Sentence, ReferenceEqualityComparer.Instance).Select(g => Of([.. g])).OfType<Condition>().ToList();
        var first = bySentence.Where(c => c.Person.Reading.Article.Published is not null).GroupBy(c => c.Person.Sentence.Text, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Min(c => ToldOn(c.Person.Reading)), StringComparer.Ordinal);
        foreach (var day in bySentence.Where(c => c.Person.Reading.Article.Published is not null).GroupBy(c => (c.Person.Bearer, first[c.Person.Sentence.Text])))
        {
            var single = day.GroupBy(c => c.Person.Reading).Where(a => a.All(c => c.Sense == a.First().Sense)).SelectMany(a => a).ToList();
            if (ClaimGroups.Make($"{string.Join(' ', day.First().Person.Words)}: অবস্থা", DisagreementKind.Status, [.. single.Select(c => c.Person.ClaimOf(c.Word, c.Sense))]) is { } found) { yield return found; }
        }
    }

    // A page that says "today, Monday" on a Tuesday repeats what was told on Monday.
    private static LocalDate ToldOn(Reading reading)
    {
        var published = reading.Article.Published!.Day;
        var weekdays = reading.Times.Where(t => t.Text.StartsWith("আজ ", StringComparison.Ordinal) && t is { Doubt: not null, Value.Length: >= 10 }).Select(t => LocalDatePattern.Iso.Parse(t.Value![..10]));
        return weekdays.Where(d => d.Success && d.Value < published).Select(d => d.Value).DefaultIfEmpty(published).Min();
    }

    // "… করিমের শারীরিক অবস্থা (এখনো) সংকটাপন্ন": a genitive, the noun, the word.
    private static Condition? Of(IReadOnlyList<Person> people)
    {
        var tokens = people[0].Sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Text is not ("অবস্থা" or "অবস্থার")) { continue; }
            var whose = people.Where(p => p.Mention.Span.End <= tokens[i].Span.Start && p.Mention.Ending.EndsWith('র')).MaxBy(p => p.Mention.Span.End);
            if (whose is null || tokens[i].Span.Start - whose.Mention.Span.End > 20) { continue; }
            for (var k = i + 1; k < tokens.Count && tokens[k].Text is not ("।" or "," or "হলে"); k++)
            {
                if (!s_senses.TryGetValue(tokens[k].ToString(), out var sense)) { continue; }
                // "if it becomes stable", "not out of danger": nothing of how it stands.
                return tokens.Skip(k + 1).Any(t => t.Text is "হলে" or "না" or "নয়" or "ছিল" or "ছিলো" || Negation.IsPast(t)) ? null : new Condition(whose, tokens[k].ToString(), sense);
            }
        }
        return null;
    }
}
