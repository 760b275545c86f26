using NodaTime;
using Sutra.Pages.Articles;
using Sutra.Stories.Copies;
using Sutra.Stories.Disagreements;
using Sutra.Stories.Readings;
using Sutra.Stories.Statements.Repeats;
using Sutra.Stories.Stories;
using Sutra.Stories.Timelines;
using Sutra.Stories.Tolls;

namespace Sutra.Stories.Storylines;

/// <summary>Ties articles together: copies, stories, storylines, timeline, disagreements.</summary>
public static class StoryReporter
{
    /// <summary>The report of a run of articles. Pages that are no article are left out.</summary>
    /// <param name="readings">The articles, in input order; an id met twice keeps its first article only.</param>
    public static StoryReport Report(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var articles = readings.Where(r => r.Article.Kind == PageKind.Article).DistinctBy(r => r.Article.Id, StringComparer.Ordinal).ToList();
        var ordered = articles.Select((r, i) => (r, i)).OrderBy(x => DayOf(x.r)).ThenBy(x => x.r.Article.Published?.Value, StringComparer.Ordinal).ThenBy(x => x.i).Select(x => x.r).ToList();
        var copies = CopyFinder.Find(ordered);
        var told = ordered.Select(ToldArticle.Of).ToList();
        for (var i = 0; i < told.Count; i++) { told[i].Number = i; }
        var groups = StoryClusterer.Cluster(told, copies.RepeatOf);
        var stories = groups.Select((g, i) => StoryMaker.Make(i, [.. g.Select(k => (ordered[k], told[k]))])).ToList();
        var bearers = NameBearers.Of(ordered);
        var lines = StorylineClusterer.Cluster([.. groups.Select(g => (IReadOnlyList<ToldArticle>)[.. g.Select(k => told[k])])])
            .Select((l, i) => StorylineMaker.Make(i, [.. l.Select(s => stories[s])], [.. l.Select(s => (IReadOnlyList<Reading>)[.. groups[s].Select(k => ordered[k])])], bearers)).ToList();
        var copyOf = IdsOf(copies.OriginalOf, ordered);
        var repeats = copies.RepeatOf.Keys.Select(k => ordered[k].Article.Id).ToHashSet(StringComparer.Ordinal);
        return Tell(articles, copyOf, repeats, stories, lines, bearers) with { Copies = copies.Pairs };
    }

    /// <summary>The report of articles that are tied already, as the archive keeps them.</summary>
    /// <param name="readings">The articles of the stories, in any order.</param>
    /// <param name="copyOf">For each copy that is known the id of its original, which is among them.</param>
    /// <param name="stories">The stories.</param>
    /// <param name="lines">Their storylines; each holds at least one of the stories.</param>
    public static StoryReport Tell(IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, string> copyOf, IReadOnlyList<Story> stories, IReadOnlyList<Storyline> lines)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(copyOf);
        ArgumentNullException.ThrowIfNull(stories);
        ArgumentNullException.ThrowIfNull(lines);
        var (pairs, originals, repeats) = CopiesOf(readings, copyOf);
        return Tell(readings, originals, repeats, stories, lines, NameBearers.ByKeys(readings)) with { Copies = pairs };
    }

    /// <summary>The counts that grew along a storyline that is tied already, with the articles that have them; nothing else is told.</summary>
    /// <param name="readings">The articles of the stories, in any order.</param>
    /// <param name="copyOf">For each copy the id of its original.</param>
    /// <param name="stories">Stories of one storyline, earliest first.</param>
    /// <param name="line">The storyline's id.</param>
    public static StoryReport TellTolls(IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, string> copyOf, IReadOnlyList<Story> stories, string line)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(copyOf);
        ArgumentNullException.ThrowIfNull(stories);
        var repeats = CopiesOf(readings, copyOf).Repeats;
        var byId = readings.Where(r => !repeats.Contains(r.Article.Id)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        var tolls = TollGrowth.Find([.. stories.Select(s => new ToldStory(s, line, [.. s.Articles.Where(byId.ContainsKey).Select(id => byId[id])]))]).ToList();
        var articles = tolls.SelectMany(t => t.Counts).SelectMany(c => c.Evidence).Select(e => e.Article).ToHashSet(StringComparer.Ordinal);
        var told = stories.Where(s => s.Articles.Any(articles.Contains)).Select(s => s with { Articles = [.. s.Articles.Where(articles.Contains)] }).ToList();
        return new StoryReport([.. readings.Where(r => articles.Contains(r.Article.Id))], new Dictionary<string, string>(), told, [new Storyline(line, "", [.. told.Select(s => s.Id)])], [], []) { Tolls = tolls };
    }

    // What adds next to nothing to another article is evidence of nothing; a copy with more of its own may be.
    private static StoryReport Tell(
        IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, string> copyOf, HashSet<string> repeats, IReadOnlyList<Story> stories, IReadOnlyList<Storyline> lines, NameBearers bearers)
    {
        var byId = readings.Where(r => !repeats.Contains(r.Article.Id)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
        var articlesOf = stories.ToDictionary(s => s.Id, s => s.Articles.Where(byId.ContainsKey).Select(id => byId[id]).ToList(), StringComparer.Ordinal);
        var timeline = lines.SelectMany(l => TimelineMaker.Make(l.Id, l.Stories.SelectMany(s => articlesOf[s]))).OrderBy(t => t.Date, StringComparer.Ordinal).ToList();
        var byStory = stories.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var told = lines.Select(l => l.Stories.Select(s => new ToldStory(byStory[s], l.Id, articlesOf[s])).ToList()).ToList();
        var disagreements = told.SelectMany(l => DisagreementFinder.Find(l, bearers)).ToList();
        var tolls = told.SelectMany(TollGrowth.Find).ToList();
        var statements = lines.SelectMany(l => StatementGroups.Find([.. l.Stories.SelectMany(s => articlesOf[s].Select(a => (s, a))).OrderBy(x => DayOf(x.a)).ThenBy(x => x.a.Article.Published?.Value, StringComparer.Ordinal)])).ToList();
        return new StoryReport(readings, copyOf, stories, lines, timeline, disagreements) { Tolls = tolls, Statements = statements };
    }

    // What was tied by the quicker rule stands where the whole texts tell nothing else of the two.
    private static (IReadOnlyList<CopyPair> Pairs, Dictionary<string, string> Originals, HashSet<string> Repeats) CopiesOf(IReadOnlyList<Reading> readings, IReadOnlyDictionary<string, string> copyOf)
    {
        var copies = CopyFinder.Find(readings);
        var (originals, repeats) = (IdsOf(copies.OriginalOf, readings), IdsOf(copies.RepeatOf, readings).Keys.ToHashSet(StringComparer.Ordinal));
        foreach (var (copy, original) in copyOf)
        {
            if (originals.ContainsKey(copy) || RootOf(originals, original) == copy) { continue; }
            originals[copy] = original;
            repeats.Add(copy);
        }
        return (copies.Pairs, originals.Keys.ToDictionary(c => c, c => RootOf(originals, c), StringComparer.Ordinal), repeats);
    }

    private static string RootOf(Dictionary<string, string> originals, string id)
    {
        while (originals.TryGetValue(id, out var original)) { id = original; }
        return id;
    }

    private static Dictionary<string, string> IdsOf(IReadOnlyDictionary<int, int> places, IReadOnlyList<Reading> readings) =>
        places.ToDictionary(p => readings[p.Key].Article.Id, p => readings[p.Value].Article.Id, StringComparer.Ordinal);

    // Articles without a date come last: the dated ones have to stand before a guess can lean on them.
    private static LocalDate DayOf(Reading reading) => reading.Article.Published?.Day ?? LocalDate.MaxIsoValue;
}
