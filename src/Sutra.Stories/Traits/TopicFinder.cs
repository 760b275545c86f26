using Sutra.Bangla.Names;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Traits;

/// <summary>Finds what an article is about, for tying its story into a storyline: a rare word or name weighs little more than a common one, since what a storyline has in common is said often.</summary>
internal static class TopicFinder
{
    private const double Lead = 0.5;
    private const double Names = 0.2;

    // docs/stories.md has what other shares and powers did.
    private static double Weigh(double rarity) => Math.Pow(rarity, 0.4);

    /// <summary>The topic of a reading.</summary>
    /// <param name="names">The article's names.</param>
    /// <param name="body">The terms of headline and body.</param>
    /// <param name="lead">Those of headline and first sentences.</param>
    public static TermVector Of(IReadOnlyList<NameTerm> names, TermCounts body, TermCounts lead) => TermVector.Weighted(
    [
        (body.Weighed(Weigh), 1 - Lead),
        (lead.Weighed(Weigh), Lead),
        (TermVector.Scaled(NamesOf(names)), Names),
    ]).Sum;

    private static Dictionary<uint, double> NamesOf(IReadOnlyList<NameTerm> names)
    {
        var weights = new Dictionary<uint, double>();
        foreach (var (name, term, rarity) in names)
        {
            if (name.Kind == NameKind.Other) { continue; }
            weights[term] = (1 + Math.Log(Math.Max(1, name.Mentions.Count))) * Weigh(rarity);
        }
        return weights;
    }
}
