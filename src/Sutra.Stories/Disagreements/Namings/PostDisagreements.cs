using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Namings;

/// <summary>Finds people to whom articles give other posts in a body's committee, or the same post in a wider or narrower body.</summary>
/// <remarks>Read off sentences that tell who somebody is ("… থানার যুগ্ম আহ্বায়ক।"). An article that gives two has them both right.</remarks>
internal static class PostDisagreements
{
    private const int Reach = 7;
    private static readonly Dictionary<string, string> s_posts = Table("post");
    private static readonly Dictionary<string, string> s_levels = Table("level");
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
            single = single.FindAll(a => single.Exists(b => a.Value != b.Value && !(IsFormer(a.p) && IsFormer(b.p)) && Openings.AreNear(a.p.Person.Reading, b.p.Person.Reading)));
            if (single.Count > 1 && ClaimGroups.Make(string.Join(' ', same.First().p.Person.Words), DisagreementKind.Role, [.. single.Select(x => x.p.Person.ClaimOf(x.p.Words, x.Value))]) is { } found) { yield return found; }
        }
    }

    private static Dictionary<string, string> Table(string role) =>
        FactTable.Load(typeof(PostDisagreements).Assembly, "posts.tsv").Rows.Where(r => r["role"] == role).ToDictionary(r => r["word"], r => r["kind"], StringComparer.Ordinal);

    private static IEnumerable<Post> In(IReadOnlyList<Person> people)
    {
        var sentence = people[0].Sentence;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (!s_posts.TryGetValue(sentence.Tokens[i].ToString(), out var office)) { continue; }
            var level = LevelBefore(people[0].Reading, sentence, i);
            if (level is not { } wide || Whose(people, sentence, wide.At, i) is not { } whose) { continue; }
            var joint = sentence.Tokens[i - 1] is var before && before.Text is "যুগ্ম" or "সাধারণ" or "সহ" ? before + " " : "";
            yield return new Post(whose, joint + office, wide.Level, TextSpan.FromBounds(sentence.Tokens[wide.At].Span.Start, sentence.Tokens[i].Span.End).Of(sentence.Text));
        }
    }

    // Of former posts one person may have had many.
    private static bool IsFormer(Post post) => post.Words.Contains("সাবেক", StringComparison.Ordinal);

    // Who is named right behind the post; or before it, where the clause says who they are and names nobody else.
    private static Person? Whose(IReadOnlyList<Person> people, Sentence sentence, int level, int post)
    {
        var behind = people.FirstOrDefault(p => p.Mention.Span.Start > sentence.Tokens[post].Span.End && p.Mention.Span.Start - sentence.Tokens[post].Span.End <= 1);
        if (behind is not null) { return behind; }
        if (!IsPredicate(sentence, post)) { return null; }
        var before = people.Where(p => p.Mention.Span.End <= sentence.Tokens[level].Span.Start && (p.Mention.Ending.Length == 0 || p.Mention.Ending == "কে")).MaxBy(p => p.Mention.Span.End);
        return before is null || people.Any(p => p != before && p.Mention.Span.Start > before.Mention.Span.End && p.Mention.Span.End < sentence.Tokens[post].Span.Start) ? null : before;
    }

    // The nearest word for how wide the body is, in the same clause and before any other post.
    private static (int At, string Level)? LevelBefore(Reading reading, Sentence sentence, int post)
    {
        for (var i = post - 1; i >= 0 && i >= post - Reach; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark ? token.Text[0] is not ('(' or ')') : token.Text is "ও" or "এবং" || s_posts.ContainsKey(token.ToString())) { return null; }
            if (token.Is("এলাকার") && i > 0 && AreaAt(reading, sentence, i - 1) is { } area) { return (i - 1, area); }
            // "গুলশান থানার ডিবির পরিদর্শক": of both, so neither is told against the other.
            if (LevelOf(token) is { } level) { return i > 0 && LevelOf(sentence.Tokens[i - 1]) is not null ? null : (i, level); }
        }
        return null;
    }

    private static string? AreaAt(Reading reading, Sentence sentence, int i) =>
        reading.Names.FirstOrDefault(n => n.Kind == NameKind.Place && n.Mentions.Any(m => m.Sentence == sentence.Index && m.Span.End == sentence.Tokens[i].Span.End)) is { } place ? NameKey.Of(place) : null;

    private static string? LevelOf(Token token)
    {
        foreach (var (word, level) in s_levels)
        {
            if (s_endings.Any(e => token.Text.SequenceEqual(word + e))) { return level; }
        }
        return null;
    }

    // The clause says who somebody is: nothing but its end, "was", "and" or a mark follows.
    private static bool IsPredicate(Sentence sentence, int i) =>
        i + 1 >= sentence.Tokens.Count || sentence.Tokens[i + 1] is { Kind: TokenKind.Mark } or { Text: "ছিলেন" or "ও" or "এবং" or "বলে" or "হন" or "হিসেবে" };
}
