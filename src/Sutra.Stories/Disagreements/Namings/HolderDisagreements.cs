using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds things told apart by what was done with them ("the car that was used") whose owner or driver articles name otherwise.</summary>
internal static class HolderDisagreements
{
    private const int After = 4;

    // A participle says which of many such things is meant.
    private static readonly HashSet<string> s_which = new(StringComparer.Ordinal) { "ব্যবহৃত", "জব্দকৃত", "উদ্ধারকৃত", "দুর্ঘটনাকবলিত", "আটককৃত" };
    private static readonly HashSet<string> s_holders = new(StringComparer.Ordinal) { "মালিক", "চালক", "মালিকের", "চালকের" };

    private sealed record Held(string Thing, string Words, Person Person);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var held = people.Select(Of).OfType<Held>().ToList();
        foreach (var thing in held.GroupBy(h => h.Thing, StringComparer.Ordinal))
        {
            var all = thing.ToList();
            var differing = all.FindAll(a => all.Exists(b => a.Person.Reading != b.Person.Reading && Person.AreOther(a.Person, b.Person)));
            var claims = differing.Select(h => h.Person.ClaimOf(h.Person.Mention.Form, differing.First(d => !Person.AreOther(d.Person, h.Person)).Person.Mention.Form)).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(all[0].Words, DisagreementKind.Name, claims) is { } found) { yield return found; }
        }
    }

    private static Held? Of(Person person)
    {
        var tokens = person.Sentence.Tokens;
        var at = 0;
        while (at < tokens.Count && tokens[at].Span.Start < person.Mention.Span.Start) { at++; }
        for (var i = at - 1; i >= 2 && i >= at - After; i--)
        {
            if (tokens[i].Kind == TokenKind.Mark) { return null; }
            if (!s_holders.Contains(tokens[i].ToString())) { continue; }
            if (!s_which.Contains(tokens[i - 2].ToString()) || !tokens[i - 1].Text.EndsWith("র")) { return null; }
            var words = TextSpan.FromBounds(tokens[i - 2].Span.Start, tokens[i].Span.End).Of(person.Sentence.Text);
            return new Held(string.Join(' ', tokens[i - 2], RoughStem.Of(tokens[i - 1].Text), RoughStem.Of(tokens[i].Text)), words, person);
        }
        return null;
    }
}
