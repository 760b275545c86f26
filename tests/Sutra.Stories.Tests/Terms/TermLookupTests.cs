using Sutra.Stories.Terms;

namespace Sutra.Stories.Tests.Terms;

public sealed class TermLookupTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 40)]
    [InlineData(1, 1)]
    [InlineData(3, 500)]
    [InlineData(500, 3)]
    [InlineData(400, 400)]
    public void The_cosine_is_that_of_the_lists_to_the_bit(int ofOne, int ofOther)
    {
        var dice = new Random(17);
        for (var round = 0; round < 20; round++)
        {
            var (one, other) = (Vector(dice, ofOne), Vector(dice, ofOther));
            new TermLookup(one).Cosine(other).ShouldBe(one.Cosine(other));
        }
    }

    [Fact]
    public void Terms_that_fall_on_one_place_are_told_apart()
    {
        var many = TermVector.Scaled(Enumerable.Range(0, 64).ToDictionary(i => (uint)i << 18, i => 1.0 + i));
        new TermLookup(many).Cosine(many).ShouldBe(many.Cosine(many));
        new TermLookup(many).Cosine(TermVector.Scaled(new() { [1] = 1 })).ShouldBe(0);
    }

    // Half of the numbers are drawn from few, so that two vectors have terms in common.
    private static TermVector Vector(Random dice, int terms)
    {
        var weights = new Dictionary<uint, double>();
        while (weights.Count < terms) { weights[(uint)(dice.Next(2) == 0 ? dice.Next((2 * terms) + 8) : dice.Next(1 << 24))] = 0.1 + dice.NextDouble(); }
        return TermVector.Scaled(weights);
    }
}
