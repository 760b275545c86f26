using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people whom articles say other numbered units of one force have arrested ("র‍্যাব-১", "র‍্যাব-৭").</summary>
/// <remarks>Only who is held and so named counts: in the accusative, with an age, or as kin. An article that names two units tells of a joint raid.</remarks>
internal static class UnitDisagreements
{
    private static readonly HashSet<string> s_forces = new(StringComparer.Ordinal) { "র‍্যাব", "র‌্যাব", "র্যাব", "এপিবিএন", "সেক্টর" };
    private static readonly HashSet<string> s_kin = new(StringComparer.Ordinal) { "ভাই", "বোন", "বাবা", "মা", "স্ত্রী", "স্বামী", "ছেলে", "মেয়ে" };
    private static readonly string[] s_held = ["গ্রেপ্তার", "গ্রেফতার", "আটক"];
    private const string Raid = "অভিযান";
    private const int Reach = 6;

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var held = people.GroupBy(p => p.Sentence, ReferenceEqualityComparer.Instance).SelectMany(g => In([.. g])).ToList();
        foreach (var same in held.GroupBy(h => h.Person.Key, StringComparer.Ordinal).Where(g => g.Key.Length > 2))
        {
            var single = same.GroupBy(h => h.Person.Reading).Where(a => a.Select(h => h.Unit).Distinct(StringComparer.Ordinal).Count() == 1).SelectMany(a => a).ToList();
            if (single.Count > 1 && ClaimGroups.Make($"{string.Join(' ', single[0].Person.Words)}: গ্রেপ্তার", DisagreementKind.Name, [.. single.Select(h => h.Person.ClaimOf(h.Words, h.Unit))]) is { } found) { yield return found; }
        }
    }

    private static IEnumerable<(Person Person, string Unit, string Words)> In(IReadOnlyList<Person> people)
    {
        var sentence = people[0].Sentence;
        if (!sentence.Tokens.Any(t => IsArrest(t) || t.Text.StartsWith(Raid, StringComparison.Ordinal)) || UnitIn(sentence) is not { } unit) { yield break; }
        foreach (var person in people.Where(p => p.OwnWords.Count > 1 && IsHeld(p))) { yield return (person, unit.Key, unit.Words); }
    }

    // "করিমকে র‍্যাব-১ গ্রেপ্তার করেছে": the arrest follows right behind; of kin and of somebody with an age it may stand anywhere.
    private static bool IsHeld(Person person)
    {
        var behind = person.Sentence.Tokens.Where(t => t.Span.Start >= person.Mention.Span.End).ToList();
        if (person.Mention.Ending == "কে") { return behind.Take(Reach).Any(IsArrest); }
        return (person.Mention.Role is { } role && s_kin.Contains(role)) || behind is [{ Text: "(" }, ..];
    }

    private static bool IsArrest(Token token) => Array.Exists(s_held, h => token.Text.StartsWith(h, StringComparison.Ordinal));

    // The one unit that a sentence names: a force, a hyphen, a number.
    private static (string Key, string Words)? UnitIn(Sentence sentence)
    {
        (string Key, string Words)? found = null;
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            if (!s_forces.Contains(sentence.Tokens[i].ToString()) || sentence.Tokens[i + 1].Text is not ("-" or "–") || sentence.Tokens[i + 2].Kind != TokenKind.Number) { continue; }
            var words = TextSpan.FromBounds(sentence.Tokens[i].Span.Start, sentence.Tokens[i + 2].Span.End).Of(sentence.Text);
            var key = sentence.Tokens[i + 2].ToString();
            if (found is { } other && other.Key != key) { return null; }
            found = (key, words);
        }
        return found;
    }
}
