using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Bangla.Tests.Times;

public sealed class DateCaseTests
{
    private const int BengaliZero = '০';

    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Rows().SelectMany(r => new[] { r["text"], In(r["text"], BengaliZero), In(r["text"], '0') }.Distinct().Select(t => (Text: t, Row: r))))
        {
            data.Add(row.Text, row.Row["page"], row.Row["value"], row.Row["length"]);
        }
        return data;
    }

    // Each as it stands, and in the digits of either script.
    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_of_other_suites_is_read(string text, string page, string value, string length)
    {
        var day = LocalDatePattern.Iso.Parse(page[..10]).Value;
        LocalTime? clock = page.Length > 10 ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(page[11..]).Value : null;
        var time = TimeFinder.Find(SentenceSplitter.Split([BanglaText.Normalize(text)]), day, clock).ShouldHaveSingleItem();
        (time.Value ?? "").ShouldBe(value);
        (time.Length ?? "").ShouldBe(length);
    }

    // A report counts hours from what it tells of, and its page's minute is not given.
    [Theory]
    [InlineData("মাত্র দুই ঘণ্টা আগে তিনি আসেন।", null, "PT2H")]
    [InlineData("মাত্র এক মাস আট দিন আগে তিনি আসেন।", "2025-11-09", "P1M8D")]
    [InlineData("তিন বছর ছয় মাস আগে তিনি আসেন।", "2022-06", "P3Y6M")]
    [InlineData("পাঁচ বছর ও নয় মাসের কারাদণ্ড হয়।", null, "P5Y9M")]
    [InlineData("৩ ঘণ্টা ২৪ মিনিটের লড়াই হয়।", null, "PT3H24M")]
    [InlineData("সাড়ে তিন ঘণ্টা সভা চলে।", null, "PT3.5H")]
    [InlineData("দুই যুগ ধরে সভা চলে।", null, "P24Y")]
    [InlineData("কয়েক দিন ধরে সভা চলে।", null, null)]
    public void Lengths_in_several_units_are_one(string text, string? value, string? length)
    {
        var time = TimeFinder.Find(SentenceSplitter.Split([BanglaText.Normalize(text)]), new LocalDate(2025, 12, 17)).ShouldHaveSingleItem();
        (time.Value, time.Length).ShouldBe((value, length));
    }

    [Theory]
    [InlineData("দুই মাস ও এক মাস করে সময় লাগে।", 2)] // the second is no finer
    [InlineData("কালি দিয়ে লেখা হয়।", 0)] // ink
    [InlineData("ম্যাচের ৭১ মিনিটে গোল হয়।", 0)]
    public void What_only_looks_so_is_not_joined(string text, int times) =>
        TimeFinder.Find(SentenceSplitter.Split([BanglaText.Normalize(text)]), new LocalDate(2025, 12, 17)).Count.ShouldBe(times);

    [Theory]
    [InlineData("১ দিন ৯০০০০০০০০০ ঘণ্টা আগে")]
    [InlineData("১ ঘণ্টা ২০০০০০০০০০ মিনিট আগে")]
    [InlineData("২ বছর ৯৯৯৯৯৯৯৯ দিন আগে")]
    public void More_than_anybody_tells_has_no_value(string text) =>
        TimeFinder.Find(SentenceSplitter.Split([BanglaText.Normalize(text)]), new LocalDate(2025, 12, 17), new LocalTime(10, 30)).ShouldAllBe(t => t.Value == null);

    private static string In(string text, int zero) => string.Concat(text.Select(c =>
        char.IsAsciiDigit(c) ? (char)(zero + c - '0') : c is >= '০' and <= '৯' ? (char)(zero + c - BengaliZero) : c));

    private static IReadOnlyList<FactRow> Rows([CallerFilePath] string caller = "")
    {
        using var reader = new StreamReader(Path.Combine(Path.GetDirectoryName(caller)!, "date-cases.tsv"));
        return FactTable.Parse("date-cases.tsv", reader).Rows;
    }
}
