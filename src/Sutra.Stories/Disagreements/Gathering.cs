using Sutra.Bangla.Sentences;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Disagreements;

/// <summary>Gathers claims whose sentences are so alike that they plainly tell of one happening.</summary>
internal static class Gathering
{
    private const double Alike = 0.35;
    private const int Most = 400;

    /// <summary>Groups of two or more; each claim joins the group whose sum it is most like.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> claims, Func<T, Sentence> sentenceOf)
    {
        var groups = new List<(List<T> Claims, List<TermVector> Terms, TermVector Sum)>();
        foreach (var claim in claims.Take(Most))
        {
            var terms = TermVector.Of([sentenceOf(claim)]);
            var (best, at) = (Alike, -1);
            for (var i = 0; i < groups.Count; i++)
            {
                var score = groups[i].Sum.Cosine(terms);
                if (score >= best) { (best, at) = (score, i); }
            }
            if (at < 0) { groups.Add(([claim], [terms], terms)); continue; }
            groups[at].Claims.Add(claim);
            groups[at].Terms.Add(terms);
            groups[at] = groups[at] with { Sum = TermVector.Sum(groups[at].Terms) };
        }
        return groups.Where(g => g.Claims.Count > 1).Select(g => g.Claims);
    }
}
