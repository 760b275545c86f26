using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>Whether a full stop or an ellipsis ends a sentence, which in Bengali most do not.</summary>
internal static class FullStops
{
    private const int ShortestWord = 4;
    private const int ShortestVerb = 3;

    /// <summary>Whether it does; a quotation that ends with an ellipsis may end one, too.</summary>
    public static bool Ends(ReadOnlySpan<char> text, int start, int mark, bool hasDanda)
    {
        var end = mark;
        while (end < text.Length && text[end] is '.' or '…') { end++; }
        if (mark > start && text[mark - 1] is '.' or '…') { return false; }
        return end - mark > 1 || text[mark] == '…' ? EndsAtEllipsis(text, start, mark, end) : EndsAtStop(text, mark, hasDanda);
    }

    // The verb stands at a sentence's end, so what trails off behind a finite one is whole.
    private static bool EndsAtEllipsis(ReadOnlySpan<char> text, int start, int mark, int end)
    {
        if (mark == start || end == text.Length) { return false; }
        var next = SentenceWords.SkipSpaces(text, end);
        if (next == text.Length) { return false; }
        if (ClosingMarks.IsClosing(text, next)) { return true; }
        return IsOpening(text[next]) && !SentenceWords.IsJoining(SentenceWords.At(text, next)) && SentenceWords.IsFinite(SentenceWords.Before(text, mark));
    }

    private static bool EndsAtStop(ReadOnlySpan<char> text, int mark, bool hasDanda)
    {
        var word = SentenceWords.Before(text, mark);
        if (word.Length < 2) { return word.IsEmpty && !hasDanda && IsAfterQuote(text, mark); }
        if (IsPartOfInitials(text, mark - word.Length) || AbbreviationTable.Contains(word)) { return false; }
        var next = SentenceWords.SkipSpaces(text, mark + 1);
        if (next == text.Length) { return true; }
        var touches = next == mark + 1 && !ClosingMarks.IsClosing(text, next);
        if (char.IsAsciiLetter(word[0])) { return !touches && IsAfterLatin(text, next); }
        if (touches) { return word.Length >= ShortestVerb && Letters.IsBengaliLetter(text[next]) && SentenceWords.IsFinite(word); }
        if (!hasDanda) { return word.Length >= ShortestWord || SentenceWords.IsFinite(word); }
        return word.Length >= ShortestVerb && IsOpening(text[next]) && SentenceWords.IsFinite(word);
    }

    private static bool IsAfterQuote(ReadOnlySpan<char> text, int mark) =>
        mark > 0 && Letters.IsClosingQuote(text[mark - 1]) && (mark + 1 == text.Length || char.IsWhiteSpace(text[mark + 1]));

    private static bool IsPartOfInitials(ReadOnlySpan<char> text, int word) => word > 0 && text[word - 1] == '.';

    private static bool IsAfterLatin(ReadOnlySpan<char> text, int next) =>
        char.IsAsciiLetterUpper(text[next]) || text[next] is '“' or '‘' || ClosingMarks.IsClosing(text, next)
        || Letters.IsBengaliLetter(text[next]) && !SentenceWords.IsJoining(SentenceWords.At(text, next));

    private static bool IsOpening(char c) => Letters.IsBengaliLetter(c) || Letters.IsOpeningQuote(c) || Letters.IsDigit(c);
}
