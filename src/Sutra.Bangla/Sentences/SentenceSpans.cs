using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>The sentences of a paragraph, found one after another as they are asked for.</summary>
/// <remarks>They stand in order and share nothing; what no sentence covers is white space.</remarks>
public ref struct SentenceSpans
{
    // What the table answers for: Latin to Bengali.
    private const int Size = 0x0A00;

    // Where a sentence may end or begin: Letters.IsDanda's three, ? and !, a pipe, a full stop, an ellipsis; the marks of a list.
    private const string Marks = "\u0964\u0965\u09F7?!|.…)" + ListMarks.Bullets;

    private static readonly bool[] s_isMark = [.. Enumerable.Range(0, Size).Select(c => Marks.Contains((char)c, StringComparison.Ordinal))];

    private readonly ReadOnlySpan<char> _text;
    private readonly bool _hasDanda;
    private ListMarks _list;
    private int _start;
    private int _next;

    internal SentenceSpans(ReadOnlySpan<char> text)
    {
        _text = text;
        _hasDanda = text.ContainsAny("\u0964\u0965\u09F7|");
    }

    /// <summary>Where the sentence stands that <see cref="MoveNext"/> came to.</summary>
    public TextSpan Current { get; private set; }

    /// <summary>Itself: what a foreach asks for.</summary>
    public readonly SentenceSpans GetEnumerator() => this;

    /// <summary>Goes on to the next sentence; false where there is none.</summary>
    public bool MoveNext()
    {
        while (_next < _text.Length && NextMark(_text, _next) is >= 0 and var mark)
        {
            _next = mark + 1;
            var end = _list.OpensAt(_text, _start, mark) is >= 0 and var opening ? opening : EndAt(mark);
            if (end > _start && Take(end)) { return true; }
        }
        _next = _text.Length;
        return Take(_text.Length);
    }

    // The framework's own search takes a third of the Bengali letters for such marks at first sight and looks at each again.
    private static int NextMark(ReadOnlySpan<char> text, int i)
    {
        var isMark = s_isMark;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c < isMark.Length ? isMark[c] : c >= '\u2022' && Marks.Contains(c, StringComparison.Ordinal)) { return i; }
        }
        return -1;
    }

    // Where the sentence ends that this mark may end; -1 where it ends none.
    private readonly int EndAt(int mark)
    {
        if (!EndMarks.MayEnd(_text, _start, mark, _hasDanda)) { return -1; }
        if (_text[mark] == '\u0964' && ListMarks.IsNumberOfItem(_text, _start, mark)) { return -1; }
        var end = ClosingMarks.Take(_text, mark + 1);
        return GoingOn.Does(_text, _start, mark, end) ? -1 : ClosingMarks.TakeStrays(_text, end);
    }

    // What has no word in it is no sentence by itself: it waits for the next, or is all there is.
    private bool Take(int end)
    {
        var (from, to) = (_start, end);
        while (from < to && char.IsWhiteSpace(_text[from])) { from++; }
        while (to > from && char.IsWhiteSpace(_text[to - 1])) { to--; }
        if (to == from || end < _text.Length && !HasWord(_text[from..to])) { return false; }
        Current = TextSpan.FromBounds(from, to);
        _start = end;
        _next = Math.Max(_next, end);
        return true;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (SentenceWords.IsPart(c)) { return true; }
        }
        return false;
    }
}
