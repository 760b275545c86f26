namespace Sutra.Archive.Segments;

/// <summary>The blocks that were unpacked last, up to a sum of bytes; the last one in any case. For many threads.</summary>
/// <param name="mostBytes">What they may take together.</param>
internal sealed class BlockCache(long mostBytes)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(BlockPlace Place, UnpackedBlock Block)> _newestFirst = [];
    private readonly Dictionary<BlockPlace, LinkedListNode<(BlockPlace Place, UnpackedBlock Block)>> _nodes = [];
    private long _bytes;

    /// <summary>The block at a place, if it is still here.</summary>
    public UnpackedBlock? Find(BlockPlace place)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(place, out var node)) { return null; }
            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Block;
        }
    }

    /// <summary>Keeps a block, and lets go of those that were not asked for the longest.</summary>
    public void Keep(BlockPlace place, UnpackedBlock block)
    {
        lock (_lock)
        {
            // Two threads may have unpacked the same.
            if (_nodes.ContainsKey(place)) { return; }
            _nodes[place] = _newestFirst.AddFirst((place, block));
            _bytes += block.Size;
            while (_bytes > mostBytes && _newestFirst.Count > 1) { LetGoOf(_newestFirst.Last!); }
        }
    }

    private void LetGoOf(LinkedListNode<(BlockPlace Place, UnpackedBlock Block)> node)
    {
        _newestFirst.Remove(node);
        _nodes.Remove(node.Value.Place);
        _bytes -= node.Value.Block.Size;
    }
}
