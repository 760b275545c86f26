using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;
using Sutra.Bangla.Words;
using Sutra.Stories.Readings;

namespace Sutra.Stories.Disagreements.Acts;

/// <summary>Reads where an act was done off the words before it: places one in another, closed by a locative, "from" or "in front of".</summary>
internal sealed class PlaceChainReader
{
    private const int Reach = 24;

    // A place and the one it lies in stand together, but for a number of a ward and the like.
    private const int Gap = 4;
    private static readonly string[] s_locatives = ["তে", "য়", "ে", "এ"];
    private readonly Sentence _sentence;
    private readonly List<(Name Name, Mention Mention)> _places;
    private readonly List<TextSpan> _others;
    private readonly List<(PlacePart Part, int First, int Last)> _open = [];
    private int _segment;
    private PlaceChain? _found;

    private PlaceChainReader(Reading reading, Sentence sentence)
    {
        _sentence = sentence;
        _places = [.. reading.Names.Where(n => n.Kind == NameKind.Place).SelectMany(n => n.Mentions.Where(m => m.Sentence == sentence.Index && !DayPart.All.Any(d => m.Form.EndsWith(d.Word, StringComparison.Ordinal))).Select(m => (n, m)))];
        _others = [.. reading.Names.Where(n => n.Kind == NameKind.Person).SelectMany(n => n.Mentions).Where(m => m.Sentence == sentence.Index).Select(m => m.Span), .. reading.Times.Where(t => t.Sentence == sentence.Index).Select(t => t.Span)];
    }

    /// <summary>The chain that ends nearest before a token, none of it before <paramref name="from"/>; or null.</summary>
    public static PlaceChain? Before(Reading reading, Sentence sentence, int from, int at) => new PlaceChainReader(reading, sentence).Read(Math.Max(from, at - Reach), at);

    /// <summary>How words sound, their endings off, without what stands between them.</summary>
    public static string SoundOf(string text) => string.Concat(text.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries).Select(w => SoundKey.Of(RoughStem.Of(w))));

    private PlaceChain? Read(int first, int at)
    {
        _segment = first;
        for (var i = first; i < at; i++)
        {
            var token = _sentence.Tokens[i];
            if (token.Kind == TokenKind.Mark && token.Text[0] is not ('-' or '–' or '’' or '‘')) { Break(i + 1); continue; }
            // "on the way back from …": the place is where they came from.
            if (token.Text is "ফেরার" or "ফিরে" or "যাওয়ার") { if (token.Text is not "যাওয়ার") { _found = null; } Break(i + 1); continue; }
            i = PlaceAt(i) is { } place ? Add(place.Part, i, place.Last, place.Closes) : NounAt(i);
        }
        return _found;
    }

    private void Break(int next)
    {
        _open.Clear();
        _segment = next;
    }

    private int Add(PlacePart part, int first, int last, bool closes)
    {
        if (_open.Count > 0 && first - _open[^1].Last > Gap) { _open.Clear(); }
        _open.Add((part, first, last));
        if (closes || IsFrom(last + 1))
        {
            _found = Make();
            Break(last + 1);
        }
        return last;
    }

    private (PlacePart Part, int Last, bool Closes)? PlaceAt(int i)
    {
        foreach (var (name, mention) in _places)
        {
            // "… কালভার্ট রোড" whose last word alone was taken for a place.
            if (mention.Span.Start != _sentence.Tokens[i].Span.Start || PlaceNoun.IsNoun(mention.Form)) { continue; }
            var last = i;
            while (last + 1 < _sentence.Tokens.Count && _sentence.Tokens[last + 1].Span.End <= mention.Span.End) { last++; }
            return (new PlacePart(NameKey.Of(name), SoundOf(mention.Form), mention.Form, false, ""), last, s_locatives.Contains(mention.Ending));
        }
        return null;
    }

    private int NounAt(int i)
    {
        if (PlaceNoun.At(_sentence, i) is not { } noun) { return i; }
        var from = _open.Count > 0 ? _open[^1].Last + 1 : _segment;
        if (NamedBy(from, i, noun) is { } named) { return Add(named.Part, named.First, i, noun.Closes); }
        if (_open.Count == 0 || _open[^1].Last != i - 1) { Break(i + 1); return i; }
        var (part, first, _) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        return Add(part with { IsNarrow = noun.IsNarrow, Sort = noun.Sort }, first, i, noun.Closes);
    }

    // The words between the place before and the noun are the name, if they are few and name nobody and no time.
    private (PlacePart Part, int First)? NamedBy(int from, int at, PlaceNoun noun)
    {
        var first = at;
        while (first > from && at - first < noun.NameWords && _sentence.Tokens[first - 1].Kind == TokenKind.Word && !PlaceNoun.IsLoose(_sentence.Tokens[first - 1]) && !_others.Exists(o => o.Overlaps(_sentence.Tokens[first - 1].Span))) { first--; }
        if (first == at) { return null; }
        var end = noun.IsVenue ? at : at - 1;
        var text = TextSpan.FromBounds(_sentence.Tokens[first].Span.Start, _sentence.Tokens[end].Span.End).Of(_sentence.Text);
        return (new PlacePart("n:" + SoundOf(text), SoundOf(text), text, noun.IsNarrow, noun.Sort), first);
    }

    private bool IsFrom(int i) => i < _sentence.Tokens.Count && _sentence.Tokens[i].Is("থেকে");

    private PlaceChain Make()
    {
        var skip = 0;
        while (skip + 1 < _open.Count && _open[skip].Part.IsWide) { skip++; }
        var text = TextSpan.FromBounds(_sentence.Tokens[_open[skip].First].Span.Start, _sentence.Tokens[_open[^1].Last].Span.End).Of(_sentence.Text);
        return new PlaceChain(WithoutEnding(text), [.. _open.Select(o => o.Part)]);
    }

    private static string WithoutEnding(string text)
    {
        var space = text.LastIndexOf(' ') + 1;
        var last = text[space..];
        foreach (var ending in s_locatives)
        {
            if (last.EndsWith(ending, StringComparison.Ordinal) && CaseEndings.TryStrip(last, ending, out var stem) && (PlaceNoun.IsNoun(stem) || Gazetteer.IsPlace(stem))) { return text[..space] + stem; }
        }
        return text;
    }
}
