using System.Runtime.CompilerServices;
using NodaTime.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Bangla.Tests.Times;

public sealed class TimeRowTests
{
    private const string Shortfall = "known shortfall";

    public static TheoryData<string, string, string, string, string> Times()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in Rows("time-rows.tsv"))
        {
            data.Add(row["text"], $"{row["page"]} {row["calendar"]}".TrimEnd(), row["expression"], $"{row["value"]} {row["kind"]} {row["length"]}".Trim(), row["why"]);
        }
        return data;
    }

    public static TheoryData<string, string> NoTimes()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Rows("no-times.tsv")) { data.Add(row["text"], row["why"]); }
        return data;
    }

    [Theory]
    [MemberData(nameof(Times))]
    public void A_row_of_the_corpus_shapes_is_read(string text, string page, string expression, string value, string why)
    {
        var found = Find(text, page);
        var read = found.LastOrDefault(t => t.Text == expression) is { } time ? $"{time.Value} {Name(time.Kind)} {time.Length}".Trim() : null;
        if (why.StartsWith(Shortfall, StringComparison.Ordinal)) { read.ShouldNotBe(value, "it holds now: take the mark off"); return; }
        read.ShouldBe(value, string.Join(" ¦ ", found.Select(t => $"{t.Text} = {t.Value} {Name(t.Kind)} {t.Length}")));
    }

    [Theory]
    [MemberData(nameof(NoTimes))]
    public void What_only_looks_like_a_time_is_none(string text, string why)
    {
        var found = Find(text, "2025-12-17").Select(t => $"{t.Text} = {t.Value} {Name(t.Kind)}");
        if (why.StartsWith(Shortfall, StringComparison.Ordinal)) { found.ShouldNotBeEmpty("it holds now: take the mark off"); return; }
        found.ShouldBeEmpty();
    }

    private static string Name(TimeKind kind) => kind.ToString().ToLowerInvariant();

    private static IReadOnlyList<TimeExpression> Find(string text, string page) =>
        TimeFinder.Find(
            SentenceSplitter.Split([BanglaText.Normalize(text)]), LocalDatePattern.Iso.Parse(page[..10]).Value,
            calendar: page.EndsWith("west-bengal", StringComparison.Ordinal) ? BengaliCalendarRule.WestBengal : BengaliCalendarRule.Bangladesh);

    private static IReadOnlyList<FactRow> Rows(string table, [CallerFilePath] string caller = "")
    {
        using var reader = new StreamReader(Path.Combine(Path.GetDirectoryName(caller)!, table));
        return FactTable.Parse(table, reader).Rows;
    }
}
