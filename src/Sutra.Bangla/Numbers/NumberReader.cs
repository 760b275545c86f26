using Sutra.Bangla.Text;

namespace Sutra.Bangla.Numbers;

/// <summary>A number read from pieces, with the index after its last.</summary>
internal readonly record struct ReadNumber(decimal Value, int End, bool AtLeast, bool Scaled);

/// <summary>Reads one number: ২ লাখ ৩০ হাজার, সাড়ে তিন শ, পৌনে দুই কোটি, ৩ দশমিক ৫, শতাধিক.</summary>
internal static class NumberReader
{
    // Beyond this a sum is a slip of the text, and decimals would overflow.
    private const decimal Most = 1_000_000_000_000_000_000m;

    /// <summary>The number that starts at a piece, or null.</summary>
    public static ReadNumber? Read(string text, IReadOnlyList<NumberPiece> pieces, int start)
    {
        if (KindAt(pieces, start) == PieceKind.AtLeast) { return new ReadNumber(pieces[start].Value, start + 1, true, true); }
        decimal total = 0;
        var lastScale = decimal.MaxValue;
        var at = start;
        var any = false;
        while (ReadCoefficient(text, pieces, at, allowBareScale: !any) is { } coefficient)
        {
            var (value, next) = coefficient;
            var (scaled, end, atLeast) = ReadScales(pieces, next, value);
            if (scaled > Most) { return null; }
            var scale = end > next ? pieces[end - 1].Value : 1;
            // ১২ হাজার ২৫০ কোটি, ৭ লাখ ৯৭ হাজার কোটি: the last scale is of all that stands before it.
            if (any && scale > lastScale && scaled / scale < lastScale && total <= Most / scale) { return new ReadNumber((total + (scaled / scale)) * scale, end, false, true); }
            if (any && (scale >= lastScale || scaled >= lastScale)) { break; }
            (total, at, any) = (total + scaled, end, true);
            if (atLeast) { return new ReadNumber(total, at, true, true); }
            if (scale == 1) { break; }
            lastScale = scale;
            if (!Continues(pieces, at)) { break; }
        }
        return any ? new ReadNumber(total, at, false, lastScale != decimal.MaxValue) : null;
    }

    private static PieceKind KindAt(IReadOnlyList<NumberPiece> pieces, int i) => i < pieces.Count ? pieces[i].Kind : PieceKind.None;

    // The next summand follows at once; a number after লাখের is another one.
    private static bool Continues(IReadOnlyList<NumberPiece> pieces, int i) => KindAt(pieces, i) is PieceKind.Number or PieceKind.Whole or PieceKind.Before;

    private static (decimal Value, int End)? ReadCoefficient(string text, IReadOnlyList<NumberPiece> pieces, int i, bool allowBareScale)
    {
        switch (KindAt(pieces, i))
        {
            case PieceKind.Number when KindAt(pieces, i + 1) == PieceKind.Other && pieces[i + 1].Span.In(text) is "দশমিক" && KindAt(pieces, i + 2) == PieceKind.Number:
                return ReadFraction(text, pieces, i);
            case PieceKind.Number or PieceKind.Whole: return (pieces[i].Value, i + 1);
            // সাড়ে ৩০০ is three and a half hundred.
            case PieceKind.Before when KindAt(pieces, i + 1) == PieceKind.Number:
                return (pieces[i + 1].Value + (pieces[i].Value * (pieces[i + 1].Value >= 100 && pieces[i + 1].Value % 100 == 0 ? 100 : 1)), i + 2);
            case PieceKind.Before when KindAt(pieces, i + 1) == PieceKind.Scale: return (1 + pieces[i].Value, i + 1);
            // শত কোটি, হাজার কোটি; a scale by itself (হাজার মানুষ) counts nothing exactly.
            case PieceKind.Scale when allowBareScale && KindAt(pieces, i + 1) == PieceKind.Scale && pieces[i + 1].Value > pieces[i].Value: return (1, i);
            default: return null;
        }
    }

    // ৩ দশমিক ৫; ৩ দশমিক শূন্য ৯, where the nought is a word
    private static (decimal Value, int End) ReadFraction(string text, IReadOnlyList<NumberPiece> pieces, int i)
    {
        if (pieces[i + 2].Span.In(text) is "শূন্য" && KindAt(pieces, i + 3) == PieceKind.Number && pieces[i + 3].Value < 10)
        {
            return (pieces[i].Value + (pieces[i + 3].Value / 100), i + 4);
        }
        return (Join(text, pieces[i], pieces[i + 2]), i + 3);
    }

    private static decimal Join(string text, NumberPiece whole, NumberPiece fraction)
    {
        var scale = 0.1m;
        var value = whole.Value;
        foreach (var c in fraction.Span.In(text))
        {
            if (Letters.DigitValue(c) is >= 0 and var digit) { value += digit * scale; scale /= 10; }
        }
        return scale == 0.1m ? value + (fraction.Value / (fraction.Value < 10 ? 10 : 100)) : value;
    }

    private static (decimal Value, int End, bool AtLeast) ReadScales(IReadOnlyList<NumberPiece> pieces, int i, decimal value)
    {
        while (KindAt(pieces, i) == PieceKind.Scale && value <= Most)
        {
            value *= pieces[i].Value;
            i++;
        }
        return KindAt(pieces, i) == PieceKind.AtLeast && value < 1000 ? (value * pieces[i].Value, i + 1, true) : (value, i, false);
    }
}
