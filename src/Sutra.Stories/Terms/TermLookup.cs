using System.Numerics;

namespace Sutra.Stories.Terms;

/// <summary>A vector laid out for being compared with many others: the weight of a term is found at once, where two sorted lists would be walked.</summary>
internal sealed class TermLookup
{
    // A quarter full: most terms of another vector are not here, and the first look says so.
    private const int RoomForEach = 4;

    // No term has this number: they have 24 bits.
    private const uint Free = uint.MaxValue;

    private readonly uint[] _terms;
    private readonly float[] _weights;
    private readonly int _shift;

    /// <summary>Lays a vector out.</summary>
    public TermLookup(TermVector vector)
    {
        ArgumentNullException.ThrowIfNull(vector);
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, vector.Terms.Length * RoomForEach));
        (_terms, _weights, _shift) = (new uint[size], new float[size], 32 - BitOperations.Log2((uint)size));
        Array.Fill(_terms, Free);
        for (var i = 0; i < vector.Terms.Length; i++)
        {
            var at = Place(vector.Terms[i]);
            (_terms[at], _weights[at]) = (vector.Terms[i], vector.Weights[i]);
        }
    }

    /// <summary>The cosine with another vector: to the bit that of <see cref="TermVector.Cosine"/>, as the same products are added in the same order.</summary>
    public double Cosine(TermVector other)
    {
        var terms = other.Terms;
        var weights = other.Weights;
        var dot = 0.0;
        for (var i = 0; i < terms.Length; i++)
        {
            var at = Place(terms[i]);
            if (_terms[at] != Free) { dot += _weights[at] * weights[i]; }
        }
        return dot;
    }

    // Where a term stands, or the free place where it would.
    private int Place(uint term)
    {
        var terms = _terms;
        var at = (int)((term * 0x9E3779B1u) >> _shift);
        while (terms[at] != term && terms[at] != Free) { at = (at + 1) & (terms.Length - 1); }
        return at;
    }
}
