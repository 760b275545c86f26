using Sutra.Stories.Terms;

namespace Sutra.Stories.Timelines;

/// <summary>Merges the mentions of one happening: the same date, and sentences that tell of the same.</summary>
internal static class HappeningClusterer
{
    // Two short sentences about one thing in two newsrooms' words share about this much.
    private const double Same = 0.22;

    // The same kind of happening on the same day of one storyline is mostly the same one.
    private const double SameKind = 0.12;

    /// <summary>The happenings: groups of mentions of one date, plans apart from what was done.</summary>
    public static IEnumerable<IReadOnlyList<DatedMention>> Cluster(IEnumerable<DatedMention> mentions)
    {
        foreach (var day in mentions.GroupBy(m => (m.Date, m.Planned)))
        {
            var groups = new List<(List<DatedMention> Mentions, TermVector Sum)>();
            foreach (var mention in day)
            {
                var best = groups.Select((g, i) => (Score: g.Sum.Cosine(mention.Terms) + (g.Mentions[0].Happenings.Intersect(mention.Happenings, StringComparer.Ordinal).Any() ? SameKind : 0), i)).OrderByDescending(x => x.Score).FirstOrDefault((Score: 0.0, i: -1));
                if (best.Score < Same) { groups.Add(([mention], mention.Terms)); continue; }
                var (members, _) = groups[best.i];
                members.Add(mention);
                groups[best.i] = (members, TermVector.Sum(members.Select(m => m.Terms)));
            }
            foreach (var (members, _) in groups) { yield return members; }
        }
    }
}
