using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Terms;

/// <summary>The terms of a text with their weights, scaled to length 1.</summary>
/// <remarks>A term is a rough stem; its weight is (1 + log count) × rarity. Terms that stand in more than a fifth of all articles say nothing of the story and are left out.</remarks>
public sealed class TermVector
{
    private const double MinWeight = 1.6; // log 5
    private readonly Dictionary<string, double> _weights;

    private TermVector(Dictionary<string, double> weights) => _weights = weights;

    /// <summary>The terms and their weights.</summary>
    public IReadOnlyDictionary<string, double> Weights => _weights;

    /// <summary>The vector of some sentences, each counted as often as its factor says.</summary>
    public static TermVector Of(IEnumerable<(Sentence Sentence, double Factor)> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var counts = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (sentence, factor) in sentences)
        {
            foreach (var stem in StemsOf(sentence)) { counts[stem] = counts.GetValueOrDefault(stem) + factor; }
        }
        foreach (var (stem, count) in counts)
        {
            var weight = TermTable.Weight(stem);
            if (weight < MinWeight) { counts.Remove(stem); continue; }
            counts[stem] = (1 + Math.Log(Math.Max(1, count))) * weight;
        }
        return Scaled(counts);
    }

    private static TermVector Scaled(Dictionary<string, double> weights)
    {
        var length = Math.Sqrt(weights.Values.Sum(w => w * w));
        foreach (var term in weights.Keys) { weights[term] /= length; }
        return new TermVector(weights);
    }

    /// <summary>The vector of some sentences, each counted once.</summary>
    public static TermVector Of(IEnumerable<Sentence> sentences) => Of(sentences.Select(s => (s, 1.0)));

    /// <summary>The rough stems of a sentence's words and its numbers, in order; one-letter words and single digits are left out.</summary>
    public static IEnumerable<string> StemsOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Mark || token.Span.Length < 2) { continue; }
            yield return token.Kind == TokenKind.Word ? RoughStem.Of(token.Text) : token.ToString();
        }
    }

    /// <summary>The sum of some vectors, scaled to length 1: what they have in common weighs most.</summary>
    public static TermVector Sum(IEnumerable<TermVector> vectors)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        var sum = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (term, weight) in vectors.SelectMany(v => v._weights)) { sum[term] = sum.GetValueOrDefault(term) + weight; }
        return Scaled(sum);
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (small, large) = _weights.Count < other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        var dot = 0.0;
        foreach (var (term, weight) in small)
        {
            if (large.TryGetValue(term, out var w)) { dot += weight * w; }
        }
        return dot;
    }
}
