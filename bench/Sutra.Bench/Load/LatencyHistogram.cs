using System.Numerics;

namespace Sutra.Bench.Load;

/// <summary>Times of a great many requests in little memory: each is kept to within a 64th of itself, so percentiles are too.</summary>
internal sealed class LatencyHistogram
{
    // A bucket for each microsecond up to 127, from there 64 for each power of two: 64 of them up to 2^40 µs.
    private const int PerPower = 64;
    private const int PowerBits = 6;
    private const long Longest = 1L << 40;

    private readonly long[] _counts = new long[PerPower * 40];

    /// <summary>How many times were taken.</summary>
    public long Count { get; private set; }

    /// <summary>The longest of them, exactly.</summary>
    public TimeSpan Max { get; private set; }

    /// <summary>Takes a time.</summary>
    public void Add(TimeSpan time)
    {
        var micros = Math.Clamp((long)time.TotalMicroseconds, 0, Longest);
        _counts[BucketOf(micros)]++;
        Count++;
        if (time > Max) { Max = time; }
    }

    /// <summary>Takes those of another.</summary>
    public void Add(LatencyHistogram other)
    {
        for (var i = 0; i < _counts.Length; i++) { _counts[i] += other._counts[i]; }
        Count += other.Count;
        if (other.Max > Max) { Max = other.Max; }
    }

    /// <summary>The time that so many of a hundred did not exceed (nearest rank); zero where there is none.</summary>
    public TimeSpan Percentile(double percent)
    {
        var rank = Math.Max(1, (long)Math.Ceiling(percent / 100 * Count));
        long seen = 0;
        for (var i = 0; i < _counts.Length && Count > 0; i++)
        {
            seen += _counts[i];
            if (seen >= rank) { return TimeSpan.FromMicroseconds(Math.Min(TopOf(i), (long)Max.TotalMicroseconds)); }
        }
        return TimeSpan.Zero;
    }

    private static int BucketOf(long micros)
    {
        var power = micros < 2 * PerPower ? 0 : BitOperations.Log2((ulong)micros) - PowerBits;
        return (power * PerPower) + (int)(micros >> power);
    }

    // The longest time of a bucket.
    private static long TopOf(int bucket)
    {
        var power = bucket < 2 * PerPower ? 0 : (bucket / PerPower) - 1;
        return ((bucket - ((long)power * PerPower) + 1) << power) - 1;
    }
}
