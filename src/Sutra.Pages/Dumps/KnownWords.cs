using System.Runtime.InteropServices;

namespace Sutra.Pages.Dumps;

/// <summary>Which words, by their first four characters, and which pairs of neighbours a flattened page knows from its other sentences.</summary>
internal sealed class KnownWords
{
    private const int Stem = 4;

    // In how many segments, and in which one last.
    private struct Seen
    {
        public int Segments;
        public int Last;
    }

    private readonly Dictionary<string, Seen> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Seen>.AlternateLookup<ReadOnlySpan<char>> _stemsOf;
    private readonly Dictionary<(string, string), Seen> _pairs = [];

    public KnownWords(IReadOnlyList<FlatSegment> segments)
    {
        _stemsOf = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var s = 0; s < segments.Count; s++)
        {
            var words = segments[s].Words;
            for (var i = 0; i < words.Count; i++)
            {
                Count(ref CollectionsMarshal.GetValueRefOrAddDefault(_stemsOf, StemOf(words[i]), out _), s + 1);
                if (i > 0) { Count(ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, (words[i - 1], words[i]), out _), s + 1); }
            }
        }
    }

    private static void Count(ref Seen seen, int segment)
    {
        if (seen.Last == segment) { return; }
        seen.Last = segment;
        seen.Segments++;
    }

    /// <summary>For each place of a segment, how many of the words before it are of four characters or more, and how many of these no other segment has.</summary>
    public (int[] Unknown, int[] Long) Counts(FlatSegment segment)
    {
        var unknown = new int[segment.Words.Count + 1];
        var all = new int[segment.Words.Count + 1];
        for (var i = 0; i < segment.Words.Count; i++)
        {
            var counts = segment.Words[i].Length >= Stem;
            all[i + 1] = all[i] + (counts ? 1 : 0);
            unknown[i + 1] = unknown[i] + (counts && _stemsOf[StemOf(segment.Words[i])].Segments < 2 ? 1 : 0);
        }
        return (unknown, all);
    }

    /// <summary>Whether another segment has the two side by side as well.</summary>
    public bool Follow(string first, string second) => _pairs.TryGetValue((first, second), out var seen) && seen.Segments > 1;

    private static ReadOnlySpan<char> StemOf(string word) => word.AsSpan(0, Math.Min(word.Length, Stem));
}
