using System.Runtime.InteropServices;

namespace Sutra.Stories.Terms;

/// <summary>Vectors by their terms, so that one is compared with all others by walking its own terms alone.</summary>
internal sealed class TermPostings
{
    private readonly Dictionary<uint, List<Posting>> _byTerm = [];

    /// <summary>Puts a vector in under a number.</summary>
    public void Add(int number, TermVector vector)
    {
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_byTerm, vector.Terms[i], out _) ??= []).Add(new Posting(number, vector.Weights[i]));
        }
    }

    /// <summary>Takes out the vectors that <paramref name="isGone"/> says; a walk through all terms, so for many at once.</summary>
    public void Remove(Func<int, bool> isGone)
    {
        foreach (var (term, postings) in _byTerm)
        {
            postings.RemoveAll(p => isGone(p.Number));
            if (postings.Count == 0) { _byTerm.Remove(term); }
        }
    }

    /// <summary>Adds the cosine with each vector to the sum of its number: from 0, to the bit that of <see cref="TermVector.Cosine"/>, as the same products are added in the same order.</summary>
    public void AddCosines(TermVector vector, Span<double> sums)
    {
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            if (!_byTerm.TryGetValue(vector.Terms[i], out var postings)) { continue; }
            var weight = vector.Weights[i];
            foreach (var posting in CollectionsMarshal.AsSpan(postings)) { sums[posting.Number] += weight * posting.Weight; }
        }
    }

    private readonly record struct Posting(int Number, float Weight);
}
