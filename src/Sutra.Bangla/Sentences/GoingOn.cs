using Sutra.Bangla.Text;

namespace Sutra.Bangla.Sentences;

/// <summary>Whether a sentence goes on behind marks that look like its end.</summary>
internal static class GoingOn
{
    // A title in quotes is short; what is said may be long.
    private const int LongestTitle = 60;
    private const int LongestLine = 300;
    private const int LongestBracket = 120;

    /// <summary>Whether the sentence that begins at <paramref name="start"/> goes on behind the marks from <paramref name="mark"/> to <paramref name="end"/>.</summary>
    public static bool Does(ReadOnlySpan<char> text, int start, int mark, int end)
    {
        var next = SentenceWords.SkipSpaces(text, end);
        if (next == text.Length) { return false; }
        var (c, soft) = (text[next], EndMarks.IsSoft(text[mark]));
        var quoted = text[mark..end].IndexOfAny("’”»'\"") >= 0;
        if (c == ',' || soft && (c == ';' || char.IsAsciiLetterLower(c))) { return true; }
        if (soft && IsInBracket(text, start, mark, end)) { return true; }
        if (!quoted && !soft) { return false; }
        if (Letters.IsDash(c)) { return IsJoinedByDash(text, start, next, end, quoted, text[mark] == '?'); }
        if (!quoted) { return false; }
        var word = SentenceWords.At(text, next);
        if (soft && next == end && SentenceWords.IsSuffix(word)) { return true; }
        return QuoteFrames.GoOnAt(text, next, soft) || soft && IsTitle(text, start, mark, end);
    }

    // Yahoo!-র; ‘কী করি!’-এর; ‘কেন?’ —এ প্রশ্ন. A dash that began the sentence too is that of a dialogue.
    private static bool IsJoinedByDash(ReadOnlySpan<char> text, int start, int dash, int end, bool quoted, bool asked)
    {
        if (dash == end && text[dash] is '-' or '–' && dash + 1 < text.Length && Letters.IsBengaliLetter(text[dash + 1])) { return true; }
        if (!quoted && !(asked && text[dash] is '—' or '–')) { return false; }
        return !Letters.IsDash(text[SentenceWords.SkipSpaces(text, start)]);
    }

    // (ভিভা ভের্দি!), (কত? কেউ জানে না): asked or called out in brackets within a sentence.
    private static bool IsInBracket(ReadOnlySpan<char> text, int start, int mark, int end)
    {
        var before = text[start..mark];
        before = before[Math.Max(0, before.Length - LongestBracket)..];
        var open = before.LastIndexOf('(');
        if (open < 0 || before[open..].Contains(')') || before[..open].Trim().IsEmpty) { return false; }
        if (text[mark..end].Contains(')')) { return true; }
        var after = text[end..Math.Min(text.Length, end + LongestBracket)];
        return after.IndexOfAny(')', '\u0964') is >= 0 and var close && after[close] == ')' && !after[..close].Contains('(');
    }

    // ‘কে তুমি?’ গানটি: what stands in quotes without a comma, a colon, a dash or a verb before it is a title or a word.
    private static bool IsTitle(ReadOnlySpan<char> text, int start, int mark, int end)
    {
        var from = Math.Max(start, mark - (text[mark] is '?' or '!' ? LongestTitle : LongestLine));
        var open = text[from..mark].LastIndexOfAny("‘“«\"'");
        if (open < 0) { return false; }
        var before = text[start..(from + open)].TrimEnd("‘“ ");
        if (before.IsEmpty) { return text[mark] is '.' or '…'; }
        if (!Letters.IsWordPart(before[^1])) { return before[^1] is '’' or '”' or ')'; }
        var word = SentenceWords.Before(before, before.Length);
        return !word.SequenceEqual("যে") && !SentenceWords.IsVerb(word);
    }
}
