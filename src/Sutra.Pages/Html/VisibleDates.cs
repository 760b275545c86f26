using System.Globalization;
using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds the day that a page shows near its headline or body: 14 September 2023, ১৪ সেপ্টেম্বর ২০২৩, 14.9.2023, 2023-09-14.</summary>
internal static class VisibleDates
{
    // A line that shows a date holds little else.
    private const int LongestLine = 70;
    private const int LongestCued = 180;

    // How far before the first and after the last block of the body a date is looked for.
    private const int Reach = 12;

    // The languages whose month names are read, after ICU; Bengali spellings that ICU does not list stand in html-months.tsv.
    private static readonly string[] s_cultures = ["bn", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "sv", "da", "nb", "cs", "hi", "id"];

    private static readonly Lazy<Dictionary<string, int>> s_months = new(LoadMonths);

    /// <summary>The first day shown, and beside it when the page was changed: in lines marked as dates, then around the body.</summary>
    public static PageDates Find(PageBlocks page, LocalDate limit)
    {
        var body = page.Blocks.Where(b => b.Label == LineLabel.Body).ToList();
        if (body.Count == 0) { return default; }
        var (first, last) = (body[0].Index, body[^1].Index);
        bool Near(Block b) => b.Index >= first - Reach && b.Index <= last + Reach && b.Hint is not (Hint.Related or Hint.Comments or Hint.Prompt) && b.Label != LineLabel.Body && IsShort(b);
        return page.Blocks.Where(b => Near(b) && b.Label is LineLabel.Dateline or LineLabel.Byline && Near(b)).Select(b => ReadLine(b.Text, limit)).FirstOrDefault(d => d is not null)
            ?? page.Blocks.Where(b => Near(b) && b.Label is not (LineLabel.Caption or LineLabel.Related or LineLabel.Copyright)).OrderBy(b => b.Index > first ? b.Index - first : (first - b.Index) / 4).Select(b => ReadLine(b.Text, limit)).FirstOrDefault(d => d is not null)
            ?? default;
    }

    // A line that says "published" may go on with section, author and count of readers.
    private static bool IsShort(Block b) => b.Letters <= LongestLine || b.Letters <= LongestCued && b.Text.Any(Letters.IsBengali) && DateLines.HasCue(b.Text);

    // Bengali lines by the grammar of datelines (weekday without year, clock, "আপডেট"), all others by figures and month names.
    private static PageDates? ReadLine(string line, LocalDate limit)
    {
        if (line.Any(Letters.IsBengali)) { return DatelineReader.Read(line, limit) is { Published: not null } stated ? stated : null; }
        return Read(line) is { } date && date.Day <= limit ? new PageDates(date, null) : null;
    }

    /// <summary>The first full day in a text, or null. Day before month where only figures stand, as everywhere but in the United States.</summary>
    public static PublicationDate? Read(string? text, DateBasis basis = DateBasis.Stated)
    {
        if (text is null || text.Length > 400) { return null; }
        var parts = Parts(text);
        for (var i = 0; i + 2 < parts.Count; i++)
        {
            var day = InOrder(parts, i);
            if (day is { } d) { return new PublicationDate(d, NodaTime.Text.LocalDatePattern.Iso.Format(d), DatePrecision.Day, basis, text[parts[i].Start..parts[i + 2].End]); }
        }
        return null;
    }

    private static LocalDate? InOrder(List<Part> parts, int i)
    {
        var (a, b, c) = (parts[i], parts[i + 1], parts[i + 2]);
        if (b.Start - a.End > 4 || c.Start - b.End > 4) { return null; }
        if (a.Digits is 1 or 2 && b.Month > 0 && c.Digits == 4) { return Day(c.Value, b.Month, a.Value); }
        if (a.Month > 0 && b.Digits is 1 or 2 && c.Digits == 4 && a.Month > 0) { return Day(c.Value, a.Month, b.Value); }
        if (a.Digits == 4 && b.Digits is 1 or 2 && c.Digits is 1 or 2 && a.Digits == 4) { return Day(a.Value, b.Value, c.Value); }
        if (!(a.Digits is 1 or 2 && b.Digits is 1 or 2) || c.Digits is not (2 or 4)) { return null; }
        if (b.Start - a.End > 2 || c.Start - b.End > 2) { return null; }
        var year = c.Digits == 4 ? c.Value : 2000 + c.Value;
        return Day(year, b.Value, a.Value) ?? Day(year, a.Value, b.Value);
    }

    private static LocalDate? Day(int year, int month, int day) =>
        year is >= 1993 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private static List<Part> Parts(string text)
    {
        var parts = new List<Part>();
        for (var i = 0; i < text.Length;)
        {
            if (!Letters.IsWordPart(text[i])) { i++; continue; }
            var start = i;
            var digit = Letters.IsDigit(text[i]);
            while (i < text.Length && Letters.IsWordPart(text[i]) && Letters.IsDigit(text[i]) == digit) { i++; }
            parts.Add(digit ? Number(text, start, i) : new Part(start, i, 0, 0, MonthOf(text[start..i])));
        }
        // Words between the numbers that are no month stand in the way, except "de" (14 de mayo de 2022) and ordinals (14th).
        return parts.Where(p => p.Digits > 0 || p.Month > 0 || p.End - p.Start > 4).ToList();
    }

    private static Part Number(string text, int start, int end)
    {
        var value = 0;
        for (var i = start; i < Math.Min(end, start + 6); i++) { value = value * 10 + Letters.DigitValue(text[i]); }
        return new Part(start, end, end - start, value, 0);
    }

    private static int MonthOf(string word) => s_months.Value.GetValueOrDefault(word.ToLowerInvariant());

    private static Dictionary<string, int> LoadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var format in s_cultures.Select(c => CultureInfo.GetCultureInfo(c).DateTimeFormat))
        {
            foreach (var names in new[] { format.MonthNames, format.MonthGenitiveNames, format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames })
            {
                for (var m = 0; m < 12; m++) { Add(months, names[m], m + 1); }
            }
        }
        foreach (var row in FactTable.Load(typeof(VisibleDates).Assembly, "html-months.tsv").Rows) { Add(months, row["name"], Letters.DigitValue(row["month"][0]) * (row["month"].Length > 1 ? 10 : 1) + (row["month"].Length > 1 ? Letters.DigitValue(row["month"][1]) : 0)); }
        return months;
    }

    private static void Add(Dictionary<string, int> months, string name, int month)
    {
        var word = BanglaText.Normalize(name).Trim('.').ToLowerInvariant();
        if (word.Length > 1 && !Letters.IsDigit(word[0])) { months.TryAdd(word, month); }
    }

    private readonly record struct Part(int Start, int End, int Digits, int Value, int Month);
}
