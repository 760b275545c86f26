using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Bangla.Times;

/// <summary>Tells what stands in quotation marks, over several sentences; lives with ’ as an apostrophe and with quotations left open.</summary>
internal sealed class QuoteTracker
{
    // A quotation that runs longer was left open.
    private const int LongestInSentences = 12;

    private readonly List<(int Position, bool Opens)> _marks = [];
    private bool _open;
    private int _since;
    private int _next;

    /// <summary>Reads the marks of a sentence.</summary>
    public void Start(Sentence sentence)
    {
        _marks.Clear();
        _next = 0;
        foreach (var token in TokenList.Of(sentence.Tokens))
        {
            if (token.Kind == TokenKind.Mark && Reads(token, sentence.Text) is { } opens) { _marks.Add((token.Span.Start, opens)); }
        }
    }

    /// <summary>Whether a position of the sentence stands in quotation marks; positions are asked for in order.</summary>
    public bool IsQuoted(int position)
    {
        while (_next < _marks.Count && _marks[_next].Position < position) { _next++; }
        return _next == 0 ? _open : _marks[_next - 1].Opens;
    }

    /// <summary>Goes on to the next sentence.</summary>
    public void Finish()
    {
        var was = _open;
        if (_marks.Count > 0) { _open = _marks[^1].Opens; }
        _since = _open && was && _marks.Count == 0 ? _since + 1 : 0;
        if (_since > LongestInSentences) { _open = false; }
    }

    // A straight quote opens after space and closes before it; ’ between letters is an apostrophe.
    private static bool? Reads(Token token, string text)
    {
        var mark = token.Text[0];
        var before = token.AfterSpace || token.Span.Start == 0 || text[token.Span.Start - 1] is '(' or ',' or '‘' or '“' or ':';
        var after = token.Span.End < text.Length && Letters.IsWordPart(text[token.Span.End]);
        return mark switch
        {
            '“' or '‘' or '«' or '„' => true,
            '”' or '»' => false,
            '’' => before || !after ? before && after : null,
            '"' or '\'' => before && after ? true : !after ? false : null,
            _ => null,
        };
    }
}
