using Sutra.Bangla.Numbers;

namespace Sutra.Bangla.Times;

/// <summary>Tells whether four digits count something (১৯৫০ টাকা) or stand for a year (বিশ্বকাপ ২০২৬).</summary>
internal static class YearContext
{
    /// <summary>Whether what stands beside a bare number says that it counts.</summary>
    public static bool IsCounted(TimeWords words, TimePoint year)
    {
        var after = words[year.End];
        if (after.Is(TimeWordKind.None) && after.Span.Length > 0)
        {
            if (after.Glued || CountedNouns.Knows(words.At(year.End))) { return true; }
        }
        if (after.IsMark('%') || after.IsMark('/') || after.IsMark('×') || (after.IsDash && words[year.End + 1].Is(TimeWordKind.Number))) { return true; }
        // A year that nothing marks is believed right after a name (বিশ্বকাপ ২০২৬), in brackets, or before a word that goes with events.
        return year.Start == 0 || words[year.Start - 1].Kind is TimeWordKind.Number or TimeWordKind.Decimal or TimeWordKind.Approx or TimeWordKind.Half;
    }
}
