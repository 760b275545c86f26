namespace Sutra.Bangla.Bearers;

/// <summary>What a <see cref="NameRegister"/> may hold.</summary>
public sealed record NameRegisterOptions
{
    /// <summary>
    /// How many bearers are held, at least 1,000. When there are more, a quarter of them is forgotten, those not named for longest: met again
    /// they get a new number. One takes some 2 kB.
    /// </summary>
    public int MostBearers { get; init; } = 100_000;
}
