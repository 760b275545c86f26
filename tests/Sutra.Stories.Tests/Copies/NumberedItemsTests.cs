using Sutra.Stories.Copies;

namespace Sutra.Stories.Tests.Copies;

public sealed class NumberedItemsTests
{
    [Fact]
    public void Items_stand_under_their_numbers_the_last_first()
    {
        var items = new NumberedItems<string>();
        foreach (var (number, item) in new[] { (7u, "a"), (9u, "b"), (7u, "c"), (7u, "d"), (0u, "e") }) { items.Add(number, item); }
        All(items, 7).ShouldBe(["d", "c", "a"]);
        All(items, 9).ShouldBe(["b"]);
        All(items, 0).ShouldBe(["e"]);
        All(items, 8).ShouldBeEmpty();
        (items.Of(7).Count, items.Of(8).Count).ShouldBe((3, 0));
    }

    [Fact]
    public void No_more_than_the_most_stand_under_a_number()
    {
        var items = new NumberedItems<int>();
        for (var i = 0; i < 10; i++) { items.Add(1, i, most: 3); }
        All(items, 1).ShouldBe([2, 1, 0]);
        items.Of(1).Count.ShouldBe(3);
    }

    private static List<T> All<T>(NumberedItems<T> items, uint number)
    {
        var all = new List<T>();
        foreach (var item in items.Of(number)) { all.Add(item); }
        return all;
    }
}
