namespace Sutra.Pages.Html.Markup;

/// <summary>The formatting elements that go on in the blocks that follow (the standard's list of active formatting elements, 13.2.4.3).</summary>
internal sealed class FormattingList
{
    // A page that leaves more of them open than this leaves the oldest behind; the standard forgets the fourth of a kind.
    private const int Most = 48;
    private const int MostAlike = 3;

    private readonly FormattingElement[] _elements = new FormattingElement[Most * 8];
    private int _sinceMarker;

    public int Count { get; private set; }

    public ref FormattingElement this[int i] => ref _elements[i];

    public void Clear() => Count = _sinceMarker = 0;

    /// <summary>Whether some element has to be opened again before text.</summary>
    public bool IsWaiting => Count > 0 && _elements[Count - 1] is { IsOpen: false, Tag: not Tag.Marker };

    /// <summary>Where the elements start that wait to be opened again.</summary>
    public int FirstWaiting()
    {
        var i = Count;
        while (i > 0 && _elements[i - 1] is { IsOpen: false, Tag: not Tag.Marker }) { i--; }
        return i;
    }

    /// <summary>Shuts off what was open so far; past all measure of cells in cells nothing is shut off any more.</summary>
    public void AddMarker()
    {
        if (Count + Most >= _elements.Length) { return; }
        _elements[Count++] = new FormattingElement { Tag = Tag.Marker };
        _sinceMarker = 0;
    }

    /// <summary>Forgets everything up to the last marker, and the marker.</summary>
    public void ClearToMarker()
    {
        while (Count > 0 && _elements[--Count].Tag != Tag.Marker) { }
        _sinceMarker = 0;
        for (var i = Count - 1; i >= 0 && _elements[i].Tag != Tag.Marker; i--) { _sinceMarker++; }
    }

    public void Add(FormattingElement element, MarkupReader page)
    {
        if (_sinceMarker >= Most) { RemoveAt(Count - _sinceMarker); }
        var alike = 0;
        var earliest = -1;
        for (var i = Count - 1; i >= 0 && _elements[i].Tag != Tag.Marker; i--)
        {
            if (_elements[i].Tag != element.Tag || !page.Slice(_elements[i].Range).Span.SequenceEqual(page.Slice(element.Range).Span)) { continue; }
            alike++;
            earliest = i;
        }
        if (alike >= MostAlike) { RemoveAt(earliest); }
        _elements[Count++] = element;
        _sinceMarker++;
    }

    /// <summary>The last element of a kind after the last marker, or -1.</summary>
    public int Find(Tag tag)
    {
        for (var i = Count - 1; i >= 0 && _elements[i].Tag != Tag.Marker; i--)
        {
            if (_elements[i].Tag == tag) { return i; }
        }
        return -1;
    }

    /// <summary>The place of the element with this number, or -1.</summary>
    public int IndexOf(int serial)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_elements[i].Serial == serial && _elements[i].Tag != Tag.Marker) { return i; }
        }
        return -1;
    }

    public void RemoveAt(int at)
    {
        Array.Copy(_elements, at + 1, _elements, at, Count - at - 1);
        Count--;
        _sinceMarker--;
    }
}
