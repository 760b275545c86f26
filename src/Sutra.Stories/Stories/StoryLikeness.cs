using NodaTime;
using Sutra.Stories.Terms;

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
    public static double Over(ArticleTerms article, IReadOnlyList<ToldArticle> story) => Of(article, story) - Threshold(article.Article, story);

    /// <summary>That of the whole texts and of headlines and leads together.</summary>
    public static double Of(ToldArticle a, ToldArticle b) => Of(a.Body.Cosine(b.Body), a.Lead.Cosine(b.Lead));

    private static double Of(double bodies, double leads) => (0.6 * bodies) + (0.4 * leads);

    // The mean of the two most alike: one chance likeness does not pull two stories together.
    private static double Of(ArticleTerms article, IReadOnlyList<ToldArticle> story)
    {
        var (first, second) = (0.0, 0.0);
        foreach (var other in story)
        {
            var s = Of(article.Body.Cosine(other.Body), article.Lead.Cosine(other.Lead));
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

    /// <summary>An article laid out for being compared with those of many stories.</summary>
    public readonly struct ArticleTerms(ToldArticle article)
    {
        public ToldArticle Article { get; } = article;

        public TermLookup Body { get; } = new(article.Body);

        public TermLookup Lead { get; } = new(article.Lead);
    }
}
