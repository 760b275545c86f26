using Sutra.Bangla.Text;

namespace Sutra.Bangla.Words;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters and signs of any script.</summary>
    Word,
    /// <summary>Digits of either script, with , and . between them (২,৩০০ or ৩.৫).</summary>
    Number,
    /// <summary>One mark of punctuation or other sign.</summary>
    Mark,
}

/// <summary>A word, number or mark of a sentence. Digits and the letters that follow them are two tokens (১৫ and টি).</summary>
/// <param name="Source">The text the span counts in.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
public readonly record struct Token(string Source, TextSpan Span, TokenKind Kind)
{
    /// <summary>Its letters, without copying.</summary>
    public ReadOnlySpan<char> Text => Span.In(Source);

    /// <summary>Whether its letters are exactly these.</summary>
    public bool Is(ReadOnlySpan<char> text) => Text.SequenceEqual(text);

    /// <summary>Whether white space, or the text's start, stands before it.</summary>
    public bool AfterSpace => Span.Start == 0 || char.IsWhiteSpace(Source[Span.Start - 1]);

    /// <inheritdoc />
    public override string ToString() => Span.Of(Source);
}
