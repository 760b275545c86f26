using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>A part of the day, and what it says about the hours beside it.</summary>
/// <param name="Word">The word, without ending.</param>
/// <param name="Name">Which part it is: dawn, morning, daytime, noon, afternoon, evening, night, midnight.</param>
/// <param name="AfternoonFrom">The first hour of the twelve-hour clock that is p.m. in this part; 0 where none is.</param>
/// <param name="AfternoonTo">The last such hour.</param>
/// <param name="RunsOn">Whether the part runs on past midnight (রাত ২টা is after it).</param>
/// <param name="Meridiem">The hours it adds where it stands behind the clock as a.m. and p.m. do; null where it does not stand for these.</param>
/// <param name="Begins">The hour at which it begins, 0 to 23: for order only.</param>
internal sealed record DayPart(string Word, string Name, int AfternoonFrom, int AfternoonTo, bool RunsOn, int? Meridiem, int Begins)
{
    /// <summary>The parts in the table's order.</summary>
    public static IReadOnlyList<DayPart> All { get; } =
    [
        .. FactTable.Load(typeof(DayPart).Assembly, "day-parts.tsv").Rows.Select(r =>
            new DayPart(r["word"], r["part"], Whole(r["add12from"]), Whole(r["add12to"]), r["midnight"] == "yes", r["meridiem"] switch { "am" => 0, "pm" => 12, _ => null }, Whole(r["begins"]))),
    ];

    /// <summary>The hour of the day that an hour said with this part is, 0 to 23.</summary>
    public int HourOfDay(int said)
    {
        if (said is < 1 or > 12) { return said; }
        if (said == 12) { return RunsOn ? 0 : 12; }
        return AfternoonFrom > 0 && said >= AfternoonFrom && said <= AfternoonTo ? said + 12 : said;
    }

    private static int Whole(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
