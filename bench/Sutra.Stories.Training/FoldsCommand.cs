using Sutra.Stories.Copies;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>Measures what is learnt on events held back: by events, by storylines, by days; and, to see how far it is learnt by heart, on those learnt from.</summary>
internal static class FoldsCommand
{
    private const int Count = 5;
    private const int Rounds = 2;

    public static void Run(IReadOnlyList<LabelledArticle> articles, TextWriter output)
    {
        var table = new PairTable(articles);
        output.WriteLine($"{articles.Count} articles, {table.Pairs.Count} pairs looked at closely, {table.Pairs.Values.Count(p => p.Example.Holds)} of them hold");
        var copies = CopyFinder.Find([.. articles.Select(a => a.Reading)]).RepeatOf;
        for (var seed = 1; seed <= Rounds; seed++)
        {
            Print($"events, {seed}", Folds.Scores(table, Folds.By(articles, a => a.Event, Count, seed)));
            Print($"storylines, {seed}", Folds.Scores(table, Folds.By(articles, a => a.Storyline, Count, seed)));
        }
        Print("days", Folds.Scores(table, Folds.ByDay(articles)));
        var scorer = LogisticLearner.Learn([.. table.Pairs.Values.Select(p => p.Example)]);
        Print("learnt from", table.Pairs.ToDictionary(p => p.Key, p => scorer.Score(p.Value.Example.Features)));

        void Print(string name, Dictionary<(long, long), double> scores)
        {
            foreach (var join in new[] { -1.45, -1.3, StoryLikeness.Join, -1, -0.85 })
            {
                var groups = StoryClusterer.Cluster([.. articles.Select(a => a.Told)], copies, (a, b) => Of(scores, a, b), join);
                output.WriteLine(FormattableString.Invariant($"{name}\tjoin {join}\t{GroupScore.Of([.. articles.Select(a => a.Event)], groups)}"));
            }
        }
    }

    private static double Of(Dictionary<(long, long), double> scores, ToldArticle a, ToldArticle b) =>
        scores.TryGetValue(PairTable.Key(a, b), out var score) ? Math.Clamp(score, StoryLikeness.Unmet, StoryLikeness.Most) : StoryLikeness.Unmet;
}
