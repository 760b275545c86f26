using System.Runtime.InteropServices;

namespace Sutra.Stories.Copies;

/// <summary>Texts by their fingerprints. What it holds is bounded by the texts that it was not told to let go.</summary>
internal sealed class PassageIndex
{
    // A fingerprint in more texts than this is a formula, not a copied passage.
    private const int TooCommon = 200;

    private NumberedItems<CopyText> _byPrint = new();
    private readonly List<CopyText> _held = [];
    private readonly Dictionary<CopyText, int> _shared = [];
    private readonly List<(uint Outlet, uint Telling)> _tellings = [];
    private int _prints;
    private int _gone;

    /// <summary>Takes a text in.</summary>
    public void Add(CopyText text)
    {
        text.IsHeld = true;
        _held.Add(text);
        Put(text);
    }

    /// <summary>Lets a text go; what is left of it is swept out when that is more than half of all.</summary>
    public void LetGo(CopyText text)
    {
        text.IsHeld = false;
        _gone += text.Prints.Length;
        if (2 * _gone <= _prints) { return; }
        (_byPrint, _prints, _gone) = (new(), 0, 0);
        _held.RemoveAll(t => !t.IsHeld);
        foreach (var t in _held) { Put(t); }
    }

    /// <summary>The texts that share at least so much of the fingerprints of whichever has fewer, with nothing of the text itself among them.</summary>
    public List<CopyText> Sharing(CopyText text, int least, double share)
    {
        _shared.Clear();
        foreach (var print in text.Prints)
        {
            var items = _byPrint.Of(print.Number);
            if (items.Count > TooCommon) { continue; }
            foreach (var t in items)
            {
                if (t.IsHeld && t != text) { CollectionsMarshal.GetValueRefOrAddDefault(_shared, t, out _)++; }
            }
        }
        return [.. _shared.Where(x => x.Value >= least && x.Value >= share * Math.Min(x.Key.Prints.Length, text.Prints.Length)).Select(x => x.Key).OrderBy(t => t.Number)];
    }

    /// <summary>In how many different articles of one outlet a fingerprint stands, of the outlet where these are most: an outlet's standing text is in many, an agency's report once in each of many outlets.</summary>
    public int StandsIn(Fingerprint print)
    {
        var items = _byPrint.Of(print.Number);
        if (items.Count > TooCommon) { return TooCommon; }
        if (items.Count < 2) { return items.Count; }
        _tellings.Clear();
        foreach (var t in items)
        {
            if (t.IsHeld) { _tellings.Add((t.Outlet, t.Telling)); }
        }
        _tellings.Sort();
        var (most, count) = (0, 0);
        for (var i = 0; i < _tellings.Count; i++)
        {
            if (i == 0 || _tellings[i].Outlet != _tellings[i - 1].Outlet) { count = 1; }
            else if (_tellings[i].Telling != _tellings[i - 1].Telling) { count++; }
            most = Math.Max(most, count);
        }
        return most;
    }

    private void Put(CopyText text)
    {
        foreach (var print in text.Prints) { _byPrint.Add(print.Number, text, TooCommon + 1); }
        _prints += text.Prints.Length;
    }
}
