using NodaTime;

namespace Sutra.Pages.Metadata;

/// <summary>Reads the day that a page's address holds: <c>/2025/11/23/</c>, <c>/2025-11-23/</c>, <c>/20251123-…</c>.</summary>
internal static class UrlDate
{
    /// <summary>The day, where year, month and day stand as path segments of their own, or eight figures open a segment of words, and it does not lie after <paramref name="limit"/>; else null.</summary>
    public static PublicationDate? Read(string? url, LocalDate limit)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) { return null; }
        var parts = uri.AbsolutePath.Split('/', '-');
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (Number(parts[i], 4) is not { } year || Number(parts[i + 1], 2) is not { } month || Number(parts[i + 2], 2) is not { } day) { continue; }
            if (Day(year, month, day, limit) is { } date) { return DatelineReader.Of(date, null, DateBasis.Url, string.Join('/', parts[i], parts[i + 1], parts[i + 2])); }
        }
        foreach (var range in uri.AbsolutePath.AsSpan().Split('/'))
        {
            var part = uri.AbsolutePath[range];
            if (Glued(part, limit) is { } date) { return DatelineReader.Of(date, null, DateBasis.Url, part[..8]); }
        }
        return null;
    }

    // Eight figures before words of a segment; by themselves they are some article's number.
    private static LocalDate? Glued(string part, LocalDate limit) =>
        part.Length > 9 && part[8] is '-' or '_' && Number(part[..4], 4) is { } year && Number(part[4..6], 2) is { } month && Number(part[6..8], 2) is { } day ? Day(year, month, day, limit) : null;

    private static LocalDate? Day(int year, int month, int day, LocalDate limit)
    {
        if (year < 1995 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) { return null; }
        var date = new LocalDate(year, month, day);
        return date <= limit ? date : null;
    }

    private static int? Number(string part, int digits)
    {
        if (part.Length == 0 || part.Length > digits || (digits == 4 && part.Length != 4)) { return null; }
        var n = 0;
        foreach (var c in part)
        {
            if (!char.IsAsciiDigit(c)) { return null; }
            n = n * 10 + (c - '0');
        }
        return n;
    }
}
