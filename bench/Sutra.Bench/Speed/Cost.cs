namespace Sutra.Bench.Speed;

/// <summary>What a piece of work cost.</summary>
/// <param name="Seconds">Processor time of the whole process, user and system, in seconds.</param>
/// <param name="Allocated">Managed bytes that it allocated, on whichever thread.</param>
/// <remarks>
/// Processor time, not the clock: others work on the same machine. Of the whole process, since a reader that hands its
/// work to another thread has not become cheaper by that; the garbage collector's share is in it.
/// </remarks>
internal readonly record struct Cost(double Seconds, long Allocated)
{
    // Work that takes less is done over and over: the collector's share of a few pages is a matter of luck.
    private const double Shortest = 0.25;
    private const int MostTimes = 200;

    /// <summary>How many times the work is to be done to be measured: it is done once to see.</summary>
    public static int TimesFor(Action work) => (int)Math.Clamp(Math.Ceiling(Shortest / Math.Max(Of(work, 1).Seconds, 0.0001)), 1, MostTimes);

    /// <summary>Does the work so many times, after a full collection, so that none pays for what another left behind; what once costs.</summary>
    public static Cost Of(Action work, int times)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++) { work(); }
        var seconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        return new Cost(seconds / times, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / times);
    }

    /// <summary>The lesser of each part: noise only ever adds.</summary>
    public Cost Least(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Allocated, other.Allocated));

    /// <summary>Both together.</summary>
    public static Cost operator +(Cost a, Cost b) => new(a.Seconds + b.Seconds, a.Allocated + b.Allocated);
}
