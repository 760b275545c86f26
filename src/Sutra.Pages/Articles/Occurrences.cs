using System.Runtime.InteropServices;

namespace Sutra.Pages.Articles;

/// <summary>Where among the paragraphs of a page a run of words stands again.</summary>
internal sealed class Occurrences
{
    // How many places are looked at for one paragraph: a page of one sentence a thousand times over costs no more than any other.
    private const int MostPlaces = 16;

    private readonly WordSequence _words;
    private readonly int[] _starts;
    private readonly int _length;
    private readonly int[] _next;
    private readonly Dictionary<ulong, int> _first;

    /// <summary>Notes every run of <paramref name="length"/> words that does not run over a paragraph's end and with which a paragraph starts.</summary>
    public Occurrences(WordSequence words, int[] starts, int length)
    {
        (_words, _starts, _length) = (words, starts, length);
        _next = new int[words.Count];
        _first = new Dictionary<ulong, int>(starts.Length);
        for (var p = 0; p + 1 < starts.Length; p++)
        {
            if (starts[p + 1] - starts[p] >= length) { _first.TryAdd(words.Sum(starts[p], length), -1); }
        }
        Link();
    }

    // Places are linked from the last to the first, so that the first of them is met first.
    private void Link()
    {
        for (var p = _starts.Length - 2; p >= 0; p--)
        {
            for (var at = _starts[p + 1] - _length; at >= _starts[p]; at--)
            {
                ref var first = ref CollectionsMarshal.GetValueRefOrNullRef(_first, _words.Sum(at, _length));
                if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref first)) { continue; }
                _next[at] = first;
                first = at;
            }
        }
    }

    /// <summary>The place in another paragraph at which all words of a paragraph stand: in one before it, or in a longer one behind it; -1 for none.</summary>
    public int Elsewhere(int paragraph, int count)
    {
        var own = _starts[paragraph];
        var sum = _words.Sum(own, count);
        var place = _first[_words.Sum(own, _length)];
        for (var looked = 0; place >= 0 && looked < MostPlaces; looked++, place = _next[place])
        {
            if (place == own) { continue; }
            var of = ParagraphOf(place);
            var words = _starts[of + 1] - _starts[of];
            if (place + count > _starts[of + 1] || (words == count && place > own) || _words.Sum(place, count) != sum) { continue; }
            return place;
        }
        return -1;
    }

    /// <summary>The paragraph that a place lies in.</summary>
    public int ParagraphOf(int place)
    {
        var i = Array.BinarySearch(_starts, place);
        if (i < 0) { return ~i - 1; }
        while (i + 1 < _starts.Length && _starts[i + 1] == place) { i++; }
        return i;
    }
}
