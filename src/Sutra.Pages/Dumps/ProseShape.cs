using System.Buffers;
using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>What the sentences of a line look like.</summary>
internal static class ProseShape
{
    /// <summary>How many sentences close in the text: dandas, and full stops in text without Bengali.</summary>
    public static int Closes(ReadOnlySpan<char> text, bool bengali)
    {
        var n = 0;
        var marks = bengali ? s_dandas : s_closes;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text[i..].IndexOfAny(marks);
            if (next < 0) { break; }
            i += next;
            if (IsDandaAt(text, i)) { n += i == 0 || !Letters.IsDanda(text[i - 1]) ? 1 : 0; }
            else if (!bengali && IsFullStop(text, i)) { n++; }
        }
        return n;
    }

    /// <summary>The same, where the text's own letters say whether its full stops count: those of text in which Bengali is less than three letters in ten.</summary>
    public static int Closes(string text)
    {
        var closes = Closes(text, bengali: true);
        if (!HasFullStop(text)) { return closes; }
        var (bengali, all) = Letters.CountScripts(text);
        return bengali * 10 >= all * 3 ? closes : Closes(text, bengali: false);
    }

    private static readonly SearchValues<char> s_dandas = SearchValues.Create("।॥৷|");
    private static readonly SearchValues<char> s_closes = SearchValues.Create("।॥৷|.");

    private static bool HasFullStop(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf('.'); i >= 0;)
        {
            if (IsFullStop(text, i)) { return true; }
            var next = text[(i + 1)..].IndexOf('.');
            if (next < 0) { return false; }
            i += next + 1;
        }
        return false;
    }

    /// <summary>Whether the text breaks off: it ends in dots or an ellipsis, in an open bracket, or in the mark of an excerpt.</summary>
    public static bool BreaksOff(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd();
        return end.EndsWith("...", StringComparison.Ordinal) || end.EndsWith("..", StringComparison.Ordinal) || end.EndsWith("…", StringComparison.Ordinal)
            || end.EndsWith("[…]", StringComparison.Ordinal) || end.EndsWith("[...]", StringComparison.Ordinal) || OpenBracketAtEnd(end);
    }

    /// <summary>Whether the last sentence closes at the text's end, quotes, brackets and a short credit after it aside.</summary>
    public static bool ClosesAtEnd(ReadOnlySpan<char> text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (Letters.IsClosingQuote(text[i]) || text[i] is ')' or ']' or ' ' or '*')) { i--; }
        return i >= 0 && (Letters.IsDanda(text[i]) || text[i] is '?' or '!' or '.' or '|');
    }

    /// <summary>Where the last danda stands; -1 for none.</summary>
    public static int LastDanda(ReadOnlySpan<char> text)
    {
        for (var i = text.LastIndexOfAny(s_dandas); i >= 0; i = text[..i].LastIndexOfAny(s_dandas))
        {
            if (IsDandaAt(text, i)) { return i; }
        }
        return -1;
    }

    /// <summary>
    /// Whether a danda stands at a place, or the stroke that old key layouts put for it ("…করেছে|কমিটি"): it touches the Bengali letter
    /// before it, and what it closes ends as a sentence does. A stroke between a menu's words or before an outlet's name closes none.
    /// </summary>
    public static bool IsDandaAt(ReadOnlySpan<char> text, int i) => Letters.IsDanda(text[i]) || (text[i] == '|' && IsStrokedDanda(text, i));

    private static bool IsStrokedDanda(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || !Letters.IsBengali(text[i - 1]) || Letters.IsDigit(text[i - 1])) { return false; }
        var start = i;
        while (start > 0 && Letters.IsWordPart(text[start - 1])) { start--; }
        return VerbLook.IsFinite(text[start..i]) || (AtEnd(text, i + 1) && HasWords(text, i));
    }

    private static bool AtEnd(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (Letters.IsClosingQuote(text[i]) || text[i] is ')' or ' ')) { i++; }
        return i == text.Length;
    }

    // Four words or more before it, other strokes not between.
    private static bool HasWords(ReadOnlySpan<char> text, int end)
    {
        var blanks = 0;
        for (var i = end - 1; i >= 0 && text[i] != '|' && blanks < 3; i--)
        {
            if (text[i] == ' ') { blanks++; }
        }
        return blanks == 3;
    }

    private static bool OpenBracketAtEnd(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        return open >= 0 && text.Length - open <= 4 && text[open..].IndexOf(')') < 0;
    }

    private static bool IsFullStop(ReadOnlySpan<char> text, int i) =>
        text[i] == '.' && i >= 3 && (i + 1 == text.Length || text[i + 1] == ' ') && char.IsAsciiLetterLower(text[i - 1]) && char.IsAsciiLetterLower(text[i - 2]);
}
