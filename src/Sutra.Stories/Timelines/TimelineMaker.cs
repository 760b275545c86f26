using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Timelines;

/// <summary>Makes the timeline of a storyline from the dated sentences of its articles.</summary>
internal static class TimelineMaker
{
    private const int FewWords = 6;
    private const int ManyWords = 45;

    /// <summary>
    /// The entries, sorted by date; those of one day by their hour, a part of the day counting from its beginning; after them
    /// those whose hour nobody tells, that of most outlets first.
    /// </summary>
    /// <param name="storyline">The storyline's id.</param>
    /// <param name="articles">Its articles, copies left out.</param>
    public static IEnumerable<TimelineEntry> Make(string storyline, IEnumerable<Reading> articles)
    {
        var entries = Sorted(storyline, articles).ToList();
        var ranks = Enumerable.Range(0, entries.Count).OrderByDescending(i => entries[i].Outlets).ThenByDescending(i => entries[i].Evidence.Count).Select((i, rank) => (i, rank)).ToDictionary(x => x.i, x => x.rank + 1);
        return entries.Select((e, i) => e with { Rank = ranks[i] });
    }

    private static IEnumerable<TimelineEntry> Sorted(string storyline, IEnumerable<Reading> articles) =>
        HappeningClusterer.Cluster(articles.SelectMany(DatedMentionFinder.Find))
            .Select(h => (Entry: Entry(storyline, h), Minute: MinuteOf(h)))
            .OrderBy(e => e.Entry.Date, StringComparer.Ordinal).ThenBy(e => e.Minute ?? int.MaxValue).ThenByDescending(e => e.Entry.Outlets).ThenByDescending(e => e.Entry.Evidence.Count)
            .Select(e => e.Entry);

    // A clock says more than a part of the day; where the tellings differ, the earliest counts.
    private static int? MinuteOf(IReadOnlyList<DatedMention> mentions) =>
        mentions.Where(m => m.Order is not null).Select(m => m.Order!.Value).OrderByDescending(o => o.Clock).ThenBy(o => o.Minute).Select(o => (int?)o.Minute).FirstOrDefault();

    private static TimelineEntry Entry(string storyline, IReadOnlyList<DatedMention> mentions)
    {
        var ranked = Rank(mentions);
        var evidence = ranked.Select(m => EvidenceOf(m.Reading, m.Sentence))
            .Concat(ranked.SelectMany(m => m.Continued.Select(s => EvidenceOf(m.Reading, s))))
            .Distinct().ToList();
        return new TimelineEntry(
            storyline,
            mentions[0].Date,
            mentions[0].Precision,
            mentions[0].Planned,
            evidence[0].Text,
            mentions.Select(m => Sources.OutletOf(m.Reading)).Distinct(StringComparer.Ordinal).Count(),
            evidence,
            mentions.Select(m => m.Doubt).FirstOrDefault(d => d is not null));
    }

    // Best first: what is most like all the mentions together, whole sentences of a readable length before scraps.
    private static List<DatedMention> Rank(IReadOnlyList<DatedMention> mentions)
    {
        var sum = TermVector.Sum(mentions.Select(m => m.Terms));
        // Of two mentions each is as like their sum as the other: what the last digits say is chance, and the earlier stands first.
        return [.. mentions.OrderByDescending(m => Math.Round(sum.Cosine(m.Terms) * Readability(m.Sentence), 5))];
    }

    private static double Readability(Sentence sentence)
    {
        var words = sentence.Tokens.Count(t => t.Kind != TokenKind.Mark);
        return words < FewWords ? 0.5 : words > ManyWords ? 0.7 : 1;
    }

    private static Evidence EvidenceOf(Reading reading, Sentence sentence) => new(reading.Article.Id, sentence.Index, reading.LineOf(sentence), sentence.Text);
}
