namespace Sutra.Stories.Stories;

/// <summary>Puts a run of articles into stories, in order of publication.</summary>
internal static class StoryClusterer
{
    /// <summary>Groups of places in <paramref name="articles"/>; a copy is in its original's group.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<ToldArticle> articles, IReadOnlyDictionary<int, int> copies)
    {
        var placed = new List<ToldArticle>();
        var placer = new StoryPlacer(new StoryMemory(_ => [], () => [], () => placed), int.MaxValue);
        var stories = new List<List<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            var article = articles[i];
            var story = copies.TryGetValue(i, out var original) ? articles[original].Story : placer.Place(article).Story;
            if (story is null) { story = stories.Count + 1; stories.Add([]); }
            article.Story = story.Value;
            stories[(int)story.Value - 1].Add(i);
            placer.Add(article);
            placed.Add(article);
        }
        return stories;
    }
}
