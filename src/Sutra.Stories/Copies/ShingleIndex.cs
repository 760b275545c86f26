using System.Runtime.InteropServices;

namespace Sutra.Stories.Copies;

/// <summary>Texts by the sample of their shingles.</summary>
/// <typeparam name="T">What stands for a text.</typeparam>
internal sealed class ShingleIndex<T> where T : notnull
{
    // A shingle in more texts than this is a formula, not a copied passage.
    private const int TooCommon = 200;

    private readonly NumberedItems<T> _texts = new();

    /// <summary>Takes a text in.</summary>
    public void Add(T text, Shingles shingles)
    {
        if (!shingles.AreEnough) { return; }
        foreach (var s in shingles.Sample) { _texts.Add(s, text, TooCommon + 1); }
    }

    /// <summary>Texts that share a good part of the sample of one.</summary>
    public IEnumerable<T> Sharing(Shingles own)
    {
        if (!own.AreEnough) { return []; }
        var sample = own.Sample.ToList();
        var shared = new Dictionary<T, int>();
        Count(sample, shared);
        return shared.Where(x => x.Value >= 2 && x.Value >= sample.Count * 0.5).Select(x => x.Key);
    }

    /// <summary>Counts for each text how much of a sample it shares.</summary>
    private void Count(IEnumerable<uint> sample, Dictionary<T, int> shared)
    {
        foreach (var s in sample)
        {
            var texts = _texts.Of(s);
            if (texts.Count > TooCommon) { continue; }
            foreach (var t in texts) { CollectionsMarshal.GetValueRefOrAddDefault(shared, t, out _)++; }
        }
    }
}
