using Xunit;

namespace Sutra.Testing;

/// <summary>Measures what a piece of work allocates on its own thread, however busy the machine is.</summary>
public static class Allocated
{
    private const int Runs = 5;

    /// <summary>The bytes that the work allocates.</summary>
    public static long By(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Twice the size allocates about twice as much: lists that double their room allow for some more, quadratic work takes four times as much.</summary>
    /// <param name="work">The work at a size.</param>
    /// <param name="size">The smaller of the two sizes; large enough for fixed costs not to matter.</param>
    public static void ShouldGrowLinearly(Action<int> work, int size)
    {
        ArgumentNullException.ThrowIfNull(work);
        // The first run at each size loads tables, compiles code and fills the pools of arrays; a collection may empty
        // them again, so the least of several runs counts.
        work(size);
        work(2 * size);
        var once = Least(() => work(size));
        var twice = Least(() => work(2 * size));
        Assert.True(twice < 2.6 * once, $"size {size} allocates {once} bytes, twice the size {twice}");
    }

    private static long Least(Action work) => Enumerable.Range(0, Runs).Min(_ => By(work));
}
