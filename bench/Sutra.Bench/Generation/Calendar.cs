using NodaTime;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Bench.Generation;

/// <summary>Months and weekdays in Bengali: recognised at the start of a word, and written.</summary>
internal static class Calendar
{
    // What may stand behind a month's or weekday's name in one word: ের, ে, কে and the like.
    private const int LongestEnding = 4;

    private static readonly (string Spelling, int Value)[] s_months = Load("months.tsv", "month");
    private static readonly (string Spelling, int Value)[] s_weekdays = Load("weekdays.tsv", "day");
    private static readonly string[] s_monthNames = ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];
    private static readonly string[] s_weekdayNames = ["সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রোববার"];

    /// <summary>The month a word names, 1 to 12, and its ending; 0 where it names none.</summary>
    public static (int Month, string Ending) Month(ReadOnlySpan<char> word) => Find(s_months, word);

    /// <summary>The weekday a word names, 1 (Monday) to 7, and its ending; 0 where it names none.</summary>
    public static (int Weekday, string Ending) Weekday(ReadOnlySpan<char> word) => Find(s_weekdays, word);

    /// <summary>A date's part as it is written, in the script of <paramref name="like"/>.</summary>
    public static string Write(LocalDate date, DatePart part, string like) => part switch
    {
        DatePart.Month => s_monthNames[date.Month - 1],
        DatePart.Weekday => s_weekdayNames[(int)date.DayOfWeek - 1],
        DatePart.Day => Number(date.Day, like),
        _ => Number(date.Year, like),
    };

    private static string Number(int value, string like)
    {
        var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Letters.IsBengali(like[0]) ? string.Create(text.Length, text, (to, t) => { for (var i = 0; i < to.Length; i++) { to[i] = (char)(t[i] - '0' + '\u09E6'); } }) : text;
    }

    private static (int Value, string Ending) Find((string Spelling, int Value)[] names, ReadOnlySpan<char> word)
    {
        foreach (var (spelling, value) in names)
        {
            if (word.Length - spelling.Length <= LongestEnding && word.StartsWith(spelling, StringComparison.Ordinal)) { return (value, word[spelling.Length..].ToString()); }
        }
        return (0, "");
    }

    // Only Bengali spellings in full: মে and a short weekday open too many other words to be taken with an ending.
    private static (string, int)[] Load(string table, string column) =>
        [.. FactTable.Load(typeof(TimeFinder).Assembly, table).Rows.Where(r => r["spelling"].Length >= 3 && Letters.IsBengali(r["spelling"][0]))
            .Where(r => column == "month" || r["form"] == "full")
            .Select(r => (r["spelling"], int.Parse(r[column], System.Globalization.CultureInfo.InvariantCulture))).OrderByDescending(r => r.Item1.Length)];
}
