using System.Runtime.InteropServices;
using Sutra.Bangla.Sentences;

namespace Sutra.Stories.Terms;

/// <summary>How often each term stands in some sentences, counted once for vectors of several weightings.</summary>
internal sealed class TermCounts
{
    private const double MinRarity = 1.6; // log 5
    private readonly Dictionary<uint, (double Count, double Rarity)> _counts;

    /// <param name="sentences">The sentences, each counted as often as its factor says.</param>
    public TermCounts(IEnumerable<(Sentence Sentence, double Factor)> sentences)
    {
        _counts = [];
        Count(sentences);
    }

    private TermCounts(Dictionary<uint, (double Count, double Rarity)> counts) => _counts = counts;

    /// <summary>The counts of these sentences and of those that follow them.</summary>
    public TermCounts With(IEnumerable<(Sentence Sentence, double Factor)> more)
    {
        var all = new TermCounts(new Dictionary<uint, (double Count, double Rarity)>(_counts));
        all.Count(more);
        return all;
    }

    private void Count(IEnumerable<(Sentence Sentence, double Factor)> sentences)
    {
        foreach (var (sentence, factor) in sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (!TermVector.IsTerm(token)) { continue; }
                var stem = TermVector.StemOf(token);
                ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, TermNumber.Of(stem), out var known);
                if (!known) { entry.Rarity = TermTable.Weight(stem); }
                entry.Count += factor;
            }
        }
    }

    /// <summary>The vector of the terms that are not in more than a fifth of all articles, their rarity weighed by a function of it.</summary>
    public TermVector Weighed(Func<double, double> weigh)
    {
        var weights = new Dictionary<uint, double>(_counts.Count);
        foreach (var (term, (count, rarity)) in _counts)
        {
            if (rarity >= MinRarity) { weights.Add(term, (count > 1 ? 1 + Math.Log(count) : 1) * weigh(rarity)); }
        }
        return TermVector.Scaled(weights);
    }

    /// <summary>The vector by rarity as it is.</summary>
    public TermVector Vector() => Weighed(r => r);
}
