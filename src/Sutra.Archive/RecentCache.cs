namespace Sutra.Archive;

/// <summary>What was asked for last, up to a sum of sizes; the last one in any case. For many threads.</summary>
/// <param name="most">What the values may take together.</param>
/// <param name="sizeOf">What a value takes, in any unit.</param>
internal sealed class RecentCache<TKey, TValue>(long most, Func<TValue, long> sizeOf) where TKey : notnull where TValue : class
{
    private readonly Lock _lock = new();
    private readonly LinkedList<(TKey Key, TValue Value)> _newestFirst = [];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _nodes = [];
    private long _size;

    /// <summary>The value of a key, if it is still here.</summary>
    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_nodes.TryGetValue(key, out var node)) { return null; }
            _newestFirst.Remove(node);
            _newestFirst.AddFirst(node);
            return node.Value.Value;
        }
    }

    /// <summary>Keeps a value, and lets go of those that were not asked for the longest.</summary>
    public void Keep(TKey key, TValue value)
    {
        lock (_lock)
        {
            // Two threads may have made the same.
            if (_nodes.ContainsKey(key)) { return; }
            _nodes[key] = _newestFirst.AddFirst((key, value));
            _size += sizeOf(value);
            while (_size > most && _newestFirst.Count > 1) { LetGoOf(_newestFirst.Last!); }
        }
    }

    private void LetGoOf(LinkedListNode<(TKey Key, TValue Value)> node)
    {
        _newestFirst.Remove(node);
        _nodes.Remove(node.Value.Key);
        _size -= sizeOf(node.Value.Value);
    }
}
