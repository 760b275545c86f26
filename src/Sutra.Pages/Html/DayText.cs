using System.Globalization;
using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Reads a full day out of a text in many languages: 14 September 2023, September 14th, 2023, ১৪ সেপ্টেম্বর ২০২৩, 14.9.2023, 2023-09-14, 2023年9月14日.</summary>
/// <remarks>Day before month where only figures stand, as everywhere but in the United States, unless only the other order gives a day.</remarks>
internal static class DayText
{
    // Longer texts are no dates; they are read from the front up to here.
    private const int Longest = 400;

    // Letters of the longest word that may stand between the figures without a meaning of its own: "de", "of", "th", "den".
    private const int Filler = 4;

    // Characters that may stand between two parts where one is a name, and where all are figures.
    private const int WideGap = 7;
    private const int FigureGap = 2;

    // The languages whose month names are read, after ICU; Bengali spellings that ICU does not list stand in html-months.tsv.
    private static readonly string[] s_cultures =
    [
        "bn", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "sv", "da", "nb", "cs", "hi", "id",
        "fi", "is", "lt", "lv", "et", "el", "hu", "ro", "bg", "hr", "sk", "sl", "ca", "ne", "ur", "ar", "he", "th",
    ];

    private static readonly Dictionary<string, int> s_months = LoadMonths();
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> s_byName = s_months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The first full day that a text holds, as a date; null where it holds none.</summary>
    public static PublicationDate? Read(string? text, DateBasis basis = DateBasis.Stated) =>
        text is not null && text.Length <= Longest && First(text, 0) is { } f ? OfDay(f.Day, basis, text[f.Start..f.End]) : null;

    /// <summary>A day as a page carries it.</summary>
    public static PublicationDate OfDay(LocalDate day, DateBasis basis, string? text) =>
        new(day, NodaTime.Text.LocalDatePattern.Iso.Format(day), DatePrecision.Day, basis, text);

    /// <summary>The first full day at or after <paramref name="from"/> and where it stands; null where there is none.</summary>
    public static (LocalDate Day, int Start, int End)? First(ReadOnlySpan<char> text, int from)
    {
        Part a = default, b = default;
        var end = Math.Min(text.Length, Longest);
        for (var i = from; i < end;)
        {
            if (!Letters.IsWordPart(text[i])) { i++; continue; }
            var start = i;
            var digit = Letters.IsDigit(text[i]);
            while (i < end && Letters.IsWordPart(text[i]) && Letters.IsDigit(text[i]) == digit) { i++; }
            // A clock glued to the year before it: "3 May 202221:25".
            if (digit && i - start is 5 or 6 && i < end && text[i] == ':') { i = start + 4; }
            // A clock is no month and year: "18 10:27", "24日 11時15分".
            if (digit && ClockEnd(text[..end], i - start, i) is var clock && clock > 0) { (a, b, i) = (default, default, clock); continue; }
            var c = digit ? Number(text, start, i) : new Part(start, i, 0, 0, MonthOf(text[start..i]));
            if (!digit && c.Month == 0)
            {
                // A longer word that is no month, and that of a clock, part what stands before them from what follows.
                if (c.End - c.Start > Filler || IsClock(text[start..i])) { (a, b) = (default, default); }
                continue;
            }
            if (a.End > 0 && InOrder(a, b, c) is { } day) { return (day, a.Start, c.End); }
            (a, b) = (b, c);
        }
        return null;
    }

    // Where the clock ends whose hour ends at i; 0 where it is none.
    private static int ClockEnd(ReadOnlySpan<char> text, int digits, int i)
    {
        if (digits > 2 || i >= text.Length) { return 0; }
        if (text[i] is '時' or '时' or '點' or '시') { return i + 1; }
        var isClock = text[i] == ':' && i + 2 < text.Length && Letters.IsDigit(text[i + 1]) && Letters.IsDigit(text[i + 2]) && !(i + 3 < text.Length && Letters.IsDigit(text[i + 3]));
        // "14:09:2023" is a day all the same.
        return isClock && !(i + 6 < text.Length && text[i + 3] == ':' && Letters.IsDigit(text[i + 6])) ? i + 3 : 0;
    }

    private static bool IsClock(ReadOnlySpan<char> word) => word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase) || word is "এএম" or "পিএম" or "টা" or "মিঃ";

    private static LocalDate? InOrder(Part a, Part b, Part c)
    {
        var (first, second) = (b.Start - a.End, c.Start - b.End);
        if (first > WideGap || second > WideGap) { return null; }
        if (a.IsDay && b.Month > 0 && c.Digits == 4) { return Day(c.Value, b.Month, a.Value); }
        if (a.Month > 0 && b.IsDay && c.Digits == 4) { return Day(c.Value, a.Month, b.Value); }
        if (a.Digits == 4 && b.Month > 0 && c.IsDay) { return Day(a.Value, b.Month, c.Value); }
        if (first > FigureGap || second > FigureGap) { return null; }
        if (a.Digits == 4 && b.IsDay && c.IsDay) { return Day(a.Value, b.Value, c.Value); }
        if (!a.IsDay || !b.IsDay || c.Digits is not (2 or 4)) { return null; }
        var year = c.Digits == 4 ? c.Value : 2000 + c.Value;
        return Day(year, b.Value, a.Value) ?? Day(year, a.Value, b.Value);
    }

    // The first news page of the Web is of 1993.
    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1993 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static Part Number(ReadOnlySpan<char> text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < Math.Min(end, start + 6); i++) { value = value * 10 + Letters.DigitValue(text[i]); }
        return new Part(start, end, end - start, value, 0);
    }

    private static int MonthOf(ReadOnlySpan<char> word) => s_byName.TryGetValue(word, out var month) ? month : 0;

    private static Dictionary<string, int> LoadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in FactTable.Load(typeof(DayText).Assembly, "html-months.tsv").Rows) { Add(months, row["name"], Number(row["month"], 0, row["month"].Length).Value); }
        foreach (var culture in s_cultures)
        {
            var format = CultureInfo.GetCultureInfo(culture).DateTimeFormat;
            foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                for (var m = 0; m < 12; m++) { Add(months, names[m], m + 1); }
            }
        }
        return months;
    }

    private static void Add(Dictionary<string, int> months, string name, int month)
    {
        var word = BanglaText.Normalize(name).Trim('.');
        if (word.Length > 1 && !Letters.IsDigit(word[0])) { months.TryAdd(word, month); }
    }

    private readonly record struct Part(int Start, int End, int Digits, int Value, int Month)
    {
        public bool IsDay => Digits is 1 or 2;
    }
}
