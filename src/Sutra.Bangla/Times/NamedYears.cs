using System.Globalization;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>Years called by a word: একাত্তরের, চব্বিশের গণ-অভ্যুত্থান, একাত্তর, নব্বই ও চব্বিশ.</summary>
internal static class NamedYears
{
    private sealed record Row(string Word, int Year, bool Alone, string[] Beside);

    private static readonly Row[] s_rows =
    [
        .. FactTable.Load(typeof(NamedYears).Assembly, "named-years.tsv").Rows.Select(r =>
            new Row(r["word"], int.Parse(r["year"], CultureInfo.InvariantCulture), r["alone"] == "yes", r["beside"].Split(' ', StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>The year that the word at a place names; null where it is a number like others.</summary>
    public static int? YearAt(TimeWords words, int i)
    {
        if (Find(words, i) is not { } row || words[i + 1].Kind is TimeWordKind.Unit or TimeWordKind.Clock or TimeWordKind.Scale) { return null; }
        var next = words.At(i + 1);
        if (row.Alone && !next.StartsWith("টিভি") && !next.StartsWith("টেলি") && !Numbers.CountedNouns.Knows(next) && !words[i + 1].Is(TimeWordKind.Number)) { return row.Year; }
        foreach (var beside in row.Beside) { if (next.StartsWith(beside)) { return row.Year; } }
        var listed = words[i - 1].IsMark(',') || words.At(i - 1) is "ও" or "এবং";
        return listed && Find(words, i - 2) is not null ? row.Year : null;
    }

    private static Row? Find(TimeWords words, int i)
    {
        if (!words[i].Is(TimeWordKind.Number) || words[i].Digits > 0) { return null; }
        var word = words.At(i);
        foreach (var row in s_rows) { if (word.StartsWith(row.Word) && words[i].Value == row.Year % 100) { return row; } }
        return null;
    }
}
