using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Facts;

namespace Sutra.Bangla.Times;

/// <summary>Reads days that are called by a name: ঈদুল ফিতরের দিন, বিজয় দিবসের সকালে, আগামী বড়দিনের.</summary>
internal static class NamedDays
{
    private static readonly NamedDay[] s_days = Load();

    /// <summary>The words with which the names begin; of a name of one word all its forms.</summary>
    public static IEnumerable<string> FirstWords => s_days.SelectMany(d => d.Words.Length == 1 ? d.Forms.Keys : (IEnumerable<string>)[d.Words[0]]).Distinct(StringComparer.Ordinal);

    /// <summary>Reads a named day into the point; yields the index after it, or <paramref name="i"/> where there is none or no day is meant.</summary>
    public static int Read(TimeWords words, int i, Aim aim, TimePoint point)
    {
        if (point.HasDay || point.Month is not null || Find(words, i) is not { } found) { return i; }
        var (day, end, grammaticalCase) = found;
        var offset = 0;
        if (grammaticalCase == WordCase.Genitive && ReadOffset(words, end) is { } counted) { (offset, end) = counted; }
        else if (aim is not (Aim.Past or Aim.Next or Aim.This) && !(grammaticalCase == WordCase.Genitive && words[end] is { Kind: TimeWordKind.DayPart, Case: WordCase.Locative })) { return i; }
        (point.Named, point.NamedOffset, point.Sure) = (day, offset, true);
        if (aim != Aim.None) { point.Aim = aim; }
        return end;
    }

    // দিন, আগের দিন, পরদিন
    private static (int Offset, int End)? ReadOffset(TimeWords words, int i)
    {
        if (words[i].IsUnit(TimeUnit.Day)) { return (0, i + 1); }
        if (words[i].Is(TimeWordKind.Anchor) && words[i].Value != 0) { return (words[i].Value, i + 1); }
        if (!words[i].Is(TimeWordKind.Aim) || !words[i + 1].IsUnit(TimeUnit.Day)) { return null; }
        return (Aim)words[i].Value switch { Aim.After => (1, i + 2), Aim.Before => (-1, i + 2), _ => null };
    }

    private static (NamedDay Day, int End, WordCase Case)? Find(TimeWords words, int i)
    {
        foreach (var day in s_days)
        {
            var last = i + day.Words.Length - 1;
            if (Opens(words, i, day) && day.Forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words.At(last), out var grammaticalCase)) { return (day, last + 1, grammaticalCase); }
        }
        return null;
    }

    private static bool Opens(TimeWords words, int i, NamedDay day)
    {
        for (var k = 0; k < day.Words.Length - 1; k++) { if (!words.At(i + k).SequenceEqual(day.Words[k])) { return false; } }
        return true;
    }

    private static NamedDay[] Load()
    {
        var moon = Rows("moon-days.tsv").ToLookup(r => r["moon"], r => LocalDatePattern.Iso.Parse(r["date"]).Value);
        return [.. Rows("named-days.tsv").Select(r => DayOf(r, moon))];
    }

    private static NamedDay DayOf(FactRow row, ILookup<string, LocalDate> moon)
    {
        var words = row["name"].Split(' ');
        var forms = Inflections.Of(words[^1]).ToDictionary(f => f.Form, f => f.Case, StringComparer.Ordinal);
        return new NamedDay(words, forms, Whole(row["month"]), Whole(row["day"]), [.. moon[row["moon"]].Order()]);
    }

    private static int Whole(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);

    private static IReadOnlyList<FactRow> Rows(string table) => FactTable.Load(typeof(NamedDays).Assembly, table).Rows;
}
