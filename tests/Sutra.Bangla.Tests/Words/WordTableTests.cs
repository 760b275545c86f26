using Sutra.Bangla.Words;

namespace Sutra.Bangla.Tests.Words;

public sealed class WordTableTests
{
    [Fact]
    public void What_is_kept_is_found_and_nothing_else()
    {
        var table = new WordTable<string>(100_000);
        for (var i = 0; i < 50_000; i++) { table.Keep($"শব্দ{i}", $"{i}"); }
        var found = Enumerable.Range(0, 50_000).Count(i => table.Find($"শব্দ{i}") == $"{i}");
        found.ShouldBeGreaterThan(49_900); // a word whose place is full is not kept
        table.Find("শব্দ").ShouldBeNull();
        table.Find("শব্দ50000").ShouldBeNull();
        table.Find("").ShouldBeNull();
    }

    [Fact]
    public void No_more_are_kept_than_there_is_room_for()
    {
        var table = new WordTable<string>(10);
        for (var i = 0; i < 100; i++) { table.Keep($"{i}", ""); }
        Enumerable.Range(0, 100).Count(i => table.Find($"{i}") is not null).ShouldBeInRange(1, 10);
        table.Find("99").ShouldNotBeNull(); // the latest
        table.Clear();
        table.Find("99").ShouldBeNull();
    }

    [Fact]
    public void Many_may_read_while_others_keep()
    {
        var table = new WordTable<string>(200_000);
        Parallel.For(0, 40_000, i =>
        {
            table.Keep($"{i % 20_000}", $"{i % 20_000}");
            (table.Find($"{i / 2}") ?? $"{i / 2}").ShouldBe($"{i / 2}");
        });
    }
}
