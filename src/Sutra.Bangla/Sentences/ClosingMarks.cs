using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>The marks behind the end of a sentence that still belong to it: closing quotes and brackets, marks said twice, strays.</summary>
internal static class ClosingMarks
{
    // How far back a quotation may have been opened; bounds the work on odd input.
    private const int LongestQuote = 2000;

    /// <summary>Where the marks end that follow the end mark before <paramref name="i"/>.</summary>
    public static int Take(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length)
        {
            var c = text[i];
            if (Letters.IsDanda(c) || c is '?' or '!' or ')' or ']' or '}' || IsClosing(text, i) || IsMoreStops(text, i)) { i++; continue; }
            var next = SentenceWords.SkipSpaces(text, i);
            // A quote that is closed behind a space: “…আসছি। ’ তারপর”.
            if (next == i || next == text.Length || !IsClosingApart(text, next)) { break; }
            i = next + 1;
        }
        return i;
    }

    /// <summary>The same with the marks behind a space that can begin no sentence.</summary>
    public static int TakeStrays(ReadOnlySpan<char> text, int i)
    {
        for (var next = i; ; next++)
        {
            if (next == text.Length) { return next; }
            var c = text[next];
            if (SentenceWords.IsPart(c)) { return i; }
            if (Letters.IsDanda(c) || c is '?' or '!') { i = Take(text, next + 1); next = i - 1; }
            else if (c is '.' or ';' && (next + 1 == text.Length || text[next + 1] == ' ')) { i = next + 1; }
            else if (!char.IsWhiteSpace(c)) { return HasWord(text[next..]) ? i : text.Length; }
        }
    }

    /// <summary>Whether a closing quote stands here. A straight one that is followed by a letter opens the next sentence; one before a space closes this one.</summary>
    public static bool IsClosing(ReadOnlySpan<char> text, int i)
    {
        var bare = i + 1 >= text.Length || !Letters.IsWordPart(text[i + 1]);
        return text[i] switch
        {
            '’' => !IsYear(text, i) || IsOpen(text, i, '‘', '’'),
            '”' or '»' => true,
            '"' => bare || i > 0 && !char.IsWhiteSpace(text[i - 1]) && IsOdd(text, i),
            '\'' => bare,
            '“' or '‘' => i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]),
            _ => false,
        };
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (SentenceWords.IsPart(c)) { return true; }
        }
        return false;
    }

    private static bool IsMoreStops(ReadOnlySpan<char> text, int i) =>
        text[i] is '.' or '…' && (!Letters.IsDanda(text[i - 1]) || i + 1 == text.Length || text[i + 1] == ' ');

    private static bool IsClosingApart(ReadOnlySpan<char> text, int i)
    {
        if (i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]) && !Letters.IsDanda(text[i + 1])) { return false; }
        return text[i] is '’' or '”' or '“' or '‘' || text[i] == '"' && IsOdd(text, i);
    }

    // ’৬৯-এর, ’২৪: an apostrophe for the century.
    private static bool IsYear(ReadOnlySpan<char> text, int i) =>
        i + 2 < text.Length && Letters.IsDigit(text[i + 1]) && Letters.IsDigit(text[i + 2]) && (i + 3 == text.Length || !Letters.IsDigit(text[i + 3]));

    private static bool IsOpen(ReadOnlySpan<char> text, int i, char opening, char closing)
    {
        var before = text[Math.Max(0, i - LongestQuote)..i];
        return before.LastIndexOf(opening) > before.LastIndexOf(closing);
    }

    private static bool IsOdd(ReadOnlySpan<char> text, int i) => text[Math.Max(0, i - LongestQuote)..i].Count('"') % 2 == 1;
}
