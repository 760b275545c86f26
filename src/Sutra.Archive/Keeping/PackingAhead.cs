using Sutra.Archive.Segments;

namespace Sutra.Archive.Keeping;

/// <summary>Packs the pages that a batch will probably keep while their rows are written: packing is a fifth of the writer's work and needs nothing of the database.</summary>
internal sealed class PackingAhead : IDisposable
{
    private readonly List<ReadOnlyMemory<byte>> _pages;
    private readonly Task<PackedBlock>? _packing;

    /// <summary>Begins.</summary>
    /// <param name="pages">The pages, in the order in which they would be kept.</param>
    public PackingAhead(IEnumerable<ReadOnlyMemory<byte>> pages)
    {
        _pages = [.. pages];
        // A thread of its own: those of the pool read the next pages, and it would wait for one of them.
        if (_pages.Count > 0) { _packing = Task.Factory.StartNew(() => BlockPacking.Pack(_pages), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default); }
    }

    /// <summary>The block of the pages that are kept; packed now where they are others than was thought.</summary>
    public PackedBlock Block(List<ReadOnlyMemory<byte>> kept) =>
        _packing is not null && kept.SequenceEqual(_pages) ? _packing.GetAwaiter().GetResult() : BlockPacking.Pack(kept);

    /// <summary>Waits for the end, so that nothing is left that nobody asked for.</summary>
    public void Dispose()
    {
        if (_packing is null) { return; }
        try { _packing.GetAwaiter().GetResult().Dispose(); }
        // What packing throws is thrown where its block is asked for.
        catch (Exception e) when (e is not OutOfMemoryException) { }
    }
}
