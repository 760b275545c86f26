using System.Globalization;
using NodaTime;

namespace Sutra.Bangla.Times;

/// <summary>A date as far as it is known: a year, a month, a day, a minute; the year may be the part that is missing.</summary>
internal readonly record struct PartialDate(int? Year, int? Month = null, int? Day = null, LocalTime? Time = null)
{
    public PartialDate(LocalDate date, LocalTime? time = null) : this(date.Year, date.Month, date.Day, time) { }

    /// <summary>The whole day, or null where a part is missing or there is no such day.</summary>
    public LocalDate? Date => Year is { } y && Month is { } m && Day is { } d && Exists(y, m, d) ? new LocalDate(y, m, d) : null;

    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);

    /// <summary>ISO 8601; an unknown year is XXXX (ISO 8601-2); null where nothing is known.</summary>
    public string? ToIso()
    {
        if (Year is null && Month is null) { return null; }
        var text = Year is { } y ? y.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        if (Month is not { } m) { return text; }
        text += "-" + m.ToString("00", CultureInfo.InvariantCulture);
        if (Day is not { } d) { return text; }
        text += "-" + d.ToString("00", CultureInfo.InvariantCulture);
        return Time is { } t ? string.Create(CultureInfo.InvariantCulture, $"{text}T{t.Hour:00}:{t.Minute:00}") : text;
    }
}
