using NodaTime;
using Sutra.Bangla.Times;

namespace Sutra.Archive.Search;

/// <summary>Reads the day, month or year of from: and to:.</summary>
internal static class QueryDates
{
    /// <summary>The first and last day of what is meant (2025, 2025-12, ২০২৫-১২-১৪, ১৪-১২-২০২৫, ১৪ ডিসেম্বর ২০২৫); null where it is no date with a year.</summary>
    public static (LocalDate First, LocalDate Last)? Read(string text)
    {
        if (Parts(text) is { } parts) { return OfParts(parts); }
        foreach (var date in StatedDateReader.Find(text))
        {
            if (date.Date is { } day) { return (day, day); }
        }
        return null;
    }

    private static int[]? Parts(string text)
    {
        var pieces = text.Split('-', '/', '.');
        if (pieces.Length > 3) { return null; }
        var numbers = new int[pieces.Length];
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!Sutra.Bangla.Numbers.Digits.TryRead(pieces[i].AsSpan().Trim(), out numbers[i])) { return null; }
        }
        return numbers;
    }

    private static (LocalDate, LocalDate)? OfParts(int[] parts)
    {
        if (parts is [var d, _, var y] && d <= 31 && y > 31) { parts = [y, parts[1], d]; }
        var (year, month, day) = (parts[0], parts.Length > 1 ? parts[1] : 0, parts.Length > 2 ? parts[2] : 0);
        if (year is < 1000 or > 9998) { return null; }
        if (parts.Length == 1) { return (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)); }
        if (month is < 1 or > 12) { return null; }
        var last = CalendarSystem.Iso.GetDaysInMonth(year, month);
        if (parts.Length == 2) { return (new LocalDate(year, month, 1), new LocalDate(year, month, last)); }
        if (day < 1 || day > last) { return null; }
        var date = new LocalDate(year, month, day);
        return (date, date);
    }
}
