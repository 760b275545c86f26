using Sutra.Stories.Stories;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Storylines;

/// <summary>Puts stories that follow from one another into storylines, over any stretch of time.</summary>
/// <remarks>
/// Stories come in order; each joins the storyline whose sum it is most like, or opens one of its own. Likeness to the
/// sum rather than to any one member keeps storylines from growing into one heap along chains of chance likenesses.
/// </remarks>
internal static class StorylineClusterer
{
    private const double Join = 0.20;
    private const int IndexedTerms = 16;

    /// <summary>For each storyline the places of its stories, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Cluster(IReadOnlyList<IReadOnlyList<Features>> stories)
    {
        var lines = new List<List<int>>();
        var sums = new List<TermVector>();
        var members = new List<List<TermVector>>();
        var index = new Dictionary<uint, HashSet<int>>();
        for (var i = 0; i < stories.Count; i++)
        {
            var story = TermVector.Sum(stories[i].Select(a => a.Body));
            var line = Best(story, sums, index);
            if (line < 0) { line = lines.Count; lines.Add([]); sums.Add(story); members.Add([]); }
            lines[line].Add(i);
            members[line].Add(story);
            sums[line] = TermVector.Sum(members[line]);
            foreach (var term in story.HeaviestTerms(IndexedTerms))
            {
                if (!index.TryGetValue(term, out var at)) { index[term] = at = []; }
                at.Add(line);
            }
        }
        return lines;
    }

    private static int Best(TermVector story, List<TermVector> sums, Dictionary<uint, HashSet<int>> index)
    {
        var candidates = story.HeaviestTerms(IndexedTerms).Where(index.ContainsKey).SelectMany(t => index[t]).Distinct().Order();
        var (best, bestScore) = (-1, Join);
        foreach (var line in candidates)
        {
            var score = story.Cosine(sums[line]);
            if (score >= bestScore) { (best, bestScore) = (line, score); }
        }
        return best;
    }
}
