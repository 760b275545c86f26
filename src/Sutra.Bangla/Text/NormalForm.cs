namespace Sutra.Bangla.Text;

/// <summary>A text in canonical form, and which offset of it stands for which of the text it was made from.</summary>
/// <remarks>
/// Offsets count UTF-16 code units and run from 0 to the length, the end included. They map in order: what comes later in the one
/// comes no earlier in the other. Several letters that became one have the first's offset; what was dropped belongs to what stands before it, at
/// the start to what follows.
/// </remarks>
public readonly struct NormalForm
{
    private readonly string? _original;
    private readonly string? _text;

    // For each offset of the normal form the one it comes from; null where the two are the same.
    private readonly int[]? _sources;

    internal NormalForm(string original, string text, int[]? sources)
    {
        _original = original;
        _text = text;
        _sources = sources;
    }

    /// <summary>The text as it was given.</summary>
    public string Original => _original ?? "";

    /// <summary>Its canonical form; the same instance where it was canonical.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether the text was canonical, so that every offset maps to itself.</summary>
    public bool IsIdentity => _sources is null;

    /// <summary>The offset in the original that an offset of the normal form stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0 or more than the normal form's length.</exception>
    public int ToOriginal(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return _sources is null ? offset : _sources[offset];
    }

    /// <summary>The offset in the normal form where that stands which an offset of the original became part of.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0 or more than the original's length.</exception>
    public int ToNormal(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Original.Length);
        if (_sources is null) { return offset; }
        var at = FirstAtOrBehind(offset);
        // An offset inside what became one letter, or of what was dropped, is that of what stands before it.
        return at > 0 && _sources[at] != offset ? FirstAtOrBehind(_sources[at - 1]) : at;
    }

    /// <summary>The stretch of the original that a stretch of the normal form was made from, whole letters of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie within the normal form.</exception>
    public TextSpan ToOriginal(TextSpan span)
    {
        var start = ToOriginal(span.Start);
        var end = ToOriginal(span.End);
        for (var i = span.End; span.Length > 0 && end <= start && i < Text.Length;) { end = ToOriginal(++i); }
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The stretch of the normal form that a stretch of the original became, whole letters of it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It does not lie within the original.</exception>
    public TextSpan ToNormal(TextSpan span)
    {
        var start = ToNormal(span.Start);
        if (span.Length == 0 || _sources is null) { return new TextSpan(start, span.Length); }
        _ = ToNormal(span.End);
        return TextSpan.FromBounds(start, Math.Max(start, FirstAtOrBehind(span.End)));
    }

    private int FirstAtOrBehind(int offset)
    {
        var (low, high) = (0, _sources!.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sources[middle] < offset) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
