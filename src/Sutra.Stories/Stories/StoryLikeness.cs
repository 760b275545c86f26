using NodaTime;
using Sutra.Stories.Likeness;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Stories;

/// <summary>How much articles are like each other, and how much is enough to be of one story.</summary>
internal static class StoryLikeness
{
    /// <summary>Articles of one story stand at most so many days apart, one from the next.</summary>
    public const int WindowDays = 3;

    /// <summary>Articles are compared where they share so many keys.</summary>
    public const int SharedKeys = 2;

    /// <summary>The least mean log odds of an article's pairs with a story's articles, or of two stories' with each other, at which they are one.</summary>
    /// <remarks>Chosen on events held back (<c>docs/stories.md</c>). It is below 0 since most pairs of a large story are unlike: they tell of other words spoken on one occasion.</remarks>
    public const double Join = -1.15;

    /// <summary>What a pair counts that is not looked at closely, and the least that any counts.</summary>
    public const double Unmet = -4;

    /// <summary>The most that a pair counts: one that is very sure does not carry others along.</summary>
    public const double Most = 6;

    // Of 454 labelled pairs of one story 8 are less alike.
    private const double LeastByWords = 0.08;

    /// <summary>The likeness of the whole texts and of headlines and leads together, 0 to 1.</summary>
    public static double ByWords(ToldArticle a, ToldArticle b) => ByWords(a.Body.Cosine(b.Body), a.Lead.Cosine(b.Lead));

    /// <summary>Whether two articles are alike enough by their words to be looked at closely.</summary>
    public static bool AreWorthALook(ToldArticle a, ToldArticle b) => ByWords(a, b) >= LeastByWords;

    /// <summary>Whether the days of two articles let them be of one story; an article without a date may be of any day.</summary>
    public static bool AreNear(ToldArticle a, ToldArticle b) => a.Day is not { } d || b.Day is not { } e || Math.Abs(Period.DaysBetween(d, e)) <= WindowDays;

    /// <summary>The log odds that two articles tell of one happening, within what a pair may count.</summary>
    public static double OfPair(ToldArticle a, ToldArticle b) => Math.Clamp(PairScorer.Shipped.Score(a, b), Unmet, Most);

    private static double ByWords(double bodies, double leads) => (0.6 * bodies) + (0.4 * leads);

    /// <summary>An article laid out for being compared with those of many stories.</summary>
    public readonly struct ArticleTerms(ToldArticle article)
    {
        private readonly TermLookup _body = new(article.Body);
        private readonly TermLookup _lead = new(article.Lead);

        /// <summary>The mean log odds of the article's pairs with those of a story that are of days around its own; <see cref="double.NegativeInfinity"/> where none is.</summary>
        /// <param name="story">The story's articles.</param>
        /// <param name="ofPair">The log odds of a pair.</param>
        /// <param name="counts">How many keys they share; it keeps the log odds.</param>
        public double MeanWith(IReadOnlyList<ToldArticle> story, Func<ToldArticle, ToldArticle, double> ofPair, KeyCounts counts)
        {
            var (sum, near) = (0.0, 0);
            foreach (var other in story)
            {
                if (!AreNear(article, other)) { continue; }
                near++;
                // As where all articles are at hand: who shares less is not looked at.
                var logOdds = counts.Of(other) < SharedKeys || ByWords(_body.Cosine(other.Body), _lead.Cosine(other.Lead)) < LeastByWords ? Unmet : ofPair(article, other);
                counts.Keep(other, logOdds);
                sum += logOdds;
            }
            return near == 0 ? double.NegativeInfinity : sum / near;
        }
    }
}
