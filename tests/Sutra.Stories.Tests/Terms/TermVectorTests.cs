using Sutra.Bangla.Sentences;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Tests.Terms;

public sealed class TermVectorTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1000)]
    public void The_heaviest_terms_come_heaviest_first_and_of_equals_the_first(int count)
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(i => string.Concat(Enumerable.Repeat($"শব্দ{(char)('ক' + (i % 30))} ", (i % 4) + 1)))) + "।";
        var vector = TermVector.Of(SentenceSplitter.Split([text]));
        var (terms, weights) = (vector.Terms.ToArray(), vector.Weights.ToArray());
        terms.Length.ShouldBeGreaterThan(5);

        vector.HeaviestTerms(count).ShouldBe(Enumerable.Range(0, terms.Length).OrderByDescending(i => weights[i]).ThenBy(i => i).Take(count).Select(i => terms[i]));
    }
}
