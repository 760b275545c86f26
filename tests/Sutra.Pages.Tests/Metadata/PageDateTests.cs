using NodaTime;
using Sutra.Pages.Metadata;
using Sutra.Pages.Tests.Dumps;

namespace Sutra.Pages.Tests.Metadata;

public sealed class PageDateTests
{
    private const string Body = "\nনদীর দুই পাড়ে গাছ লাগানোর কাজ শুরু হয়েছে। তিন মাসে লাগানো হবে দশ হাজার চারা।\nস্থানীয় তরুণেরা চারা দেখাশোনার দায়িত্ব নিয়েছেন। খরচ দিচ্ছে জেলা পরিষদ।";

    [Theory]
    [InlineData("প্রকাশিত: ২১ জুন ২০২৩", "2023-06-21", null)]
    [InlineData("প্রকাশ: ৩ মার্চ ২০২২, ১৫:২৫", "2022-03-03T15:25", null)]
    [InlineData("০৮ জানুয়ারি ২০২১, ০৯:৩০আপডেট : ০৮ জানুয়ারি ২০২১, ১১:৪৫", "2021-01-08T09:30", "2021-01-08T11:45")] // printed without a space
    [InlineData("আপডেট: ১৭৫৫ ঘণ্টা, মে ২৬, ২০১৮", null, "2018-05-26T17:55")]
    [InlineData("প্রকাশিত হয়েছে : ৪ ফেব্রুয়ারি, ২০১৬ ৭:৩৫ পূর্বাহ্ণ | লেখাটি ৯৬ বার পঠিত", "2016-02-04T07:35", null)]
    [InlineData("প্রকাশ: ২৪ ডিসেম্বর ২০৪৪, ১০:০০ এএম", null, null)] // not yet
    public void A_dateline_dates_the_page(string dateline, string? published, string? updated)
    {
        var article = DumpReaderTests.Read("নদীর পাড়ে সবুজ বেষ্টনী\n" + dateline + Body);
        article.Published?.Value.ShouldBe(published);
        article.Updated?.Value.ShouldBe(updated);
        (article.Published is null).ShouldBe(published is null);
        (article.Updated is null).ShouldBe(updated is null);
    }

    [Theory]
    [InlineData("চারা বিতরণ চলছে আজ (সোমবার ৭ আগস্ট), বলছে এক প্রতিবেদন।", "2023-08-07")]
    [InlineData("আজ মঙ্গলবার (১ জুলাই) সকালে চারা রোপণ শুরু হয়।", "2025-07-01")]
    [InlineData("গতকাল শনিবার (২২ নভেম্বর) বিকেলে চারা রোপণ শুরু হয়।", "2025-11-23")] // reported the day after
    [InlineData("মঙ্গলবার (৯ অগাস্ট) এক প্রতিবেদনে জানিয়েছে রয়টার্স।", "2022-08-09")]
    [InlineData("মঙ্গলবার (৯ অগাস্ট) সকালে চারা রোপণ শুরু হয়।", null)] // the day of the planting; who knows when it was reported
    [InlineData("আগামী মঙ্গলবার (৯ অগাস্ট) চারা রোপণ শুরু হবে।", null)]
    [InlineData("গত ৯ অগাস্ট চারা রোপণ শুরু হয়।", null)]
    public void A_weekday_and_day_in_the_lead_give_the_year(string lead, string? value)
    {
        var published = DumpReaderTests.Read("নদীর পাড়ে সবুজ বেষ্টনী\n" + lead + Body).Published;
        published?.Value.ShouldBe(value);
        (published is null).ShouldBe(value is null);
        if (published is not null) { published.Basis.ShouldBe(DateBasis.Weekday); }
    }

    [Fact]
    public void A_weekday_that_does_not_fit_the_days_before_the_crawl_is_a_slip() =>
        DumpReaderTests.Read("নদীর পাড়ে সবুজ বেষ্টনী\nআজ সোমবার (১৪ ডিসেম্বর) চারা রোপণ শুরু হয়।" + Body, crawled: new LocalDate(2025, 12, 17)).Published.ShouldBeNull();

    [Fact]
    public void The_sites_clock_above_the_headline_dates_nothing() =>
        DumpReaderTests.Read("শনিবার, ১৭ মে ২০২৫\nনদীর পাড়ে সবুজ বেষ্টনী" + Body).Published.ShouldBeNull();

    [Theory]
    [InlineData("https://nodibarta.example/online/national/2025/11/23/1610098", "2025-11-23")]
    [InlineData("https://nodibarta.example/2025-11-23/story", "2025-11-23")]
    [InlineData("https://nodibarta.example/2025/13/45/story", null)]
    [InlineData("https://nodibarta.example/news/20251123", null)]
    [InlineData("https://nodibarta.example/2031/11/23/story", null)]
    [InlineData("not an address", null)]
    public void An_address_dates_the_page(string url, string? value)
    {
        var date = UrlDate.Read(url, new LocalDate(2026, 1, 1));
        date?.Value.ShouldBe(value);
        (date is null).ShouldBe(value is null);
    }
}
