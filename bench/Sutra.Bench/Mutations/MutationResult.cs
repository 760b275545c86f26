namespace Sutra.Bench.Mutations;

/// <summary>A mutant on which the reader did what it must not.</summary>
internal sealed record MutantFault(int Number, string Page, string What);

/// <summary>How long a mutant took.</summary>
internal sealed record MutantTime(int Number, string Page, int Bytes, TimeSpan Took);

/// <summary>What came of a run.</summary>
internal sealed record MutationResult
{
    /// <summary>Mutants that gave an article.</summary>
    public int Articles { get; set; }

    /// <summary>Mutants that gave a reason.</summary>
    public int NotArticles { get; set; }

    /// <summary>Mutants whose bytes were no text.</summary>
    public int Refused { get; set; }

    /// <summary>The mutant that took longest; null where none was read.</summary>
    public MutantTime? Slowest { get; set; }

    /// <summary>The faults in the order of their numbers; a run stops soon after the first <see cref="MutationRun.MostFaults"/>.</summary>
    public List<MutantFault> Faults { get; init; } = [];

    /// <summary>All mutants that were read.</summary>
    public int Count => Articles + NotArticles + Refused;

    /// <summary>Adds what another worker did.</summary>
    public void Add(MutationResult other)
    {
        Articles += other.Articles;
        NotArticles += other.NotArticles;
        Refused += other.Refused;
        if (other.Slowest is { } slow && !(Slowest?.Took >= slow.Took)) { Slowest = slow; }
        Faults.AddRange(other.Faults);
        Faults.Sort((a, b) => a.Number.CompareTo(b.Number));
    }
}
