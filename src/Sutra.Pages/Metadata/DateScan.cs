using NodaTime;

namespace Sutra.Pages.Metadata;

/// <summary>Reads a machine's date off the front of a text, then its time, in the forms that feeds and meta tags have.</summary>
internal ref struct DateScan(ReadOnlySpan<char> text)
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private Form _form;

    private enum Form
    {
        /// <summary>2024-09-17</summary>
        Iso,
        /// <summary>2024-9-7</summary>
        Loose,
        /// <summary>2024/9/7</summary>
        Slashed,
        /// <summary>20240917</summary>
        Compact,
        /// <summary>17 Sep 2024</summary>
        Worded,
    }

    /// <summary>What is not read yet.</summary>
    public ReadOnlySpan<char> Rest { get; private set; } = text;

    /// <summary>Whether all is read.</summary>
    public readonly bool IsAtEnd => Rest.IsEmpty;

    /// <summary>Reads a day: 2024-09-17, 2024-9-7, 2024/9/7, 20240917, 17 Sep 2024.</summary>
    public bool Day(out LocalDate day)
    {
        day = default;
        var digits = Digits(Rest);
        int year, month, date;
        if (digits == 8)
        {
            _form = Form.Compact;
            (year, month, date) = (Number(Rest[..4]), Number(Rest[4..6]), Number(Rest[6..8]));
            Rest = Rest[8..];
            return TryDay(year, month, date, out day);
        }
        if (digits is 1 or 2) { return Worded(digits, out day); }
        if (digits != 4 || Rest.Length < 6 || Rest[4] is not ('-' or '/')) { return false; }
        var between = Rest[4];
        year = Number(Rest[..4]);
        Rest = Rest[5..];
        if (!OneOrTwo(out month, out var monthDigits) || !Skip(between) || !OneOrTwo(out date, out var dateDigits)) { return false; }
        _form = between == '/' ? Form.Slashed : monthDigits == 2 && dateDigits == 2 ? Form.Iso : Form.Loose;
        return TryDay(year, month, date, out day);
    }

    /// <summary>Reads a time of day behind a day, where the text is not at its end: T13:15, 13:15:00.123, T131500. The hour is 24 for the midnight that ends the day.</summary>
    public bool Time(out int hour, out int minute, out int second)
    {
        (hour, minute, second) = (0, 0, 0);
        if (!Parts(Rest[0])) { return false; }
        Rest = Rest[1..];
        if (_form == Form.Compact) { return Packed(out hour, out minute, out second) && IsTime(hour, minute, second); }
        if (!OneOrTwo(out hour, out _) || !Skip(':') || !OneOrTwo(out minute, out _)) { return false; }
        if (Skip(':') && (!OneOrTwo(out second, out _) || !Fraction())) { return false; }
        return IsTime(hour, minute, second);
    }

    /// <summary>The number of two digits that a text opens with.</summary>
    public static bool Two(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length < 2 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1])) { return false; }
        value = Number(text[..2]);
        return true;
    }

    // What stands between a day and its time.
    private readonly bool Parts(char c) => _form switch
    {
        Form.Iso => c is 'T' or ' ',
        Form.Compact => c == 'T',
        Form.Slashed => false,
        _ => c == ' ',
    };

    private bool Worded(int digits, out LocalDate day)
    {
        day = default;
        _form = Form.Worded;
        var date = Number(Rest[..digits]);
        Rest = Rest[digits..];
        if (!Skip(' ') || !Month(out var month) || !Skip(' ') || Digits(Rest) != 4) { return false; }
        var year = Number(Rest[..4]);
        Rest = Rest[4..];
        return TryDay(year, month, date, out day);
    }

    private bool Month(out int month)
    {
        for (month = 1; month <= s_months.Length; month++)
        {
            if (Rest.StartsWith(s_months[month - 1], StringComparison.OrdinalIgnoreCase)) { Rest = Rest[3..]; return true; }
        }
        return false;
    }

    private bool Packed(out int hour, out int minute, out int second)
    {
        (minute, second) = (0, 0);
        if (!Two(Rest, out hour) || !Two(Rest[2..], out minute) || !Two(Rest[4..], out second)) { return false; }
        Rest = Rest[6..];
        return true;
    }

    // A fraction of a second is passed over.
    private bool Fraction()
    {
        if (Rest is not ['.' or ',', ..]) { return true; }
        var digits = Digits(Rest[1..]);
        Rest = Rest[(1 + digits)..];
        return digits is >= 1 and <= 9;
    }

    private bool OneOrTwo(out int value, out int digits)
    {
        digits = Digits(Rest);
        value = digits is 1 or 2 ? Number(Rest[..digits]) : 0;
        if (digits is not (1 or 2)) { return false; }
        Rest = Rest[digits..];
        return true;
    }

    private bool Skip(char c)
    {
        if (Rest.IsEmpty || Rest[0] != c) { return false; }
        Rest = Rest[1..];
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) { end++; }
        return end;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var d in digits) { value = (value * 10) + d - '0'; }
        return value;
    }

    private static bool IsTime(int hour, int minute, int second) => minute < 60 && second < 60 && (hour < 24 || hour == 24 && minute == 0 && second == 0);

    private static bool TryDay(int year, int month, int date, out LocalDate day)
    {
        var exists = year >= 1 && month is >= 1 and <= 12 && date >= 1 && date <= DateTime.DaysInMonth(year, month);
        day = exists ? new LocalDate(year, month, date) : default;
        return exists;
    }
}
