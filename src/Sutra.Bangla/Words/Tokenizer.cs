using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>Cuts a text into tokens, in one pass.</summary>
public static class Tokenizer
{
    /// <summary>The tokens of <paramref name="text"/> in order; white space is none.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new Token[(text.Length / 5) + 1];
        var count = 0;
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i])) { i++; continue; }
            var (end, kind) = Scan(text, i);
            if (count == tokens.Length) { Array.Resize(ref tokens, 2 * count); }
            tokens[count++] = new Token(text, TextSpan.FromBounds(i, end), kind);
            i = end;
        }
        return new TokenList(tokens, count);
    }

    private static (int End, TokenKind Kind) Scan(string text, int i)
    {
        if (Letters.IsDigit(text[i])) { return (EndOfNumber(text, i), TokenKind.Number); }
        if (!Letters.IsWordPart(text[i])) { return (i + 1, TokenKind.Mark); }
        var end = i + 1;
        while (end < text.Length && Letters.IsWordPart(text[end]) && !Letters.IsDigit(text[end])) { end++; }
        return (end, TokenKind.Word);
    }

    private static int EndOfNumber(string text, int i)
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
