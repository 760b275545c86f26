using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Lines;

/// <summary>What a page prints twice, passage by passage, as sites do that send each passage a second time for readers without a script.</summary>
/// <remarks>
/// A sentence repeats an earlier one that has the same letters, blanks left out, where it is long enough not to recur by chance or stands beside
/// one that repeats. Where a blank parts words in one printing that are glued in the other, a heading or caption ends. Of 588 corpus pages of one
/// outlet 502 are so.
/// </remarks>
internal sealed class Printings
{
    // Letters without blanks. Shorter sentences recur by chance ("তদন্ত চলছে।").
    private const int Telling = 25;

    private readonly int[] _leads;
    private readonly int[] _first;
    private readonly int[] _clean;
    private readonly bool[] _cards;

    public Printings(IReadOnlyList<Sentence> sentences)
    {
        _leads = [.. sentences.Select(s => Teasers.LeadOf(s.Text))];
        _cards = [.. _leads.Select(l => l > 0)];
        _first = new int[sentences.Count];
        _clean = new int[sentences.Count];
        var keys = new Letterprint[sentences.Count];
        for (var s = 0; s < keys.Length; s++) { keys[s] = Letterprint.Of(sentences[s].Text.AsSpan(_leads[s])); }
        Match(keys);
        for (var s = keys.Length - 1; s >= 0; s--) { if (_cards[_first[s]] && !_cards[s]) { _clean[_first[s]] = s; } }
        for (var s = 0; s < keys.Length; s++) { if (Repeats(s)) { PartHeading(sentences[_first[s]].Text, sentences[s].Text, _first[s], s); } }
    }

    /// <summary>Where in each sentence the text begins, behind a card that leads elsewhere or a heading, which were glued to it; mostly 0.</summary>
    public IReadOnlyList<int> Leads => _leads;

    /// <summary>The sentence that one repeats; itself where it stands for the first time.</summary>
    public int FirstOf(int s) => _first[s];

    /// <summary>Whether the sentence stood on the page before.</summary>
    public bool Repeats(int s) => _first[s] != s;

    /// <summary>The printing of a sentence that is to be read: the first one, unless a card is glued to it and a later one is free of it.</summary>
    public int ReadAt(int s) => _clean[_first[s]] > 0 ? _clean[_first[s]] : _first[s];

    /// <summary>Whether a sentence does not go on from the one before it: another printing begins, a heading or card stands between them.</summary>
    public bool Breaks(int s) => s > 0 && (_leads[s] > 0 || (_cards[s - 1] && Repeats(s)) || ((Repeats(s) || Repeats(s - 1)) && !(Repeats(s) && IsNext(s, _first[s]))));

    private void Match(Letterprint[] keys)
    {
        var known = new Dictionary<Letterprint, int>(keys.Length);
        for (var s = 0; s < keys.Length; s++)
        {
            _first[s] = s;
            if (keys[s].Letters == 0 || known.TryAdd(keys[s], s)) { continue; }
            var t = known[keys[s]];
            if (keys[s].Letters >= Telling || IsNext(s, t)) { _first[s] = t; }
        }
        // A short one that opens a second printing.
        for (var s = keys.Length - 2; s > 0; s--)
        {
            var t = _first[s + 1] - 1;
            if (_first[s] == s && Repeats(s + 1) && t >= 0 && t < s && keys[t] == keys[s]) { _first[s] = t; }
        }
    }

    // "সেতুর কাজ থেমে আছেমেয়র …" in one printing, "সেতুর কাজ থেমে আছে মেয়র …" in the other.
    private void PartHeading(string one, string other, int first, int second)
    {
        var (i, j) = (_leads[first], _leads[second]);
        var (end, otherEnd) = (-1, -1);
        while (i < one.Length && j < other.Length)
        {
            var (gap, otherGap) = (char.IsWhiteSpace(one[i]), char.IsWhiteSpace(other[j]));
            if (gap != otherGap && i > 0 && j > 0 && Letters.IsWordPart(one[i - (gap ? 1 : 0)]) && Letters.IsWordPart(gap ? other[j] : one[i])) { (end, otherEnd) = (gap ? i + 1 : i, otherGap ? j + 1 : j); }
            if (gap) { i++; }
            if (otherGap) { j++; }
            if (!gap && !otherGap) { i++; j++; }
        }
        if (end > 0 && !_cards[first] && !_cards[second]) { (_leads[first], _leads[second]) = (end, otherEnd); }
    }

    private bool IsNext(int s, int t) => s > 0 && Repeats(s - 1) && _first[s - 1] == t - 1;

    /// <summary>A text's letters, blanks left out, as a number of 64 bits (FNV-1a, by code units) and their count: of two texts of one page the same only where the letters are.</summary>
    private readonly record struct Letterprint(ulong Hash, int Letters)
    {
        public static Letterprint Of(ReadOnlySpan<char> text)
        {
            var (hash, letters) = (14695981039346656037UL, 0);
            foreach (var c in text)
            {
                if (char.IsWhiteSpace(c)) { continue; }
                hash = (hash ^ c) * 1099511628211UL;
                letters++;
            }
            return new Letterprint(hash, letters);
        }
    }
}
