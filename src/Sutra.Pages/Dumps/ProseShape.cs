using Sutra.Bangla.Text;

namespace Sutra.Pages.Dumps;

/// <summary>What the sentences of a line look like.</summary>
internal static class ProseShape
{
    /// <summary>How many sentences close in the text: dandas, and full stops in text without Bengali.</summary>
    public static int Closes(string text, bool bengali)
    {
        var n = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Letters.IsDanda(text[i])) { n += i == 0 || !Letters.IsDanda(text[i - 1]) ? 1 : 0; }
            else if (!bengali && IsFullStop(text, i)) { n++; }
        }
        return n;
    }

    /// <summary>Whether the text breaks off: it ends in dots or an ellipsis, in an open bracket, or in the mark of an excerpt.</summary>
    public static bool BreaksOff(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.EndsWith("...", StringComparison.Ordinal) || end.EndsWith("..", StringComparison.Ordinal) || end.EndsWith("…", StringComparison.Ordinal)
            || end.EndsWith("[…]", StringComparison.Ordinal) || end.EndsWith("[...]", StringComparison.Ordinal) || OpenBracketAtEnd(end);
    }

    /// <summary>Whether the last sentence closes at the text's end, quotes, brackets and a short credit after it aside.</summary>
    public static bool ClosesAtEnd(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (Letters.IsClosingQuote(text[i]) || text[i] is ')' or ']' or ' ' or '*')) { i--; }
        return i >= 0 && (Letters.IsDanda(text[i]) || text[i] is '?' or '!' or '.' or '|');
    }

    /// <summary>Where the last danda stands; -1 for none.</summary>
    public static int LastDanda(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (Letters.IsDanda(text[i])) { return i; }
        }
        return -1;
    }

    private static bool OpenBracketAtEnd(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        return open >= 0 && text.Length - open <= 4 && text[open..].IndexOf(')') < 0;
    }

    private static bool IsFullStop(string text, int i) =>
        text[i] == '.' && i >= 3 && (i + 1 == text.Length || text[i + 1] == ' ') && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i - 2]);
}
