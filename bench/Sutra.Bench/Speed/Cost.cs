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
    /// <summary>Does the work once, after a full collection, so that none pays for what another left behind.</summary>
    public static Cost Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        work();
        var seconds = (Environment.CpuUsage.TotalTime - cpu).TotalSeconds;
        return new Cost(seconds, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }

    /// <summary>The lesser of each part: noise only ever adds.</summary>
    public Cost Least(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(Allocated, other.Allocated));

    /// <summary>Both together.</summary>
    public static Cost operator +(Cost a, Cost b) => new(a.Seconds + b.Seconds, a.Allocated + b.Allocated);
}
