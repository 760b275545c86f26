namespace Sutra.Bench.Mutations;

/// <summary>Chance that is the same on every machine and in every version: SplitMix64 (Steele, Lea, Flood 2014).</summary>
internal sealed class Dice(ulong state)
{
    private ulong _state = state;

    /// <summary>The dice of one mutant: throws of one say nothing of another's.</summary>
    public static Dice Of(ulong seed, int number) => new(new Dice(seed).Next() ^ ((ulong)number * 0x9E3779B97F4A7C15));

    /// <summary>Any number of 64 bits.</summary>
    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>From 0 up to but without <paramref name="limit"/>; 0 where that is 0.</summary>
    public int Below(int limit) => limit <= 0 ? 0 : (int)(Next() % (ulong)limit);

    /// <summary>From 0 up to but without 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in so many of a hundred throws.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>True once in so many throws.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>From <paramref name="least"/> to about <paramref name="most"/>, each order of magnitude as likely as the other.</summary>
    public int Scaled(int least, int most) => (int)(least * Math.Pow((double)most / least, Share()));

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
