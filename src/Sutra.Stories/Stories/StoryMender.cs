namespace Sutra.Stories.Stories;

/// <summary>Mends stories around an article that has come: what came early and alone may belong together once a later article tells more.</summary>
/// <remarks>A group joins another, and an article leaves its group for another, where the mean of the pairs says so as it does where all articles are at hand (<see cref="StoryClusterer"/>).</remarks>
/// <param name="stories">The articles held of each story.</param>
/// <param name="ofPair">The log odds of a pair.</param>
internal sealed class StoryMender(IReadOnlyDictionary<long, List<ToldArticle>> stories, Func<ToldArticle, ToldArticle, double> ofPair)
{
    // Of larger ones an article more or less decides nothing.
    private const int MostOfStory = 60;

    // An article does not go to and fro between two stories that are as like.
    private const double Margin = 0.3;

    /// <summary>What is to be moved once an article has been taken in, one after another: each is asked for when the one before has been done.</summary>
    /// <param name="article">The article, its story known.</param>
    /// <param name="near">Those that share keys with it.</param>
    public IEnumerable<MendedStory> Mend(ToldArticle article, KeyCounts near)
    {
        var others = near.Articles(StoryLikeness.SharedKeys).Where(b => b.Story != article.Story && (near.Kept(b) ?? OfPair(article, b)) > StoryLikeness.Join).ToList();
        foreach (var story in others.Select(b => b.Story).Distinct().Order().ToList())
        {
            var (own, other) = (stories[article.Story], stories[story]);
            if (own.Count > MostOfStory || other.Count > MostOfStory || Mean(own, other, article, near) <= StoryLikeness.Join) { continue; }
            // The older number stays.
            yield return story < article.Story ? new MendedStory(article.Story, story, [.. own], true) : new MendedStory(story, article.Story, [.. other], true);
        }
        foreach (var b in others)
        {
            if (b.Story != article.Story && stories[article.Story].Count <= MostOfStory && IsNearer(b, stories[article.Story])) { yield return new MendedStory(b.Story, article.Story, [b], false); }
        }
    }

    // A copy stays with its original.
    private bool IsNearer(ToldArticle article, List<ToldArticle> than)
    {
        var own = stories[article.Story];
        var now = own.Count == 1 ? StoryLikeness.Join : MeanOf(article, own);
        return MeanOf(article, than) > now + Margin && !own.Exists(a => a != article && (a.Shingles.Repeat(article.Shingles) || article.Shingles.Repeat(a.Shingles)));
    }

    // Of the article that came, most pairs are known.
    private double Mean(List<ToldArticle> some, List<ToldArticle> others, ToldArticle article, KeyCounts near)
    {
        var sum = 0.0;
        foreach (var a in some)
        {
            var ofOne = 0.0;
            foreach (var b in others) { ofOne += (a == article ? near.Kept(b) : null) ?? OfPair(a, b); }
            sum += ofOne;
        }
        return sum / ((double)some.Count * others.Count);
    }

    private double MeanOf(ToldArticle article, List<ToldArticle> story)
    {
        var (sum, count) = (0.0, 0);
        foreach (var b in story) { if (b != article) { sum += OfPair(article, b); count++; } }
        return count == 0 ? double.NegativeInfinity : sum / count;
    }

    private double OfPair(ToldArticle a, ToldArticle b) => !a.StandsAlone && !b.StandsAlone && StoryLikeness.AreNear(a, b) && StoryLikeness.AreWorthALook(a, b) ? ofPair(a, b) : StoryLikeness.Unmet;
}
