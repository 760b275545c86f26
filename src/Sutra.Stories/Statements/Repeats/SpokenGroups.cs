using Sutra.Bangla.Sentences;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Statements.Repeats;

/// <summary>Groups what one speaker said by its content: reworded or translated anew, it is one statement.</summary>
/// <remarks>Words join the group that has a telling they are most like, one of each article. What is compared are the rare words of the sentences, without those for the speaker.</remarks>
public static class SpokenGroups
{
    // Read by eye on pairs of the corpus, by likeness: see docs/statements.md.
    private const double Alike = 0.42;

    // Words are looked for among so many of the latest: a leader says more in a year, and old words seldom come again.
    private const int Looked = 120;

    /// <summary>The groups, one of words that nobody else has included, in the order of their first tellings.</summary>
    /// <param name="said">What the speaker said, earliest article first.</param>
    public static IReadOnlyList<IReadOnlyList<SpokenTelling>> Find(IReadOnlyList<SpokenWords> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var groups = new List<List<Told>>();
        for (var i = 0; i < said.Count; i++)
        {
            var told = new Told(i, said[i].Article, Content(said[i]));
            if (Best(groups, told) is { } group) { group.Add(told); } else { groups.Add([told]); }
        }
        return [.. groups.Select(g => Tell(said, g))];
    }

    private static List<Told>? Best(List<List<Told>> groups, Told told)
    {
        (List<Told>? best, var most) = (null, Alike);
        for (var g = Math.Max(0, groups.Count - Looked); g < groups.Count; g++)
        {
            if (groups[g].Exists(t => t.Article == told.Article)) { continue; }
            var likeness = groups[g].Max(t => t.Content.Cosine(told.Content));
            if (likeness >= most) { (best, most) = (groups[g], likeness); }
        }
        return best;
    }

    private static TermVector Content(SpokenWords said)
    {
        var own = said.Speaker.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        return TermVector.Of(said.Sentences.Select(x => Without(x, own)));
    }

    private static Sentence Without(Sentence sentence, HashSet<string> words) =>
        sentence with { Tokens = [.. sentence.Tokens.Where(t => !words.Contains(t.ToString()))] };

    private static SpokenTelling[] Tell(IReadOnlyList<SpokenWords> said, List<Told> group)
    {
        var quoting = group.Find(t => said[t.Index].Quotes.Count > 0);
        return [.. group.Select(t => quoting is null || QuoteMatch.Find(said[quoting.Index].Quotes, said[t.Index].Quotes) is not { } match
            ? new SpokenTelling(t.Index, null, false)
            : new SpokenTelling(t.Index, match.Quote, t != quoting && match.Differs))];
    }

    private sealed record Told(int Index, string Article, TermVector Content);
}
