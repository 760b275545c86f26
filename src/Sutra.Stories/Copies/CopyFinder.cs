using Sutra.Stories.Readings;

namespace Sutra.Stories.Copies;

/// <summary>Finds articles that repeat an earlier one word for word or nearly.</summary>
/// <remarks>An article meets another only where their samples of shingles meet, so that no article is compared with all others.</remarks>
internal static class CopyFinder
{
    /// <summary>For each copy, the place in <paramref name="readings"/> of the earliest article that it repeats.</summary>
    /// <param name="readings">Articles in order of publication.</param>
    public static IReadOnlyDictionary<int, int> Find(IReadOnlyList<Reading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var index = new ShingleIndex<int>();
        var shingles = new List<Shingles>(readings.Count);
        var copies = new Dictionary<int, int>();
        for (var i = 0; i < readings.Count; i++)
        {
            var own = Shingles.Of(readings[i]);
            shingles.Add(own);
            foreach (var candidate in Candidates(index, own).Order())
            {
                if (!own.Repeat(shingles[candidate])) { continue; }
                copies[i] = copies.GetValueOrDefault(candidate, candidate);
                break;
            }
            index.Add(i, own);
        }
        return copies;
    }

    /// <summary>Texts that share a good part of the sample.</summary>
    internal static IEnumerable<T> Candidates<T>(ShingleIndex<T> index, Shingles own) where T : notnull
    {
        if (!own.AreEnough) { return []; }
        var sample = own.Sample.ToList();
        var shared = new Dictionary<T, int>();
        index.Count(sample, shared);
        return shared.Where(x => x.Value >= 2 && x.Value >= sample.Count * 0.5).Select(x => x.Key);
    }
}
