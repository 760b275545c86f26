using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Statements.Repeats;

/// <summary>Finds the same statement in several articles of a story: one speaker, much the same content, reworded or translated anew.</summary>
/// <remarks>A statement joins the group of its speaker whose first telling it is most like, one of each article. What is compared are the rare words of its sentences, without the speaker's own name.</remarks>
public static class StatementGroups
{
    // Read by eye on pairs of the corpus, by likeness: see docs/statements.md.
    private const double Alike = 0.42;

    // So many of one speaker are compared in one story; a leader's of a large story are more, and the latest of those stand alone.
    private const int MostOfSpeaker = 120;

    /// <summary>The statements of a story that two articles or more have, in the order of their first tellings.</summary>
    /// <param name="story">The story's id.</param>
    /// <param name="articles">Its articles without copies, earliest first.</param>
    public static IReadOnlyList<RepeatedStatement> Find(string story, IReadOnlyList<Reading> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count < 2) { return []; }
        var groups = new Dictionary<string, List<Group>>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var all = new List<Group>();
        for (var a = 0; a < articles.Count; a++)
        {
            var names = NameForms.Of(articles[a].Names);
            foreach (var s in articles[a].Statements)
            {
                if (s.Kind is StatementKind.Credit || KeyOf(names, s) is not { } speaker) { continue; }
                var count = counts[speaker] = counts.GetValueOrDefault(speaker) + 1;
                if (count > MostOfSpeaker) { continue; }
                var told = new Told(a, s, Content(articles[a], s));
                if (!groups.TryGetValue(speaker, out var known)) { groups[speaker] = known = []; }
                if (Best(known, told) is { } group) { group.Told.Add(told); continue; }
                known.Add(new Group([told]));
                all.Add(known[^1]);
            }
        }
        return [.. all.Where(g => g.Told.Count > 1).Select(g => Make(story, articles, g))];
    }

    private static Group? Best(List<Group> known, Told told)
    {
        (Group? best, var most) = (null, Alike);
        foreach (var g in known)
        {
            if (g.Told.Exists(t => t.Article == told.Article)) { continue; }
            var likeness = g.Told.Max(t => t.Content.Cosine(told.Content));
            if (likeness >= most) { (best, most) = (g, likeness); }
        }
        return best;
    }

    // Nobody knows whether two unnamed officers are one.
    private static string? KeyOf(Dictionary<string, Name> names, Statement s)
    {
        var speaker = s.SpeakerName ?? s.Speaker;
        if (speaker.Length == 0) { return null; }
        return names.TryGetValue(speaker, out var name) ? NameKey.Of(name) : s.SpeakerName is null ? null : NameKey.Of(speaker, NameKind.Organisation);
    }

    private static TermVector Content(Reading reading, Statement s)
    {
        var own = (s.SpeakerName + " " + s.Speaker + " " + s.Role + " " + s.Body).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return TermVector.Of(s.Sentences.Select(i => reading.Sentences[i]).Select(x => Without(x, own)));
    }

    private static Sentence Without(Sentence sentence, HashSet<string> words) =>
        sentence with { Tokens = [.. sentence.Tokens.Where(t => !words.Contains(t.ToString()))] };

    private static RepeatedStatement Make(string story, IReadOnlyList<Reading> articles, Group group)
    {
        var speaker = group.Told.Select(t => t.Statement.SpeakerName ?? t.Statement.Speaker).MaxBy(n => n.Length)!;
        var quoting = group.Told.Find(t => t.Statement.Quotes.Count > 0);
        return new RepeatedStatement(story, speaker, [.. group.Told.Select(t => Tell(articles[t.Article], t, quoting))]);
    }

    private static StatementTelling Tell(Reading reading, Told told, Told? quoting)
    {
        if (quoting is null || QuoteMatch.Find(quoting.Statement.Quotes, told.Statement.Quotes) is not { } match) { return new StatementTelling(reading.Article.Id, told.Statement, null, false); }
        return new StatementTelling(reading.Article.Id, told.Statement, match.Quote, !ReferenceEquals(quoting, told) && match.Differs);
    }

    private sealed record Told(int Article, Statement Statement, TermVector Content);

    private sealed record Group(List<Told> Told);
}
