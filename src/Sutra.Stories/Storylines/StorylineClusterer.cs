using Sutra.Stories.Stories;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Puts the stories of a run into storylines, in their order.</summary>
internal static class StorylineClusterer
{
    /// <summary>For each storyline the places of its stories, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<IReadOnlyList<ToldArticle>> stories)
    {
        var placer = new StorylinePlacer();
        var lines = new List<List<int>>();
        for (var i = 0; i < stories.Count; i++)
        {
            var story = TermVector.Sum(stories[i].Select(a => a.Body));
            var line = placer.Place(story) ?? lines.Count;
            if (line == lines.Count) { lines.Add([]); }
            lines[(int)line].Add(i);
            placer.Add(line, story);
        }
        return lines;
    }
}
