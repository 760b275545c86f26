using Sutra.Archive.Tying;

namespace Sutra.Archive.Keeping;

/// <summary>What a writer holds in memory, for a later one of the same process to go on with: it would read some days' pages again. Of use only where nobody wrote in between, which the later one finds out.</summary>
public sealed class WriterMemory
{
    internal WriterMemory(long stamp, TyingMemory tying) => (Stamp, Tying) = (stamp, tying);

    /// <summary>The stamp of the right to write that it was made under.</summary>
    internal long Stamp { get; }

    internal TyingMemory Tying { get; }
}
