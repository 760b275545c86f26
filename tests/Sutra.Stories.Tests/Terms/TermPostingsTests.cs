using Sutra.Stories.Terms;

namespace Sutra.Stories.Tests.Terms;

public sealed class TermPostingsTests
{
    [Fact]
    public void The_likeness_with_each_is_to_the_bit_what_two_vectors_say()
    {
        var random = new Random(7);
        List<TermVector> vectors = [.. Enumerable.Range(0, 60).Select(_ => Any(random))];
        var postings = new TermPostings();
        for (var i = 0; i < vectors.Count; i++) { postings.Add(i, vectors[i]); }
        foreach (var one in vectors)
        {
            var sums = new double[vectors.Count];
            postings.AddCosines(one, sums);
            sums.ShouldBe(vectors.Select(one.Cosine));
        }
    }

    [Fact]
    public void What_is_taken_out_is_like_nothing()
    {
        var random = new Random(8);
        var (kept, gone) = (Any(random), Any(random));
        var postings = new TermPostings();
        postings.Add(0, kept);
        postings.Add(1, gone);
        postings.Remove(n => n == 1);
        var sums = new double[2];
        postings.AddCosines(gone, sums);
        sums.ShouldBe([gone.Cosine(kept), 0]);
    }

    // Few terms to draw from, so that any two vectors share some.
    private static TermVector Any(Random random) =>
        TermVector.Scaled(Enumerable.Range(0, random.Next(0, 120)).Select(_ => (uint)random.Next(1, 400)).Distinct().ToDictionary(t => t, _ => random.NextDouble() + 0.1));
}
