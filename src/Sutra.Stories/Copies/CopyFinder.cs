using System.Runtime.InteropServices;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Finds articles that repeat an earlier one word for word or nearly.</summary>
/// <remarks>
/// Every run of five words is a shingle; a quarter of them, chosen by their own hash, is indexed, so that two articles
/// meet only where they share text and no article is compared with all others. An article is a copy where seven in
/// ten of its shingles stand in an earlier one.
/// </remarks>
internal static class CopyFinder
{
    private const int Words = 5;
    private const int SampleMask = 3;
    private const int LeastShingles = 12;
    private const double LeastShare = 0.7;

    // A shingle in more articles than this is a formula, not a copied passage.
    private const int TooCommon = 200;

    /// <summary>For each copy, the place in <paramref name="readings"/> of the earliest article that it repeats.</summary>
    /// <param name="readings">Articles in order of publication.</param>
    public static IReadOnlyDictionary<int, int> Find(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var index = new Dictionary<ulong, List<int>>();
        var shingles = new List<HashSet<ulong>>(readings.Count);
        var copies = new Dictionary<int, int>();
        for (var i = 0; i < readings.Count; i++)
        {
            var own = ShinglesOf(readings[i]);
            shingles.Add(own);
            if (own.Count < LeastShingles) { continue; }
            foreach (var candidate in Candidates(index, own))
            {
                if (own.Count(shingles[candidate].Contains) < LeastShare * own.Count) { continue; }
                copies[i] = copies.GetValueOrDefault(candidate, candidate);
                break;
            }
            foreach (var s in own.Where(IsSampled)) { Add(index, s, i); }
        }
        return copies;
    }

    private static bool IsSampled(ulong shingle) => (shingle & SampleMask) == 0;

    private static void Add(Dictionary<ulong, List<int>> index, ulong shingle, int article)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, shingle, out _);
        list ??= [];
        if (list.Count <= TooCommon) { list.Add(article); }
    }

    // Earlier articles that share a good part of the sample, earliest first.
    private static IEnumerable<int> Candidates(Dictionary<ulong, List<int>> index, HashSet<ulong> own)
    {
        var shared = new Dictionary<int, int>();
        var sampled = 0;
        foreach (var s in own.Where(IsSampled))
        {
            sampled++;
            if (!index.TryGetValue(s, out var articles) || articles.Count > TooCommon) { continue; }
            foreach (var a in articles) { shared[a] = shared.GetValueOrDefault(a) + 1; }
        }
        return shared.Where(x => x.Value >= 2 && x.Value >= sampled * 0.5).Select(x => x.Key).Order();
    }

    private static HashSet<ulong> ShinglesOf(Reading reading)
    {
        var hashes = new List<ulong>();
        foreach (var token in reading.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind != TokenKind.Mark) { hashes.Add(Hash(token.Text)); }
        }
        var shingles = new HashSet<ulong>();
        for (var i = 0; i + Words <= hashes.Count; i++)
        {
            var h = 14695981039346656037UL;
            for (var k = 0; k < Words; k++) { h = (h ^ hashes[i + k]) * 0x9E3779B97F4A7C15UL; h ^= h >> 29; }
            shingles.Add(h);
        }
        return shingles;
    }

    // FNV-1a: the same in every run, unlike string.GetHashCode.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var h = 14695981039346656037UL;
        foreach (var c in word) { h = (h ^ c) * 1099511628211UL; }
        return h;
    }
}
