using Sutra.Stories.Terms;

namespace Sutra.Stories.Likeness;

/// <summary>How much whole texts are alike.</summary>
internal static class BodyLikeness
{
    /// <summary>The cosine; and how much of the square of each vector the shared terms make up, the lesser of the two: a short text is alike a long one that has it all, and yet the long one tells more.</summary>
    public static (double Cosine, double Covered) Of(TermVector a, TermVector b)
    {
        var terms = a.Terms;
        var others = b.Terms;
        var weights = a.Weights;
        var otherWeights = b.Weights;
        var (i, k) = (0, 0);
        var (dot, ofOne, ofOther) = (0.0, 0.0, 0.0);
        while (i < terms.Length && k < others.Length)
        {
            if (terms[i] < others[k]) { i++; }
            else if (terms[i] > others[k]) { k++; }
            else
            {
                var (v, w) = (weights[i++], otherWeights[k++]);
                dot += v * w;
                ofOne += v * v;
                ofOther += w * w;
            }
        }
        return (dot, Math.Min(ofOne, ofOther));
    }
}
