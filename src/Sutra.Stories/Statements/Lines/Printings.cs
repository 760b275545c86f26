using Sutra.Bangla.Sentences;

namespace Sutra.Stories.Statements.Lines;

/// <summary>What a page prints twice, passage by passage, as sites do that send each passage a second time for readers without a script.</summary>
/// <remarks>
/// A sentence repeats an earlier one that has the same letters, blanks left out (a heading is glued to the text in one printing and not in the
/// other), where it is long enough not to recur by chance or stands beside one that repeats. Of 588 corpus pages of one outlet 502 are so.
/// </remarks>
internal sealed class Printings
{
    // Letters without blanks. Shorter sentences recur by chance ("তদন্ত চলছে।").
    private const int Telling = 25;

    private readonly int[] _first;
    private readonly int[] _clean;

    public Printings(IReadOnlyList<Sentence> sentences)
    {
        Leads = [.. sentences.Select(s => Teasers.LeadOf(s.Text))];
        _first = new int[sentences.Count];
        _clean = new int[sentences.Count];
        var keys = new string[sentences.Count];
        for (var s = 0; s < keys.Length; s++) { keys[s] = string.Concat(sentences[s].Text[Leads[s]..].Where(c => !char.IsWhiteSpace(c))); }
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var s = 0; s < keys.Length; s++)
        {
            _first[s] = s;
            if (keys[s].Length == 0) { continue; }
            if (known.TryAdd(keys[s], s)) { continue; }
            var t = known[keys[s]];
            if (keys[s].Length >= Telling || IsNext(s, t)) { _first[s] = t; }
        }
        for (var s = keys.Length - 2; s >= 0; s--)
        {
            if (_first[s] == s && Repeats(s + 1) && _first[s + 1] > 0 && keys[_first[s + 1] - 1] == keys[s] && _first[s + 1] - 1 < s) { _first[s] = _first[s + 1] - 1; }
        }
        for (var s = keys.Length - 1; s >= 0; s--) { if (Leads[_first[s]] > 0 && Leads[s] == 0) { _clean[_first[s]] = s; } }
    }

    /// <summary>Where in each sentence the text begins, behind a card that leads elsewhere and was glued to it; mostly 0.</summary>
    public IReadOnlyList<int> Leads { get; }

    /// <summary>The sentence that one repeats; itself where it stands for the first time.</summary>
    public int FirstOf(int s) => _first[s];

    /// <summary>Whether the sentence stood on the page before.</summary>
    public bool Repeats(int s) => _first[s] != s;

    /// <summary>The printing of a sentence that is to be read: the first one, unless a card is glued to it and a later one is free of it.</summary>
    public int ReadAt(int s) => _clean[_first[s]] > 0 ? _clean[_first[s]] : _first[s];

    /// <summary>Whether a sentence does not go on from the one before it: another printing begins, or a card stands between them.</summary>
    public bool Breaks(int s) => s > 0 && (Leads[s] > 0 || Leads[s - 1] > 0 && Repeats(s) || (Repeats(s) || Repeats(s - 1)) && !(Repeats(s) && IsNext(s, _first[s])));

    private bool IsNext(int s, int t) => s > 0 && Repeats(s - 1) && _first[s - 1] == t - 1;
}
