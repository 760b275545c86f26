using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Stories;

public sealed class AverageLinkingTests
{
    private static readonly (int A, int B, double Likeness)[] s_pairs = [(0, 1, 3), (1, 2, 2.5), (0, 2, 2), (3, 4, 1), (2, 3, 0.5)];

    [Fact]
    public void Groups_are_joined_as_long_as_their_pairs_are_alike_on_the_average() =>
        Groups(s_pairs, least: 0).ShouldBe(["0 1 2", "3 4"]);

    [Fact]
    public void A_chain_of_likenesses_makes_no_group_where_its_ends_were_never_met() =>
        Groups([(0, 1, 1), (1, 2, 1), (2, 3, 1), (3, 4, 1)], least: 0).ShouldAllBe(g => g.Length <= 3);

    [Fact]
    public void The_order_of_the_pairs_does_not_matter()
    {
        var dice = new Random(5);
        var pairs = Enumerable.Range(0, 40).Select(_ => (A: dice.Next(12), B: dice.Next(12), Likeness: dice.NextDouble() * 4)).Where(p => p.A < p.B).DistinctBy(p => (p.A, p.B)).ToArray();
        var expected = Groups(pairs, 0.5, 12);
        for (var round = 0; round < 10; round++)
        {
            dice.Shuffle(pairs);
            Groups(pairs, 0.5, 12).ShouldBe(expected);
        }
    }

    [Fact]
    public void What_is_alike_to_nothing_stands_alone() => Groups([], 0).ShouldBe(["0", "1", "2", "3", "4"]);

    private static string[] Groups((int A, int B, double Likeness)[] pairs, double least, int count = 5)
    {
        var linking = new AverageLinking(count, unmet: -4);
        foreach (var (a, b, likeness) in pairs) { linking.Add(a, b, likeness); }
        return [.. linking.Join(least).Select(g => string.Join(' ', g))];
    }
}
