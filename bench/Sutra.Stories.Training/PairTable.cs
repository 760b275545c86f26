using Sutra.Stories.Likeness;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Training;

/// <summary>The pairs of labelled articles that are looked at closely, with their features.</summary>
internal sealed class PairTable
{
    public PairTable(IReadOnlyList<LabelledArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                var (a, b) = (articles[i].Told, articles[k].Told);
                if (!StoryLikeness.AreNear(a, b) || a.Keys.Intersect(b.Keys).Count() < StoryLikeness.SharedKeys || !StoryLikeness.AreWorthALook(a, b)) { continue; }
                var features = new double[PairFeatures.Count];
                PairFeatures.Fill(a, b, features);
                Pairs[Key(a, b)] = new Pair(i, k, new Example(features, articles[i].Event == articles[k].Event));
            }
        }
    }

    /// <summary>The pairs, by the numbers of their articles.</summary>
    public Dictionary<(long, long), Pair> Pairs { get; } = [];

    /// <summary>The key of a pair, in whatever order.</summary>
    public static (long, long) Key(ToldArticle a, ToldArticle b) => (Math.Min(a.Number, b.Number), Math.Max(a.Number, b.Number));

    /// <summary>Two articles by their places, and what they have in common.</summary>
    internal readonly record struct Pair(int A, int B, Example Example);
}
