using NodaTime;

namespace Sutra.Bench.Generation;

/// <summary>What a stream is made to.</summary>
/// <param name="Count">How many articles.</param>
/// <param name="Days">Over how many days they are spread, evenly.</param>
/// <param name="First">The first of these days.</param>
/// <param name="Seed">The same seed, corpus and options give the same stream.</param>
internal sealed record StreamOptions(int Count, int Days, LocalDate First, ulong Seed)
{
    /// <summary>Of a hundred articles, how many tell again what another told in the last two days.</summary>
    public int AgainPercent { get; init; } = 33;

    /// <summary>Of a hundred articles, how many copy another.</summary>
    public int CopyPercent { get; init; } = 10;

    /// <summary>Of a hundred sentences of a new article, how many come from another of the same topic.</summary>
    public int ForeignPercent { get; init; } = 35;
}
