using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people to whom articles give other posts in a body's committee, or the same post in a wider or narrower body.</summary>
/// <remarks>Read off sentences that tell who somebody is ("… থানার যুগ্ম আহ্বায়ক।"). An article that gives two has them both right.</remarks>
internal static class PostDisagreements
{
    private const int Reach = 7;
    private static readonly ILookup<string, string> s_words = FactTable.Load(typeof(PostDisagreements).Assembly, "posts.tsv").Rows.ToLookup(r => r["role"], r => r["word"], StringComparer.Ordinal);
    private static readonly string[] s_endings = ["", "ের", "র"];

    private sealed record Post(Person Person, string Office, string Level, string Words);

    public static IEnumerable<Disagreement> Find(IReadOnlyList<Person> people)
    {
        var posts = people.GroupBy(p => p.Sentence, ReferenceEqualityComparer.Instance).SelectMany(g => In([.. g])).ToList();
        var byOffice = posts.Select(p => (Key: $"{p.Person.Key} {p.Office}", p, Value: p.Level));
        var byLevel = posts.Select(p => (Key: $"{p.Person.Key} in {p.Level}", p, Value: p.Office));
        foreach (var same in byOffice.Concat(byLevel).GroupBy(x => x.Key, StringComparer.Ordinal))
        {
            var single = same.GroupBy(x => x.p.Person.Reading).Where(a => a.All(x => x.Value == a.First().Value)).SelectMany(a => a).ToList();
            if (ClaimGroups.Make(string.Join(' ', same.First().p.Person.Words), DisagreementKind.Role, [.. single.Select(x => x.p.Person.ClaimOf(x.p.Words, x.Value))]) is { } found) { yield return found; }
        }
    }

    private static IEnumerable<Post> In(IReadOnlyList<Person> people)
    {
        var sentence = people[0].Sentence;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            var office = sentence.Tokens[i].ToString();
            if (!s_words["post"].Contains(office) || !IsPredicate(sentence, i)) { continue; }
            var level = LevelBefore(sentence, i);
            if (level < 0) { continue; }
            var whose = people.Where(p => p.Mention.Span.End <= sentence.Tokens[level].Span.Start && (p.Mention.Ending.Length == 0 || p.Mention.Ending == "কে")).MaxBy(p => p.Mention.Span.End);
            if (whose is null || people.Any(p => p != whose && p.Mention.Span.Start > whose.Mention.Span.End && p.Mention.Span.End < sentence.Tokens[i].Span.Start)) { continue; }
            var joint = sentence.Tokens[i - 1] is var before && before.Text is "যুগ্ম" or "সাধারণ" or "সহ" ? before + " " : "";
            yield return new Post(whose, joint + office, LevelOf(sentence.Tokens[level]), TextSpan.FromBounds(sentence.Tokens[level].Span.Start, sentence.Tokens[i].Span.End).Of(sentence.Text));
        }
    }

    // The nearest word for how wide the body is, in the same clause and before any other post.
    private static int LevelBefore(Sentence sentence, int office)
    {
        for (var i = office - 1; i >= 0 && i >= office - Reach; i--)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Mark || sentence.Tokens[i].Text is "ও" or "এবং" || s_words["post"].Contains(sentence.Tokens[i].ToString())) { return -1; }
            if (LevelOf(sentence.Tokens[i]).Length > 0) { return i; }
        }
        return -1;
    }

    private static string LevelOf(Token token)
    {
        foreach (var level in s_words["level"])
        {
            if (s_endings.Any(e => token.Text.SequenceEqual(level + e))) { return level; }
        }
        return "";
    }

    // The clause says who somebody is: nothing but its end, "was", "and" or a mark follows.
    private static bool IsPredicate(Sentence sentence, int i) =>
        i + 1 >= sentence.Tokens.Count || sentence.Tokens[i + 1] is { Kind: TokenKind.Mark } or { Text: "ছিলেন" or "ও" or "এবং" or "বলে" or "হন" or "হিসেবে" };
}
