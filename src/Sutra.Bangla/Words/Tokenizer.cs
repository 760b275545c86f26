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
        foreach (var token in Enumerate(text))
        {
            if (count == tokens.Length) { Array.Resize(ref tokens, 2 * count); }
            tokens[count++] = new Token(text, token.Span, token.Kind);
        }
        return new TokenList(tokens, count);
    }

    /// <summary>The same one after another, with nothing allocated: <c>foreach (var token in Tokenizer.Enumerate(text))</c>.</summary>
    public static TokenSpans Enumerate(ReadOnlySpan<char> text) => new(text);
}
