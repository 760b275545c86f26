using Sutra.Stories.Stories;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Puts the stories of a run into storylines: in their order, then storylines of several stories that are much alike into one.</summary>
internal static class StorylineClusterer
{
    /// <summary>For each storyline the places of its stories, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<IReadOnlyList<ToldArticle>> stories)
    {
        var placer = new StorylinePlacer();
        var lines = new List<List<int>>();
        var topics = new List<TermSum>();
        for (var i = 0; i < stories.Count; i++)
        {
            var topic = TermVector.Sum(stories[i].Select(a => a.Topic));
            var line = (int)(placer.Place(topic) ?? lines.Count);
            if (line == lines.Count) { lines.Add([]); topics.Add(TermSum.Empty); }
            lines[line].Add(i);
            topics[line] = placer.Add(line, topic);
        }
        return StorylineJoiner.Join(lines, topics);
    }
}
