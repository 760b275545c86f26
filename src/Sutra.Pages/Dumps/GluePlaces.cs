using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>Weighs, one place after another, how much speaks for a block of headlines that begins with a segment and ends before its word <c>k</c>.</summary>
internal sealed class GluePlaces
{
    private readonly string _text;
    private readonly FlatSegment _segment;
    private readonly KnownWords _known;
    private readonly double[] _close;
    private readonly double[] _lead;
    private readonly int[] _unknown;
    private readonly int[] _long;
    private int _k;
    private int _at;
    private int _quotes;
    private int _brackets;
    private int _colon = int.MaxValue;
    private double _joint;

    /// <summary>Makes ready for places up to <paramref name="last"/>.</summary>
    public GluePlaces(string text, FlatSegment segment, KnownWords known, int last)
    {
        (_text, _segment, _known, _at) = (text, segment, known, segment.Tokens[0].Start);
        (_close, _lead) = (new double[last], new double[last]);
        for (var i = 0; i < last; i++)
        {
            _close[i] = GlueWeights.Close(segment.Words[i]);
            _lead[i] = GlueWeights.Lead(segment.Words[i]);
        }
        (_unknown, _long) = known.Counts(segment);
    }

    /// <summary>Goes on to place <paramref name="k"/>; false where neither it nor any behind it may end a block.</summary>
    public bool Reach(int k)
    {
        while (_k < k)
        {
            _k++;
            if (_k >= 6) { _joint = Math.Max(_joint, _close[_k - 4] + _lead[_k - 3]); }
            if (_k >= 2 && _colon == int.MaxValue && _segment.Tokens[_k - 2].In(_text).Contains(':')) { _colon = _k; }
            if (!TakeMarks(_segment.Tokens[_k - 1].End)) { return false; }
        }
        return true;
    }

    // "(২৬ নভেম্বর)" dates a sentence of a report; headlines go without.
    private bool TakeMarks(int end)
    {
        for (; _at < end; _at++)
        {
            var c = _text[_at];
            if (c is '‘' or '“') { _quotes++; }
            else if (c == '”' || (c == '’' && _quotes > 0 && EndsToken(_at))) { _quotes--; }
            else if (c == ')') { _brackets--; }
            else if (c == '(')
            {
                if (_at + 1 < _text.Length && Letters.IsDigit(_text[_at + 1])) { return false; }
                _brackets++;
            }
        }
        return true;
    }

    private bool EndsToken(int i)
    {
        i++;
        while (i < _text.Length && _text[i] is ',' or ':' or ';' or '!' or '?' or '।') { i++; }
        return i >= _text.Length || _text[i] == ' ';
    }

    /// <summary>Whether a block may end at the place: no headline ends in a comma, in an open quotation or bracket.</summary>
    public bool MayEnd =>
        _quotes <= 0 && _brackets == 0 && _segment.Words[_k].Length > 0 && _segment.Words[_k - 1].Length > 0 && _text[_segment.Tokens[_k - 1].End - 1] != ',';

    /// <summary>The weight of the place.</summary>
    public double Weigh()
    {
        var words = _segment.Words;
        var last = _text[_segment.Tokens[_k - 1].End - 1];
        var weight = -1.78 + 1.01 * GlueWeights.Open(words[_k]) + 1.07 * _close[_k - 1] + 0.94 * _lead[0];
        weight += 3.03 * UnknownShare(0, _k) - 2.72 * UnknownShare(_k, words.Count);
        weight += _k switch { < 5 => -1.51, <= 8 => 0.34, <= 24 => 0.92, _ => -1.54 };
        weight += (words.Count - _k) switch { < 4 => -2.29, < 7 => -1.53, _ => 0 };
        if (last is '’' or '”') { weight += 1.67; }
        if (last is ':' or '–' or '-') { weight -= 0.43; }
        if (_text[_segment.Tokens[_k].Start] is '‘' or '“' or '"') { weight += 0.23; }
        if (_colon <= _k) { weight += 2.57; }
        if (_known.Follow(words[_k - 1], words[_k])) { weight -= 3.05; }
        // Two headlines in a row have a joint of their own inside.
        return weight + 0.70 * _joint - 1.25 * Math.Log(words.Count);
    }

    private double UnknownShare(int from, int to)
    {
        var all = _long[to] - _long[from];
        return all == 0 ? 0 : (double)(_unknown[to] - _unknown[from]) / all;
    }
}
