using NodaTime;

namespace Sutra.Stories.Stories;

/// <summary>How much an article is like a story, and how much is enough.</summary>
internal static class StoryLikeness
{
    /// <summary>Articles of one story stand at most so many days apart, one from the next.</summary>
    public const int WindowDays = 3;

    private const double Join = 0.36;
    private const double JoinUndated = 0.41;

    // A follow-up of the next day is much like the first report and yet another happening.
    private const double EachDay = 0.06;

    /// <summary>The likeness above what is asked for; below 0 the article does not belong.</summary>
    public static double Over(ToldArticle article, IReadOnlyList<ToldArticle> story) => Of(article, story) - Threshold(article, story);

    /// <summary>That of the whole texts and of headlines and leads together.</summary>
    public static double Of(ToldArticle a, ToldArticle b) => (0.6 * a.Body.Cosine(b.Body)) + (0.4 * a.Lead.Cosine(b.Lead));

    // The mean of the two most alike: one chance likeness does not pull two stories together.
    private static double Of(ToldArticle article, IReadOnlyList<ToldArticle> story)
    {
        var (first, second) = (0.0, 0.0);
        foreach (var other in story)
        {
            var s = Of(article, other);
            if (s > first) { (first, second) = (s, first); }
            else if (s > second) { second = s; }
        }
        return story.Count == 1 ? first : ((2 * first) + second) / 3;
    }

    // An article without a date has to be more alike, since its day cannot vouch for it.
    private static double Threshold(ToldArticle article, IReadOnlyList<ToldArticle> story)
    {
        if (article.Day is not { } day) { return JoinUndated; }
        var least = int.MaxValue;
        foreach (var other in story)
        {
            if (other.Day is { } d) { least = Math.Min(least, Math.Abs(Period.DaysBetween(d, day))); }
        }
        return least == int.MaxValue ? JoinUndated : Join + (least * EachDay);
    }
}
