using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>Where a token stands and what it is made of, without the text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct TokenSpan(TextSpan Span, TokenKind Kind);

/// <summary>The tokens of a text, found one after another as they are asked for.</summary>
public ref struct TokenSpans
{
    private readonly ReadOnlySpan<char> _text;
    private int _next;

    internal TokenSpans(ReadOnlySpan<char> text) => _text = text;

    /// <summary>The token that <see cref="MoveNext"/> came to.</summary>
    public TokenSpan Current { get; private set; }

    /// <summary>Itself: what a foreach asks for.</summary>
    public readonly TokenSpans GetEnumerator() => this;

    /// <summary>Goes on to the next token; false where there is none.</summary>
    public bool MoveNext()
    {
        var text = _text;
        var i = _next;
        byte kind = 0;
        while (i < text.Length && (kind = CharKinds.Of(text[i])) == CharKinds.White) { i++; }
        if (i == text.Length) { _next = i; return false; }
        var end = kind switch { CharKinds.Word => EndOfWord(text, i + 1), CharKinds.Digit => EndOfNumber(text, i + 1), _ => i + 1 };
        Current = new TokenSpan(TextSpan.FromBounds(i, end), kind switch { CharKinds.Word => TokenKind.Word, CharKinds.Digit => TokenKind.Number, _ => TokenKind.Mark });
        _next = end;
        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && CharKinds.Of(text[i]) == CharKinds.Word) { i++; }
        return i;
    }

    private static int EndOfNumber(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            if (Letters.IsDigit(text[i])) { i++; }
            else if (text[i] is ',' or '.' && i + 1 < text.Length && Letters.IsDigit(text[i + 1])) { i += 2; }
            else { break; }
        }
        return i;
    }
}
