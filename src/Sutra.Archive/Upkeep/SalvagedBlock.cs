namespace Sutra.Archive.Upkeep;

/// <summary>A block of an archive's pages, or a damage in place of one.</summary>
/// <param name="Pages">The pages as they came, with what was said of them; empty where the block is damaged.</param>
/// <param name="Fault">What is damaged, in one line that names the file and the place; null where nothing is.</param>
internal sealed record SalvagedBlock(IReadOnlyList<ReadOnlyMemory<byte>> Pages, string? Fault);
