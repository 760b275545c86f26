using Sutra.Bangla.Numbers;

namespace Sutra.Bangla.Times;

/// <summary>Tells whether four digits count something (১৯৫০ টাকা) or stand for a year (বিশ্বকাপ ২০২৬).</summary>
internal static class YearContext
{
    // Words met after a year at a sentence's head in 2,448 corpus articles.
    private static readonly string[] s_contests = ["বিশ্বকাপ", "চ্যাম্পিয়নস", "এশিয়া", "অলিম্পিক", "আইপিএল", "বিপিএল", "ইউরো", "কোপা", "কাতার", "টি-টোয়েন্টি", "ওয়ানডে", "উইম্বলডন", "মৌসুম", "হিসাব"];

    /// <summary>Whether what stands beside a bare number says that it counts.</summary>
    public static bool IsCounted(TimeWords words, TimePoint year)
    {
        var after = words[year.End];
        if (after.Is(TimeWordKind.None) && after.Span.Length > 0)
        {
            if (after.Glued || CountedNouns.Knows(words.At(year.End))) { return true; }
        }
        if (after.IsMark('%') || after.IsMark('/') || after.IsMark('×') || (after.IsDash && words[year.End + 1].Is(TimeWordKind.Number))) { return true; }
        if (IsListed(words, year.End) || Goes(words.At(year.End))) { return false; }
        // A year that nothing marks is believed right after a name (বিশ্বকাপ ২০২৬), in brackets, or before a word that goes with events.
        return year.Start == 0 || words[year.Start - 1].Kind is TimeWordKind.Number or TimeWordKind.Decimal or TimeWordKind.Approx or TimeWordKind.Half;
    }

    // ২০০৬, ২০০৭ ও ২০০৯ সালে: years in a row show one another.
    private static bool IsListed(TimeWords words, int i) =>
        (words[i].IsMark(',') || words.At(i) is "ও" or "এবং") && words[i + 1] is { Kind: TimeWordKind.Number, Digits: 4, Value: >= 1850 and <= 2060 }
        && (words[i + 2].Is(TimeWordKind.YearMark) || IsListed(words, i + 2));

    // ২০১৭ চ্যাম্পিয়নস ট্রফিতে: at the head of a sentence the word after it must be one of a contest.
    private static bool Goes(ReadOnlySpan<char> word)
    {
        foreach (var contest in s_contests) { if (word.StartsWith(contest)) { return true; } }
        return false;
    }
}
