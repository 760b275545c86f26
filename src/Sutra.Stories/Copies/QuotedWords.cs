using Sutra.Bangla.Text;
using Sutra.Bangla.Words;

namespace Sutra.Stories.Copies;

/// <summary>Marks the words of a body that stand between quotation marks, sentence after sentence.</summary>
internal sealed class QuotedWords
{
    // Fewer are a name in quotation marks; more are two quotations of which one was left open.
    private const int Least = 4;
    private const int Most = 150;

    private int _from = -1;

    /// <summary>Takes a mark of punctuation in.</summary>
    /// <param name="mark">The mark.</param>
    /// <param name="words">What is known of the words before it; of those of a quotation that it closes it is noted.</param>
    public void Mark(Token mark, List<WordMarks> words)
    {
        if (mark.Span.Length != 1) { return; }
        var c = mark.Text[0];
        if (c is '‘' or '“') { _from = words.Count; return; }
        if (c is not ('’' or '”' or '"' or '\'') || IsInsideWord(mark)) { return; }
        if (_from >= 0) { Close(words); }
        else if (c is '"' or '\'') { _from = words.Count; }
    }

    private void Close(List<WordMarks> words)
    {
        var length = words.Count - _from;
        for (var i = _from; length is >= Least and <= Most && i < words.Count; i++) { words[i] |= WordMarks.Quoted; }
        _from = -1;
    }

    // দু’টি, প্রতিষ্ঠান’র.
    private static bool IsInsideWord(Token mark) =>
        mark.Span.Start > 0 && mark.Span.End < mark.Source.Length && Letters.IsWordPart(mark.Source[mark.Span.Start - 1]) && Letters.IsWordPart(mark.Source[mark.Span.End]);
}
