namespace Sutra.Bangla.Bearers;

/// <summary>How often each of some hashes was counted, in little room: tens of thousands of these are held.</summary>
/// <param name="most">How many hashes are held; when there are more, the half counted most often is kept.</param>
internal sealed class HashCounts(int most)
{
    private ulong[] _hashes = [];
    private int[] _counts = [];

    /// <summary>How many are held.</summary>
    public int Count => _hashes.Length;

    /// <summary>Whether one was counted.</summary>
    public bool Contains(ulong hash) => Array.BinarySearch(_hashes, hash) >= 0;

    /// <summary>Counts hashes, in ascending order, but one.</summary>
    public void Add(ReadOnlySpan<ulong> hashes, ulong except)
    {
        foreach (var hash in hashes) { if (hash != except && Array.BinarySearch(_hashes, hash) is var at and >= 0) { _counts[at]++; } }
        var fresh = 0;
        foreach (var hash in hashes) { if (hash != except && !Contains(hash)) { fresh++; } }
        if (fresh > 0) { Merge(hashes, except, fresh); }
    }

    /// <summary>Adds other counts.</summary>
    public void Add(HashCounts other)
    {
        Add(other._hashes, 0);
        for (var i = 0; i < other._hashes.Length; i++)
        {
            if (Array.BinarySearch(_hashes, other._hashes[i]) is var at and >= 0) { _counts[at] += other._counts[i] - 1; }
        }
    }

    // Two ascending lists into one.
    private void Merge(ReadOnlySpan<ulong> hashes, ulong except, int fresh)
    {
        var (merged, counts) = (new ulong[_hashes.Length + fresh], new int[_hashes.Length + fresh]);
        var (old, to) = (0, 0);
        foreach (var hash in hashes)
        {
            if (hash == except || Contains(hash)) { continue; }
            for (; old < _hashes.Length && _hashes[old] < hash; old++, to++) { (merged[to], counts[to]) = (_hashes[old], _counts[old]); }
            (merged[to], counts[to++]) = (hash, 1);
        }
        for (; old < _hashes.Length; old++, to++) { (merged[to], counts[to]) = (_hashes[old], _counts[old]); }
        (_hashes, _counts) = (merged, counts);
        if (_hashes.Length > most) { Forget(); }
    }

    // What was counted once goes first.
    private void Forget()
    {
        var kept = Enumerable.Range(0, _hashes.Length).OrderByDescending(i => _counts[i]).ThenByDescending(i => _hashes[i]).Take(most / 2).Order().ToArray();
        (_hashes, _counts) = (Array.ConvertAll(kept, i => _hashes[i]), Array.ConvertAll(kept, i => _counts[i]));
    }
}
