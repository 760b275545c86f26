using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Finds the picture captions that a flattened page sets between two sentences with the picture's credit behind them: "<c>caption</c> ছবি: সংগৃহীত", "<c>caption</c> (ছবি: <c>name</c>)".</summary>
/// <remarks>Only where a caption's end is certain: its credit stands in brackets, is a known one (<c>picture-credits.tsv</c>, the page's own outlet), or closes the text.</remarks>
internal static class CreditedCaptions
{
    private const int LongestCredit = 60;
    private const int LongestTail = 40;
    private const int MostWords = 25;

    private static readonly string[] s_credits = [.. FactTable.Load(typeof(CreditedCaptions).Assembly, "picture-credits.tsv").Rows.Select(r => r["words"]).OrderByDescending(w => w.Length)];

    /// <summary>The captions' stretches of the text, in order; none overlaps another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">The page's outlet, whose own pictures it may credit; null for none.</param>
    public static IReadOnlyList<TextSpan> Find(string text, string? own)
    {
        var found = new List<TextSpan>();
        var from = 0;
        for (var cue = CaptionCues.CueAt(text, 0); cue >= 0; cue = CaptionCues.CueAt(text, Math.Max(cue + 1, from)))
        {
            if (EndOfCredit(text, cue, own) is not (> 0 and var end) || StartOfCaption(text, cue, from) is not (>= 0 and var start)) { continue; }
            found.Add(TextSpan.FromBounds(start, end));
            from = end;
        }
        return found;
    }

    private static int EndOfCredit(string text, int cue, string? own)
    {
        if (text[Math.Max(0, cue - 1)] == '(')
        {
            var close = text.IndexOf(')', cue, Math.Min(LongestCredit, text.Length - cue));
            return close > 0 && close + 1 < text.Length && text[close + 1] == ' ' ? close + 1 : -1;
        }
        if (OwnCredit(text, cue) is > 0 and var self) { return self; }
        var colon = text.AsSpan(cue, Math.Min(8, text.Length - cue)).IndexOfAny(':', 'ঃ');
        if (colon < 0) { return -1; }
        var at = cue + colon + 1;
        while (at < text.Length && text[at] == ' ') { at++; }
        foreach (var credit in s_credits)
        {
            if (string.CompareOrdinal(text, at, credit, 0, credit.Length) == 0 && EndsWord(text, at + credit.Length)) { return at + credit.Length; }
        }
        if (own is not null && string.CompareOrdinal(text, at, own, 0, own.Length) == 0 && EndsWord(text, at + own.Length)) { return at + own.Length; }
        return text.Length - at <= LongestTail && !text.AsSpan(at).ContainsAny('।', '?') ? text.Length : -1;
    }

    // "ফাইল ছবি", "সংগৃহীত ছবি" right behind a close say whose it is themselves.
    private static int OwnCredit(string text, int cue)
    {
        foreach (var words in s_own)
        {
            if (string.CompareOrdinal(text, cue, words, 0, words.Length) == 0 && EndsWord(text, cue + words.Length) && RelatedLines.AfterClose(text, cue)) { return cue + words.Length; }
        }
        return -1;
    }

    private static readonly string[] s_own = ["ফাইল ছবি", "ফাইল ফটো", "সংগৃহীত ছবি", "ছবি সংগৃহীত", "প্রতীকী ছবি"];

    private static bool EndsWord(string text, int end) => end == text.Length || text[end] == ' ';

    // The words between the last close and the credit, where they are few; behind a close, the sentence that it closes where no verb stands in it.
    private static int StartOfCaption(string text, int cue, int from)
    {
        var at = text[Math.Max(0, cue - 1)] == '(' ? cue - 1 : cue;
        var close = CloseBefore(text, at, from);
        if (close < at && text.AsSpan(close, at - close).Trim().Length > 0) { return IsFew(text, close, at) ? Start(text, close) : -1; }
        var before = close > from ? CloseBefore(text, close - 1, from) : close;
        return before < close && IsFew(text, before, close) && !HasVerb(text[before..close]) ? Start(text, before) : Start(text, close);
    }

    private static int CloseBefore(string text, int at, int from)
    {
        for (var i = at - 1; i >= from && at - i < CaptionCues.Longest; i--)
        {
            if (!ProseShape.IsDandaAt(text, i) && text[i] is not ('?' or '!')) { continue; }
            var end = i + 1;
            while (end < at && (Letters.IsClosingQuote(text[end]) || text[end] is ')' or ']')) { end++; }
            return end;
        }
        return at - from < CaptionCues.Longest ? from : at;
    }

    private static int Start(string text, int at)
    {
        while (at < text.Length && text[at] == ' ') { at++; }
        return at;
    }

    private static bool IsFew(string text, int from, int to) => LineWords.Of(text[from..to], MostWords + 1).Count <= MostWords;

    private static bool HasVerb(string sentence) => LineWords.Of(sentence).Exists(w => VerbLook.IsFinite(w));
}
