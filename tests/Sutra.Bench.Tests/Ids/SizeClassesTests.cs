using Sutra.Bench.Ids;
using Sutra.Bench.Mutations;

namespace Sutra.Bench.Tests.Ids;

public sealed class SizeClassesTests
{
    private static List<string> Draw(int count, ulong seed, params (string Id, int Size)[] ids)
    {
        var classes = new SizeClasses(ids);
        var dice = new Dice(seed);
        return [.. Enumerable.Range(0, count).Select(_ => classes.Draw(dice))];
    }

    [Fact]
    public void The_one_large_story_comes_as_often_as_all_small_ones_together()
    {
        var drawn = Draw(3000, 1, [.. Enumerable.Range(1, 200).Select(i => ($"s{i}", 1)), ("s201", 300)]);
        drawn.Count(d => d == "s201").ShouldBeInRange(1400, 1600);
        drawn.Distinct().Count().ShouldBe(201);
    }

    [Fact]
    public void Sizes_up_to_twice_each_other_are_one_class() => Draw(3000, 1, ("a", 4), ("b", 7), ("c", 8)).Count(d => d == "c").ShouldBeInRange(1400, 1600);

    [Fact]
    public void The_same_seed_draws_the_same() => Draw(50, 7, ("a", 1), ("b", 1), ("c", 9)).ShouldBe(Draw(50, 7, ("a", 1), ("b", 1), ("c", 9)));

    [Fact]
    public void Of_nothing_nothing_can_be_drawn() => new SizeClasses([]).IsEmpty.ShouldBeTrue();
}
