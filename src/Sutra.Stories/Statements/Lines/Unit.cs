using Sutra.Bangla.Text;

namespace Sutra.Stories.Statements.Lines;

/// <summary>A word as a reader sees it, with what is glued to it (র‍্যাব-১১–এর, মো., ১৫টি), or a single mark.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Span">Where it stands in the sentence's text.</param>
/// <param name="IsWord">Whether it is a word and no mark.</param>
internal readonly record struct Unit(string Text, TextSpan Span, bool IsWord)
{
    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    public bool IsComma => !IsWord && Text[0] is ',' or ';' or ':' or '—' or '–' or '-';

    public bool IsOpenBracket => !IsWord && Text[0] is '(' or '[';

    public bool IsCloseBracket => !IsWord && Text[0] is ')' or ']';

    public bool IsQuote => !IsWord && Letters.IsQuote(Text[0]);

    public bool EndsSentence => !IsWord && (Letters.IsDanda(Text[0]) || Text[0] is '?' or '!' or '|');
}
