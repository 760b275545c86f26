using Sutra.Bangla.Facts;
using Sutra.Bangla.Words;
using Sutra.Stories.Disagreements.Namings;

namespace Sutra.Stories.Disagreements.States;

/// <summary>Finds pages that give one flight of one person in two vehicles ("by car", "by minibus").</summary>
/// <remarks>Within one page only: over several, or of other ways than a flight, there are legs of a journey.</remarks>
internal static class MeansDisagreements
{
    private const int Reach = 4;
    private const string Flight = "পালানো";
    private static readonly Dictionary<string, string> s_kinds = FactTable.Load(typeof(MeansDisagreements).Assembly, "vehicles.tsv").Rows.ToDictionary(r => r["word"], r => r["kind"], StringComparer.Ordinal);
    private static readonly string[] s_endings = ["ে", "তে", "য়", "ের", "র", "যোগে"];

    private sealed record Means(Person Person, string Vehicle, string Kind);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var means = people.SelectMany(p => Of(p)).ToList();
        foreach (var same in means.GroupBy(m => (m.Person.Reading.Article.Id, NearSpelling.Bones(m.Person.OwnWords[0]))))
        {
            var kinds = same.Select(m => m.Kind).Distinct(StringComparer.Ordinal).Count();
            if (kinds == 2 && ClaimGroups.Make($"{string.Join(' ', same.First().Person.Words)}: {Flight}", DisagreementKind.Other, [.. same.Select(m => m.Person.ClaimOf(m.Vehicle, m.Kind))]) is { } found) { yield return found; }
        }
    }

    private static IEnumerable<Means> Of(Person person)
    {
        var tokens = person.Sentence.Tokens;
        for (var i = 0; i < tokens.Count && person.OwnWords.Count > 0; i++)
        {
            if (KindOf(tokens[i]) is not { } vehicle) { continue; }
            if (tokens.Skip(i + 1).Take(Reach).Any(t => t.Kind == TokenKind.Word && Lemmatizer.Read(t.ToString()).Lemma == Flight)) { yield return new Means(person, vehicle.Word, vehicle.Kind); }
        }
    }

    private static (string Word, string Kind)? KindOf(Token token)
    {
        var word = token.ToString();
        foreach (var ending in s_endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && s_kinds.TryGetValue(word[..^ending.Length], out var kind)) { return (word[..^ending.Length], kind); }
        }
        return null;
    }
}
