using Sutra.Stories.Copies;
using Sutra.Stories.Likeness;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>Lists the pairs that are wrongly in one story or in two, with headlines and features, by events held back: what to mend next.</summary>
internal static class FaultsCommand
{
    public static void Run(IReadOnlyList<LabelledArticle> articles, TextWriter output)
    {
        var table = new PairTable(articles);
        var scores = Folds.Scores(table, Folds.By(articles, a => a.Event, 5, 1));
        var groups = StoryClusterer.Cluster(
            [.. articles.Select(a => a.Told)], CopyFinder.Find([.. articles.Select(a => a.Reading)]).RepeatOf,
            (a, b) => Math.Clamp(scores.GetValueOrDefault(PairTable.Key(a, b), StoryLikeness.Unmet), StoryLikeness.Unmet, StoryLikeness.Most), StoryLikeness.Join);
        var storyOf = new int[articles.Count];
        for (var g = 0; g < groups.Count; g++) { foreach (var i in groups[g]) { storyOf[i] = g; } }
        foreach (var (key, (a, b, example)) in table.Pairs.OrderBy(p => articles[p.Value.A].Event).ThenByDescending(p => scores[p.Key]))
        {
            if (example.Holds == (storyOf[a] == storyOf[b])) { continue; }
            output.WriteLine(FormattableString.Invariant($"{(example.Holds ? "apart" : "together")} {scores[key]:0.00} {string.Join(' ', PairFeatures.Names.Zip(example.Features, (n, f) => FormattableString.Invariant($"{n}={f:0.##}")).Where(x => !x.EndsWith("=0", StringComparison.Ordinal)))}"));
            foreach (var i in new[] { a, b }) { output.WriteLine($"    {articles[i].Reading.Article.Id} {articles[i].Told.Day} event {articles[i].Event}: {articles[i].Reading.Article.Headline}"); }
        }
    }
}
