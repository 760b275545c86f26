using NodaTime;
using NodaTime.Text;

namespace Sutra.Pages.Metadata;

/// <summary>Reads dates that come from outside a page: the command line, a JSONL field, a feed, a meta tag.</summary>
public static class OutsideDate
{
    private static readonly LocalDateTimePattern[] s_local =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFF"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-M-d H:m:s"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-M-d H:m"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss"),
        LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu H:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("d MMM uuuu H:mm"),
    ];

    private static readonly OffsetDateTimePattern[] s_offset =
    [
        OffsetDateTimePattern.Rfc3339,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFFo<M>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss.FFFFFFFFFo<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmsso<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu H:mm:sso<Z+HH:mm>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("d MMM uuuu H:mmo<Z+HH:mm>"),
    ];

    private static readonly LocalDatePattern[] s_days =
    [
        LocalDatePattern.Iso,
        LocalDatePattern.CreateWithInvariantCulture("uuuu-M-d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuu/M/d"),
        LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd"),
        LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu"),
    ];

    private static readonly string[] s_weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The date that an ISO 8601 or RFC 1123 day or time states, or a near relation of these, its own offset kept; null where <paramref name="text"/> is none.</summary>
    public static PublicationDate? Parse(string? text, DateBasis basis = DateBasis.Outside)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 60) { return null; }
        var plain = Straighten(text);
        foreach (var pattern in s_days)
        {
            if (pattern.Parse(plain) is { Success: true, Value: var day }) { return new PublicationDate(day, LocalDatePattern.Iso.Format(day), DatePrecision.Day, basis, text); }
        }
        foreach (var pattern in s_offset)
        {
            if (pattern.Parse(plain) is { Success: true, Value: var at }) { return OfTime(at.LocalDateTime, OffsetText(at), basis, text); }
        }
        foreach (var pattern in s_local)
        {
            if (pattern.Parse(plain) is { Success: true, Value: var at }) { return OfTime(at, "", basis, text); }
        }
        return null;
    }

    // "Wed, 02 Oct 2024 13:15:00 GMT" -> "02 Oct 2024 13:15:00Z"; "+0600" and "+06" -> "+06:00"; "2024-10-02T13:15:00 UTC" -> "…Z".
    private static string Straighten(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        if (comma is > 2 and < 10 && s_weekdays.Contains(text[..3].ToLowerInvariant())) { text = text[(comma + 1)..].Trim(); }
        foreach (var zone in new[] { " UTC", " GMT", "GMT", "UTC", " Z" })
        {
            if (text.EndsWith(zone, StringComparison.OrdinalIgnoreCase)) { return text[..^zone.Length] + "Z"; }
        }
        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign < 11 || !text.Contains(':', StringComparison.Ordinal) && !text.Contains('T', StringComparison.Ordinal)) { return text; }
        var (time, digits) = (text[..sign].TrimEnd(), text[(sign + 1)..]);
        return digits.Length switch
        {
            2 => $"{time}{text[sign]}{digits}:00",
            4 when digits.All(char.IsAsciiDigit) => $"{time}{text[sign]}{digits[..2]}:{digits[2..]}",
            5 => $"{time}{text[sign]}{digits}",
            _ => text,
        };
    }

    private static string OffsetText(OffsetDateTime at) => OffsetPattern.GeneralInvariantWithZ.Format(at.Offset) is var o && o.Length == 3 ? o + ":00" : o;

    private static PublicationDate OfTime(LocalDateTime at, string offset, DateBasis basis, string text)
    {
        var value = LocalDateTimePattern.CreateWithInvariantCulture(at.Second == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss").Format(at);
        return new PublicationDate(at.Date, value + offset, DatePrecision.Minute, basis, text);
    }
}
