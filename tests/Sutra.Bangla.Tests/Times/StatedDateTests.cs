using NodaTime;
using Sutra.Bangla.Times;

namespace Sutra.Bangla.Tests.Times;

public sealed class StatedDateTests
{
    [Theory]
    [InlineData("৭ অক্টোবর ২০২১", "2021-10-07")]
    [InlineData("সেপ্টেম্বর ১৪, ২০২৩", "2023-09-14")]
    [InlineData("সেপ্টেম্বর ১৪,২০২৩", "2023-09-14")] // no space after the comma: one token of digits
    [InlineData("২০২৩ সালের ১৪ সেপ্টেম্বর", "2023-09-14")]
    [InlineData("১৪ সেপ্টেম্বর, ২০২৩ খ্রি.", "2023-09-14")]
    [InlineData("প্রকাশ : ২ অক্টোবর ২০২১, ০৩:২৬ পিএম", "2021-10-02T15:26")]
    [InlineData("প্রকাশিত: ০৮:৫০, ৬ এপ্রিল ২০২৪", "2024-04-06T08:50")]
    [InlineData("০৯ নভেম্বর ২০২৫ | ১২:০৫ এএম", "2025-11-09T00:05")]
    [InlineData("০৯ নভেম্বর ২০২৫ | ১২:০৫ পিএম", "2025-11-09T12:05")]
    [InlineData("আপডেট: ৪ মার্চ ২০২৫ | ১৯:২৬", "2025-03-04T19:26")]
    [InlineData("সোমবার, ১২ মে, ২০২৫, ৪:৩৫ অপরাহ্ন", "2025-05-12T16:35")] // WordPress for p.m.
    [InlineData("প্রকাশিত: ২:২৫ অপরাহ্ণ, জুন ২২, ২০২২", "2022-06-22T14:25")]
    [InlineData("১১ মার্চ, ২০২৫ ১২:৩৫ পূর্বাহ্ণ", "2025-03-11T00:35")]
    [InlineData("১১ মার্চ, ২০২৫ ১২:৩৫ অপরাহ্ণ", "2025-03-11T12:35")]
    [InlineData("১১ মার্চ ২০২৫, ৯:১৫ রাত", "2025-03-11T21:15")]
    [InlineData("১৫ ডিসেম্বর ২০২৫, রাত ৯:০৭", "2025-12-15T21:07")]
    [InlineData("১৫ ডিসেম্বর ২০২৫, বেলা ১১টা ৫ মিনিট", "2025-12-15T11:05")]
    [InlineData("১৫ ডিসেম্বর ২০২৫, ১৩১৫ ঘণ্টা", "2025-12-15T13:15")]
    [InlineData("বাংলাদেশ সময়: ১৮৩৫ ঘণ্টা, জুন ২২, ২০২২", "2022-06-22")]
    [InlineData("১৫-১০-২০২৫", "2025-10-15")]
    [InlineData("১৫/১০/২০২৫ ১০:২০", "2025-10-15T10:20")]
    [InlineData("১৫.১০.২০২৫", "2025-10-15")]
    [InlineData("2025-10-15", "2025-10-15")]
    [InlineData("14 September 2023, 10:30 PM", "2023-09-14T22:30")]
    [InlineData("Sep 14, 2023", "2023-09-14")]
    [InlineData("মঙ্গলবার জুলাই 22, 2014", "2014-07-22")]
    [InlineData("শুক্র, 12 ডিসেম্বর 2014 10:55:50", "2014-12-12T10:55")]
    [InlineData("1লা জানুয়ারী 2015", "2015-01-01")]
    [InlineData("25শে মার্চ 1971", "1971-03-25")]
    [InlineData("8ই মে 2002", "2002-05-08")]
    [InlineData("10:06am ডিসেম্বর 11, 2014", "2014-12-11T10:06")]
    [InlineData("19 ফেব্রুয়ারী 2013 সাল 09:10", "2013-02-19T09:10")]
    [InlineData("[সেপ্টেম্বর] 04, 2014.", "2014-09-04")]
    [InlineData("1st ফেব্রুয়ারি 2001", "2001-02-01")]
    [InlineData("১৩ অগ্রহায়ণ ১৪৩২", "2025-11-28")] // of the Bengali calendar as Bangladesh has it
    [InlineData("১ বৈশাখ ১৪৩২ বঙ্গাব্দ", "2025-04-14")]
    public void A_whole_date_is_read_in_every_order(string text, string expected)
    {
        var date = StatedDateReader.Find(text).ShouldHaveSingleItem();
        var value = date.Date!.Value.ToString("yyyy-MM-dd", null) + (date.Time is { } t ? $"T{t.Hour:00}:{t.Minute:00}" : "");
        (value == expected || value.StartsWith(expected + "T", StringComparison.Ordinal)).ShouldBeTrue(value);
    }

    [Theory]
    [InlineData("আজ (সোমবার ৭ আগস্ট)", "2025-12-31", "2023-08-07")]
    [InlineData("মঙ্গলবার (৯ অগাস্ট)", "2025-12-31", "2022-08-09")]
    [InlineData("মঙ্গলবার (৯ অগাস্ট)", "2022-08-09", "2022-08-09")] // the limit day itself is allowed
    [InlineData("মঙ্গলবার (৯ অগাস্ট)", "2022-08-08", "2016-08-09")]
    [InlineData("শনিবার (২৯ ফেব্রুয়ারি)", "2025-12-31", "2020-02-29")]
    [InlineData("৯ অগাস্ট", "2025-12-31", null)] // neither year nor weekday: cannot be known
    public void The_year_follows_from_the_weekday(string text, string limit, string? expected)
    {
        var date = StatedDateReader.Find(text).ShouldHaveSingleItem();
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(limit).Value;
        (date.ResolveYear(day) is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : null).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("০১৭১১-২২৩৩৪৪")]
    [InlineData("ফোন: ০২-৪৮১২৩৪৫৬-৭")]
    [InlineData("২১ রমজান ১৪৪৬")] // Hijri months hang on the moon
    [InlineData("২৩০০ টাকা")]
    [InlineData("৩২ ডিসেম্বর ২০২৫")]
    [InlineData("১৪-১৫ জন")]
    public void What_is_no_date_is_none(string text) => StatedDateReader.Find(text).ShouldBeEmpty();

    [Fact]
    public void The_span_covers_the_whole_date()
    {
        const string Text = "প্রকাশ: মঙ্গলবার (৯ অগাস্ট) রাত ৮টায়, ঢাকা";
        StatedDateReader.Find(Text).ShouldHaveSingleItem().Span.Of(Text).ShouldBe("মঙ্গলবার (৯ অগাস্ট) রাত ৮টায়");
    }
}
