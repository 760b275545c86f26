using System.Runtime.InteropServices;

namespace Sutra.Bangla.Bearers;

/// <summary>How much it says that two articles name the same: little where many do.</summary>
internal sealed class Rarity(int most)
{
    // What this many articles name says half as much as what one names; of a large collection a fiftieth.
    private const double Half = 10;
    private const double Share = 0.02;

    private readonly Dictionary<ulong, int> _articles = [];
    private long _count;

    /// <summary>Counts what an article names.</summary>
    public void Add(Surroundings around)
    {
        _count++;
        Add(around.People);
        Add(around.Bodies);
        Add(around.Places);
        Add(around.Roles);
        if (_articles.Count > most) { foreach (var hash in _articles.Where(a => a.Value < 2).Select(a => a.Key).ToList()) { _articles.Remove(hash); } }
        if (_articles.Count > most) { _articles.Clear(); }
    }

    /// <summary>From 0 to 1.</summary>
    public double Of(ulong hash) => 1 / (1 + (_articles.GetValueOrDefault(hash) / (Half + (Share * _count))));

    private void Add(ulong[] hashes)
    {
        foreach (var hash in hashes) { CollectionsMarshal.GetValueRefOrAddDefault(_articles, hash, out _)++; }
    }
}
