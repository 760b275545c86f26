using System.Runtime.InteropServices;

namespace Sutra.Pages.Dumps;

/// <summary>Which words, by their first four characters, and which pairs of neighbours a flattened page knows from its other sentences.</summary>
internal sealed class KnownWords
{
    private const int Stem = 4;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _pairs = [];

    public KnownWords(IReadOnlyList<FlatSegment> segments)
    {
        foreach (var segment in segments)
        {
            foreach (var stem in segment.Words.Select(StemOf).Distinct(StringComparer.Ordinal)) { CollectionsMarshal.GetValueRefOrAddDefault(_stems, stem, out _)++; }
            foreach (var pair in segment.Words.Zip(segment.Words.Skip(1)).Distinct()) { CollectionsMarshal.GetValueRefOrAddDefault(_pairs, pair, out _)++; }
        }
    }

    /// <summary>The share of the longer words between two places of a segment that no other segment has.</summary>
    public double UnknownShare(FlatSegment segment, int from, int to)
    {
        int unknown = 0, all = 0;
        for (var i = from; i < to; i++)
        {
            if (segment.Words[i].Length < Stem) { continue; }
            all++;
            if (_stems[StemOf(segment.Words[i])] < 2) { unknown++; }
        }
        return all == 0 ? 0 : (double)unknown / all;
    }

    /// <summary>Whether another segment has the two side by side as well.</summary>
    public bool Follow(string first, string second) => _pairs.GetValueOrDefault((first, second)) > 1;

    private static string StemOf(string word) => word.Length <= Stem ? word : word[..Stem];
}
