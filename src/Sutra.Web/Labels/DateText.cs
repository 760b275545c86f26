using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Sutra.Web.Labels;

/// <summary>Dates as people read them: 12 Sep 2023, ১২ সেপ্টেম্বর ২০২৩.</summary>
internal static class DateText
{
    /// <summary>An ISO 8601 year, month, day or time in words; a value of any other shape as it stands.</summary>
    public static string Of(string iso, LabelSet labels)
    {
        var slash = iso.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0) { return Of(iso[..slash], labels) + " – " + Of(iso[(slash + 1)..], labels); }
        var time = iso.Length > 10 && iso[10] == 'T';
        var words = OfDay(time ? iso[..10] : iso, labels);
        return labels.Digits(words is null ? iso : time ? words + ClockOf(iso[11..]) : words);
    }

    /// <summary>A day in words.</summary>
    public static string Of(LocalDate day, LabelSet labels) => Of(LocalDatePattern.Iso.Format(day), labels);

    /// <summary>From one day to another; one day where they are the same; the label for an unknown date where there is none.</summary>
    public static string Of(LocalDate? first, LocalDate? last, LabelSet labels)
    {
        if ((first ?? last) is not { } from) { return labels["date.unknown"]; }
        var to = last ?? from;
        if (from == to) { return Of(from, labels); }
        var sameMonth = from.Year == to.Year && from.Month == to.Month;
        return (sameMonth ? labels.Number(from.Day) + "–" : Of(from, labels) + " – ") + Of(to, labels);
    }

    private static string? OfDay(string day, LabelSet labels)
    {
        var parts = day.Split('-');
        if (parts.Length > 3 || parts[0].Length != 4 || !parts.All(IsNumber)) { return null; }
        if (parts.Length == 1) { return parts[0]; }
        var month = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12) { return null; }
        var name = labels["month." + month.ToString(CultureInfo.InvariantCulture)];
        return parts.Length == 2 ? $"{name} {parts[0]}" : $"{parts[2].TrimStart('0')} {name} {parts[0]}";
    }

    private static bool IsNumber(string part) => part.Length is >= 1 and <= 4 && part.All(char.IsAsciiDigit);

    // The clock as the page's own time zone has it; the offset is for machines.
    private static string ClockOf(string clock) => clock.Length >= 5 ? ", " + clock[..5] : "";
}
