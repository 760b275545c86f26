namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people to whom articles give other second names ("করিম ওরফে রহিম").</summary>
/// <remarks>Names that share a word are one, as are those that somewhere stand together ("করিম ওরফে রহিম ওরফে কালু", "রহিম কালু").</remarks>
internal static class AliasDisagreements
{
    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        foreach (var person in people.Where(p => p.Aliases.Count == 1 && p.OwnWords.Count > 1).GroupBy(p => p.Key, StringComparer.Ordinal))
        {
            var named = person.ToList();
            var differing = named.FindAll(a => named.Exists(b => a.Reading != b.Reading && Differ(a.Aliases[0], b.Aliases[0]) && !people.Any(p => Gives(p, a.Aliases[0]) && Gives(p, b.Aliases[0]))));
            var claims = differing.Select(p => p.ClaimOf(p.Aliases[0], differing.First(d => NearSpelling.Same(d.Aliases[0], p.Aliases[0])).Aliases[0])).ToList();
            if (claims.Count > 1 && ClaimGroups.Make(string.Join(' ', named[0].Words), DisagreementKind.Name, claims) is { } found) { yield return found; }
        }
    }

    // The name of somebody, first or second, has a word of the alias.
    private static bool Gives(Person person, string alias) =>
        person.Mention.Form.Split([' ', '-']).Any(x => alias.Split(' ').Any(y => NearSpelling.Same(x, y)));

    private static bool Differ(string a, string b) => !a.Split(' ').Any(x => b.Split(' ').Any(y => NearSpelling.Same(x, y)));
}
