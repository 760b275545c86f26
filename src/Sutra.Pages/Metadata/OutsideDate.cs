using NodaTime;

namespace Sutra.Pages.Metadata;

/// <summary>Reads dates that come from outside a page: the command line, a JSONL field, a feed, a meta tag.</summary>
public static class OutsideDate
{
    private const int Longest = 60;
    private const int LongestValue = 32;
    private const int IsoDay = 10;
    private const int LastYear = 9999;

    private static readonly string[] s_weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    private static readonly string[] s_utc = [" UTC", " GMT", "GMT", "UTC", " Z", "Z"];

    /// <summary>The date that an ISO 8601 or RFC 1123 day or time states, or a near relation of these, its own offset kept; null where <paramref name="text"/> is none.</summary>
    /// <remarks>Allocates what it yields and nothing else.</remarks>
    public static PublicationDate? Parse(string? text, DateBasis basis = DateBasis.Outside)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > Longest) { return null; }
        var reader = new DateScan(PastWeekday(text));
        if (!reader.Day(out var day)) { return null; }
        if (reader.IsAtEnd) { return new PublicationDate(day, IsIso(text) ? text : Write(day), DatePrecision.Day, basis, text); }
        if (!reader.Time(out var hour, out var minute, out var second) || !Zone(reader.Rest, out var offset)) { return null; }
        // The midnight that ends a day begins the next; the last day of the calendar has none.
        if (hour == 24)
        {
            if (day.Year == LastYear) { return null; }
            (hour, day) = (0, day.PlusDays(1));
        }
        return new PublicationDate(day, Write(day, hour, minute, second, offset), DatePrecision.Minute, basis, text);
    }

    // "Wed, 02 Oct 2024 13:15:00 GMT"
    private static ReadOnlySpan<char> PastWeekday(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma is <= 2 or >= 10) { return text; }
        foreach (var weekday in s_weekdays)
        {
            if (text.StartsWith(weekday, StringComparison.OrdinalIgnoreCase)) { return text[(comma + 1)..].Trim(); }
        }
        return text;
    }

    // "Z", " UTC", "+06:00", " +0600", "+06", or nothing, which leaves the time a local one; the offset in minutes.
    private static bool Zone(ReadOnlySpan<char> text, out int? offset)
    {
        offset = null;
        if (text.IsEmpty) { return true; }
        foreach (var utc in s_utc)
        {
            if (text.Equals(utc, StringComparison.OrdinalIgnoreCase)) { offset = 0; return true; }
        }
        text = text.TrimStart();
        if (text.Length is not (3 or 5 or 6) || text[0] is not ('+' or '-') || text.Length == 6 && text[3] != ':') { return false; }
        if (!DateScan.Two(text[1..], out var hours) || hours > 18) { return false; }
        var minutes = 0;
        if (text.Length > 3 && (!DateScan.Two(text[^2..], out minutes) || minutes > 59 || hours == 18 && minutes > 0)) { return false; }
        offset = (text[0] == '-' ? -1 : 1) * ((hours * 60) + minutes);
        return true;
    }

    // A day of ten characters with its hyphens there is written as it will be.
    private static bool IsIso(string text) => text.Length == IsoDay && text[4] == '-' && text[7] == '-';

    private static string Write(LocalDate day)
    {
        Span<char> value = stackalloc char[LongestValue];
        return new string(value[..PutDay(value, day)]);
    }

    private static string Write(LocalDate day, int hour, int minute, int second, int? offset)
    {
        Span<char> value = stackalloc char[LongestValue];
        var at = PutDay(value, day);
        Put(value, ref at, 'T', hour, 2);
        Put(value, ref at, ':', minute, 2);
        if (second > 0) { Put(value, ref at, ':', second, 2); }
        if (offset == 0) { value[at++] = 'Z'; }
        else if (offset is { } minutes)
        {
            Put(value, ref at, minutes < 0 ? '-' : '+', Math.Abs(minutes) / 60, 2);
            Put(value, ref at, ':', Math.Abs(minutes) % 60, 2);
        }
        return new string(value[..at]);
    }

    private static int PutDay(Span<char> value, LocalDate day)
    {
        var at = 0;
        Put(value, ref at, null, day.Year, 4);
        Put(value, ref at, '-', day.Month, 2);
        Put(value, ref at, '-', day.Day, 2);
        return at;
    }

    private static void Put(Span<char> value, ref int at, char? before, int number, int digits)
    {
        if (before is { } mark) { value[at++] = mark; }
        for (var i = digits - 1; i >= 0; i--, number /= 10) { value[at + i] = (char)('0' + (number % 10)); }
        at += digits;
    }
}
