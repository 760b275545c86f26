using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Terms;

/// <summary>The terms of a text with their weights, scaled to length 1.</summary>
/// <remarks>
/// A term is a rough stem, kept as a number of 24 bits (<see cref="TermNumber"/>). Its weight is (1 + log count) × rarity.
/// Terms that stand in more than a fifth of all articles say nothing of the story and are left out.
/// </remarks>
public sealed class TermVector
{
    private readonly uint[] _terms;
    private readonly float[] _weights;

    private TermVector(uint[] terms, float[] weights) => (_terms, _weights) = (terms, weights);

    /// <summary>A vector without terms.</summary>
    public static TermVector Empty { get; } = new([], []);

    /// <summary>The terms, ascending.</summary>
    public ReadOnlySpan<uint> Terms => _terms;

    /// <summary>The weight of each, in the order of <see cref="Terms"/>; their squares add up to 1, or to 0 where there is no term.</summary>
    public ReadOnlySpan<float> Weights => _weights;

    /// <summary>The vector of some sentences, each counted as often as its factor says.</summary>
    public static TermVector Of(IEnumerable<(Sentence Sentence, double Factor)> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        return new TermCounts(sentences).Vector();
    }

    /// <summary>The vector of some sentences, each counted once.</summary>
    public static TermVector Of(IEnumerable<Sentence> sentences) => Of(sentences.Select(s => (s, 1.0)));

    /// <summary>The vector with these weights, of any scale.</summary>
    internal static TermVector Scaled(Dictionary<uint, double> weights)
    {
        var (terms, scaled) = (new uint[weights.Count], new float[weights.Count]);
        var length = Length(weights);
        var i = 0;
        foreach (var (term, weight) in weights) { (terms[i], scaled[i++]) = (term, (float)(weight / length)); }
        Array.Sort(terms, scaled);
        return new TermVector(terms, scaled);
    }

    private static double Length(Dictionary<uint, double> weights)
    {
        var squares = 0.0;
        foreach (var weight in weights.Values) { squares += weight * weight; }
        return Math.Sqrt(squares);
    }

    /// <summary>The rough stems of a sentence's words and its numbers, in order; one-letter words and single digits are left out.</summary>
    public static IEnumerable<string> StemsOf(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        foreach (var token in sentence.Tokens)
        {
            if (IsTerm(token)) { yield return StemOf(token).ToString(); }
        }
    }

    /// <summary>The sum of some vectors, scaled to length 1: what they have in common weighs most.</summary>
    public static TermVector Sum(IEnumerable<TermVector> vectors) => Weighted(vectors.Select(v => (v, 1.0))).Sum;

    /// <summary>The sum of some vectors, each as often as its factor says, scaled to length 1; and how long it was before.</summary>
    internal static (TermVector Sum, double Length) Weighted(IEnumerable<(TermVector Vector, double Factor)> vectors)
    {
        var sum = new Dictionary<uint, double>();
        foreach (var (vector, factor) in vectors)
        {
            for (var i = 0; i < vector._terms.Length; i++) { CollectionsMarshal.GetValueRefOrAddDefault(sum, vector._terms[i], out _) += factor * vector._weights[i]; }
        }
        return (Scaled(sum), Length(sum));
    }

    /// <summary>The cosine of two vectors, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (a, b) = (_terms, other._terms);
        var (i, k) = (0, 0);
        var dot = 0.0;
        while (i < a.Length && k < b.Length)
        {
            if (a[i] == b[k]) { dot += _weights[i++] * other._weights[k++]; }
            else if (a[i] < b[k]) { i++; }
            else { k++; }
        }
        return dot;
    }

    /// <summary>The vector of the heaviest terms alone, scaled to length 1; the same where it has no more.</summary>
    public TermVector Heaviest(int count)
    {
        if (_terms.Length <= count) { return this; }
        var kept = new Dictionary<uint, double>(count);
        foreach (var i in HeaviestPlaces(count)) { kept.Add(_terms[i], _weights[i]); }
        return Scaled(kept);
    }

    /// <summary>The heaviest terms, heaviest first.</summary>
    public IReadOnlyList<uint> HeaviestTerms(int count) => Array.ConvertAll(HeaviestPlaces(count), i => _terms[i]);

    /// <summary>The vector in four bytes a term: its number, and its weight in 255ths of the heaviest.</summary>
    public byte[] Pack()
    {
        var most = _weights.Length == 0 ? 1 : _weights.Max();
        var packed = new byte[4 * _terms.Length];
        for (var i = 0; i < _terms.Length; i++)
        {
            var weight = (uint)Math.Clamp(Math.Round(255 * _weights[i] / most), 1, 255);
            BinaryPrimitives.WriteUInt32LittleEndian(packed.AsSpan(4 * i), _terms[i] | (weight << 24));
        }
        return packed;
    }

    /// <summary>The vector that was packed, its weights as exact as the packing; bytes beyond the last whole term are left out.</summary>
    public static TermVector Unpack(ReadOnlySpan<byte> packed)
    {
        var weights = new Dictionary<uint, double>(packed.Length / 4);
        for (; packed.Length >= 4; packed = packed[4..])
        {
            var term = BinaryPrimitives.ReadUInt32LittleEndian(packed);
            weights[term & TermNumber.Most] = term >> 24;
        }
        return Scaled(weights);
    }

    // The places of the heaviest, heaviest first, of equals the first: few of many, so that the others are not put in order.
    private int[] HeaviestPlaces(int count)
    {
        var places = new int[Math.Min(count, _terms.Length)];
        var kept = 0;
        for (var i = 0; i < _weights.Length; i++)
        {
            if (kept == places.Length && (kept == 0 || _weights[i] <= _weights[places[^1]])) { continue; }
            var at = kept < places.Length ? kept++ : kept - 1;
            for (; at > 0 && _weights[i] > _weights[places[at - 1]]; at--) { places[at] = places[at - 1]; }
            places[at] = i;
        }
        return places;
    }

    /// <summary>Whether a token is a term: no mark, and more than one letter.</summary>
    internal static bool IsTerm(Token token) => token.Kind != TokenKind.Mark && token.Span.Length >= 2;

    /// <summary>What stands for a token.</summary>
    internal static ReadOnlySpan<char> StemOf(Token token) => token.Kind == TokenKind.Word ? token.Text[..RoughStem.LengthOf(token.Text)] : token.Text;
}
