using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>Whether a mark is one that ends sentences, by what touches it.</summary>
internal static class EndMarks
{
    /// <summary>Whether the mark may end the sentence that begins at <paramref name="start"/>.</summary>
    public static bool MayEnd(ReadOnlySpan<char> text, int start, int mark, bool hasDanda) => text[mark] switch
    {
        '.' or '…' => FullStops.Ends(text, start, mark, hasDanda),
        '|' => IsDandaLike(text, mark),
        '?' or '!' => !IsInsideLatin(text, mark),
        '\u0964' => !IsInsideClock(text, mark) && !IsSeparator(text, mark),
        '\u0965' or '\u09F7' => true,
        _ => false,
    };

    /// <summary>Whether a mark asks, calls out or trails off: one that stands in titles and brackets too, where a danda does not.</summary>
    public static bool IsSoft(char c) => c is '?' or '!' or '.' or '…';

    // A pipe between fields (৫ মে | ১০:২০) has spaces around it and no verb before it.
    private static bool IsDandaLike(ReadOnlySpan<char> text, int mark)
    {
        if (mark == 0) { return false; }
        if (Letters.IsBengali(text[mark - 1])) { return !Letters.IsDigit(text[mark - 1]); }
        return text[mark - 1] == ' ' && SentenceWords.IsFinite(SentenceWords.Before(text, mark - 1));
    }

    // Addresses: watch?v=1, a!b.
    private static bool IsInsideLatin(ReadOnlySpan<char> text, int mark) =>
        mark > 0 && mark + 1 < text.Length && IsAddressPart(text[mark - 1]) && IsAddressPart(text[mark + 1]);

    private static bool IsAddressPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '/' or '=' or '&' or '#' or '_' or '%';

    // “রেহনুমা খান ।। শিক্ষক”: two dandas apart from what stands before and behind, and no verb before them.
    private static bool IsSeparator(ReadOnlySpan<char> text, int mark)
    {
        var first = mark > 0 && text[mark - 1] == '\u0964' ? mark - 1 : mark;
        if (first == 0 || text[first - 1] != ' ' || !text[first..].StartsWith("।। ")) { return false; }
        return !SentenceWords.IsVerb(SentenceWords.Before(text, first - 1));
    }

    // ৯।৩০ মিনিট, ৯।৩০টা: the danda was once set where now a full stop is.
    private static bool IsInsideClock(ReadOnlySpan<char> text, int mark)
    {
        if (mark == 0 || mark + 3 >= text.Length || !Letters.IsDigit(text[mark - 1]) || !Letters.IsDigit(text[mark + 1]) || !Letters.IsDigit(text[mark + 2])) { return false; }
        var unit = text[(mark + 3)..].TrimStart(' ');
        return unit.StartsWith("টা") || unit.StartsWith("মি");
    }
}
