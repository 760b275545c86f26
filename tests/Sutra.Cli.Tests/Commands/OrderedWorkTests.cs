using Sutra.Cli.Commands;

namespace Sutra.Cli.Tests.Commands;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items_however_long_each_takes(int jobs) =>
        OrderedWork.Run(Enumerable.Range(0, 200), i => { Thread.SpinWait(i % 5 * 5000); return 2 * i; }, _ => 1, jobs, 1000).ShouldBe(Enumerable.Range(0, 200).Select(i => 2 * i));

    [Fact]
    public void No_more_are_worked_on_at_a_time_than_there_are_jobs()
    {
        int now = 0, most = 0;
        int Work(int i)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref now));
            Thread.Sleep(1);
            Interlocked.Decrement(ref now);
            return i;
        }

        OrderedWork.Run(Enumerable.Range(0, 100), Work, _ => 1, 3, 1000).Count().ShouldBe(100);
        most.ShouldBeInRange(1, 3);
    }

    [Theory]
    [InlineData(1, 1000, 16)]
    [InlineData(10, 55, 6)]
    [InlineData(1000, 55, 1)]
    public void What_waits_is_bounded_by_number_and_by_size(long size, long mostSize, int most)
    {
        int taken = 0, given = 0, ahead = 0;
        IEnumerable<int> Items()
        {
            for (; taken < 100; taken++) { ahead = Math.Max(ahead, taken - given); yield return taken; }
        }

        foreach (var _ in OrderedWork.Run(Items(), i => { Thread.Sleep(1); return i; }, _ => size, 2, mostSize)) { given++; }
        given.ShouldBe(100);
        ahead.ShouldBeLessThanOrEqualTo(most);
    }

    [Fact]
    public void What_work_throws_is_thrown_in_its_place()
    {
        var seen = new List<int>();
        Should.Throw<InvalidOperationException>(() =>
        {
            foreach (var i in OrderedWork.Run(Enumerable.Range(0, 100), i => i == 40 ? throw new InvalidOperationException() : i, _ => 1, 2, 1000)) { seen.Add(i); }
        });
        seen.ShouldBe(Enumerable.Range(0, 40));
    }

    [Fact]
    public void When_nobody_takes_the_rest_it_is_not_worked_on()
    {
        var taken = 0;
        var closed = false;
        IEnumerable<int> Items()
        {
            try
            {
                for (; ; taken++) { yield return taken; }
            }
            finally { closed = true; }
        }

        OrderedWork.Run(Items(), i => { Thread.Sleep(1); return i; }, _ => 1, 2, 1000).Take(5).Count().ShouldBe(5);
        taken.ShouldBeLessThan(40);
        closed.ShouldBeTrue();
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen; value > (seen = Volatile.Read(ref most));) { Interlocked.CompareExchange(ref most, value, seen); }
    }
}
