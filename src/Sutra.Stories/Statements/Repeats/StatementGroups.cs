using Sutra.Bangla.Names;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Statements.Repeats;

/// <summary>Finds the same statement in several articles of a storyline: one speaker, much the same content, reworded or translated anew.</summary>
public static class StatementGroups
{
    /// <summary>The statements that two articles or more have, in the order of their first tellings; each belongs to the story of its first.</summary>
    /// <param name="articles">The articles of a storyline without copies, earliest first, each with its story's id.</param>
    public static IReadOnlyList<RepeatedStatement> Find(IReadOnlyList<(string Story, Reading Article)> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Count < 2) { return []; }
        var bySpeaker = new Dictionary<string, List<Said>>(StringComparer.Ordinal);
        for (var a = 0; a < articles.Count; a++)
        {
            var reading = articles[a].Article;
            var names = NameForms.Of(reading.Names);
            for (var i = 0; i < reading.Statements.Count; i++)
            {
                if (reading.Statements[i] is not { Kind: not StatementKind.Credit } s || KeyOf(names, s) is not { } speaker) { continue; }
                if (!bySpeaker.TryGetValue(speaker, out var said)) { bySpeaker[speaker] = said = []; }
                said.Add(new Said(a, i, s));
            }
        }
        return [.. bySpeaker.Values.SelectMany(said => Repeated(articles, said)).OrderBy(r => r.First.Article).ThenBy(r => r.First.Place).Select(r => r.Statement)];
    }

    // Nobody knows whether two unnamed officers are one.
    private static string? KeyOf(Dictionary<string, Name> names, Statement s)
    {
        var speaker = s.SpeakerName ?? s.Speaker;
        if (speaker.Length == 0) { return null; }
        return names.TryGetValue(speaker, out var name) ? NameKey.Of(name) : s.SpeakerName is null ? null : NameKey.Of(speaker, NameKind.Organisation);
    }

    private static IEnumerable<(Said First, RepeatedStatement Statement)> Repeated(IReadOnlyList<(string Story, Reading Article)> articles, List<Said> said)
    {
        if (said.TrueForAll(s => s.Article == said[0].Article)) { yield break; }
        foreach (var group in SpokenGroups.Find([.. said.Select(s => s.In(articles[s.Article].Article))]))
        {
            if (group.Count == 1) { continue; }
            var speaker = group.Select(t => said[t.Index].Statement).Select(s => s.SpeakerName ?? s.Speaker).MaxBy(n => n.Length)!;
            var first = said[group[0].Index];
            yield return (first, new RepeatedStatement(articles[first.Article].Story, speaker,
                [.. group.Select(t => new StatementTelling(articles[said[t.Index].Article].Article.Article.Id, said[t.Index].Statement, t.Quote, t.Differs))]));
        }
    }

    private sealed record Said(int Article, int Place, Statement Statement)
    {
        public SpokenWords In(Reading reading) =>
            new(reading.Article.Id, Statement.Sentences.Select(i => reading.Sentences[i]), Statement.Quotes, $"{Statement.SpeakerName} {Statement.Speaker} {Statement.Role} {Statement.Body}");
    }
}
