using Sutra.Stories.Copies;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>Places the labelled articles in several orders, one by one as an archive does and all together as a run does: how far the order changes the stories.</summary>
internal static class ShufflesCommand
{
    private const int Count = 5;

    public static void Run(IReadOnlyList<LabelledArticle> articles, TextWriter output)
    {
        output.WriteLine($"one by one, in order\t{OneByOne(articles)}");
        for (var seed = 1; seed <= Count; seed++) { output.WriteLine($"one by one, shuffled {seed}\t{OneByOne(Shuffled(articles, seed))}"); }
        output.WriteLine($"together, in order\t{Together(articles)}");
        for (var seed = 1; seed <= Count; seed++) { output.WriteLine($"together, shuffled {seed}\t{Together(Shuffled(articles, seed))}"); }
    }

    private static LabelledArticle[] Shuffled(IReadOnlyList<LabelledArticle> articles, int seed)
    {
        LabelledArticle[] shuffled = [.. articles];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static GroupScore OneByOne(IReadOnlyList<LabelledArticle> articles)
    {
        var placed = new List<ToldArticle>();
        var placer = new StoryPlacer(new StoryMemory(_ => [], () => [], () => placed), int.MaxValue);
        var stories = 0;
        for (var i = 0; i < articles.Count; i++)
        {
            var told = articles[i].Told;
            told.Number = i;
            told.Story = placer.Place(told).Story ?? stories++;
            placer.Add(told);
            placer.Mend(told);
            placed.Add(told);
        }
        return GroupScore.Of([.. articles.Select(a => a.Event)], [.. articles.Select(a => (int)a.Told.Story)]);
    }

    private static GroupScore Together(IReadOnlyList<LabelledArticle> articles) =>
        GroupScore.Of([.. articles.Select(a => a.Event)], StoryClusterer.Cluster([.. articles.Select(a => a.Told)], CopyFinder.Find([.. articles.Select(a => a.Reading)]).RepeatOf));
}
