namespace Sutra.Bangla.Text;

/// <summary>A text in the making, with where each of its letters comes from if that is asked for.</summary>
internal sealed class TextDraft
{
    private char[] _chars;
    private int[]? _sources;

    /// <summary>An empty draft.</summary>
    /// <param name="size">How long the text it is made from is.</param>
    /// <param name="mapped">Whether to keep where letters come from.</param>
    public TextDraft(int size, bool mapped)
    {
        Size = size;
        _chars = new char[size];
        _sources = mapped ? new int[size + 1] : null;
    }

    /// <summary>How long the text is that it is made from.</summary>
    public int Size { get; private set; }

    /// <summary>How many letters it has.</summary>
    public int Length { get; private set; }

    /// <summary>The letters.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>The letter so many from the end, 1 for the last; U+0000 where there is none.</summary>
    public char Last(int back = 1) => Length >= back ? _chars[Length - back] : '\0';

    /// <summary>Where a letter comes from; 0 where that is not kept.</summary>
    public int SourceOf(int i) => _sources is null ? 0 : _sources[i];

    /// <summary>Sets a letter at the end.</summary>
    public void Add(char c, int source)
    {
        if (Length == _chars.Length) { Grow(); }
        if (_sources is not null) { _sources[Length] = source; }
        _chars[Length++] = c;
    }

    /// <summary>Sets letters at the end that come from as many from an offset on.</summary>
    public void Add(ReadOnlySpan<char> chars, int source)
    {
        while (_chars.Length - Length < chars.Length) { Grow(); }
        chars.CopyTo(_chars.AsSpan(Length));
        for (var i = 0; _sources is not null && i < chars.Length; i++) { _sources[Length + i] = source + i; }
        Length += chars.Length;
    }

    /// <summary>Puts one letter in the place of the last ones; it comes from where the first of them does.</summary>
    public void Replace(int count, char by)
    {
        Length -= count - 1;
        _chars[Length - 1] = by;
    }

    /// <summary>Says that the text this was made from was itself made, so that letters come from where that one's do.</summary>
    public void ComeFrom(TextDraft before)
    {
        Size = before.Size;
        if (_sources is null) { return; }
        foreach (ref var source in _sources.AsSpan(0, Length)) { source = before.SourceOf(source); }
    }

    /// <summary>The text; the one it was made from where nothing changed.</summary>
    public string TextOr(string original) => Chars.SequenceEqual(original) ? original : Chars.ToString();

    /// <summary>For each offset, the end's included, the one of the text it was made from; what was dropped before the first letter belongs to it.</summary>
    public int[] Sources()
    {
        var sources = _sources.AsSpan(0, Length + 1).ToArray();
        sources[0] = 0;
        sources[Length] = Size;
        return sources;
    }

    private void Grow()
    {
        Array.Resize(ref _chars, Math.Max(16, 2 * _chars.Length));
        if (_sources is not null) { Array.Resize(ref _sources, _chars.Length + 1); }
    }
}
