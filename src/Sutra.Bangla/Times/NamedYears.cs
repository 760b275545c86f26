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

    /// <summary>The year that the words at a place name (একাত্তরে, চব্বিশের জুলাই, পঁচাত্তরের ১৫ আগস্ট, ২৪-এর গণঅভ্যুত্থান) and the index after them; null where it is a number like others.</summary>
    public static (int Year, int End)? Read(TimeWords words, int i)
    {
        if (Find(words, i) is not { } row) { return null; }
        if (words[i + 1].Is(TimeWordKind.YearMark) && words[i].Digits == 0) { return (row.Year, i + 2); }
        var end = words[i + 1].Is(TimeWordKind.Ending) && words[i].Digits > 0 ? i + 2 : i + 1;
        var called = words[i].Digits == 0 ? IsCalled(words, i, row) : end > i + 1 && IsBeside(words.At(end), row);
        return called ? (row.Year, end) : null;
    }

    /// <summary>Whether a number word names a year with nothing beside it.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> word)
    {
        foreach (var row in s_rows) { if (row.Alone && word.SequenceEqual(row.Word)) { return true; } }
        return false;
    }

    private static bool IsCalled(TimeWords words, int i, Row row)
    {
        if (words[i + 1].Kind is TimeWordKind.Unit or TimeWordKind.Clock or TimeWordKind.Scale) { return false; }
        var next = words.At(i + 1);
        var dated = words[i].Case == WordCase.Genitive && (words[i + 1].Is(TimeWordKind.Month) || (words[i + 1].Is(TimeWordKind.Number) && words[i + 2].Is(TimeWordKind.Month)));
        if (dated || IsBeside(next, row)) { return true; }
        if (row.Alone && !next.StartsWith("টিভি") && !next.StartsWith("টেলি") && !Numbers.CountedNouns.Knows(next) && !words[i + 1].Is(TimeWordKind.Number)) { return true; }
        var listed = words[i - 1].IsMark(',') || words.At(i - 1) is "ও" or "এবং";
        return listed && Find(words, i - 2) is not null;
    }

    private static bool IsBeside(ReadOnlySpan<char> word, Row row)
    {
        foreach (var beside in row.Beside) { if (word.StartsWith(beside)) { return true; } }
        return false;
    }

    private static Row? Find(TimeWords words, int i)
    {
        if (!words[i].Is(TimeWordKind.Number) || words[i].Digits is not (0 or 2)) { return null; }
        var word = words.At(i);
        foreach (var row in s_rows) { if (words[i].Value == row.Year % 100 && (words[i].Digits == 2 || word.StartsWith(row.Word))) { return row; } }
        return null;
    }
}
