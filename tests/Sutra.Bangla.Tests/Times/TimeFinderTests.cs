using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Sentences;
using Sutra.Bangla.Text;
using Sutra.Bangla.Times;

namespace Sutra.Bangla.Tests.Times;

public sealed class TimeFinderTests
{
    // A Wednesday.
    private static readonly LocalDate s_page = new(2025, 12, 17);

    [Theory]
    [InlineData("১৪ সেপ্টেম্বর ২০২৩ তিনি আসেন।", "2023-09-14")]
    [InlineData("সেপ্টেম্বর ১৪, ২০২৩ তিনি আসেন।", "2023-09-14")]
    [InlineData("১৫-১০-২০২৫ তারিখে তিনি আসেন।", "2025-10-15")]
    [InlineData("২০২৩ সালের ১৪ সেপ্টেম্বর তিনি আসেন।", "2023-09-14")]
    [InlineData("২০২৩ সালের সেপ্টেম্বরে তিনি আসেন।", "2023-09")]
    [InlineData("২০১৯ সালে তিনি আসেন।", "2019")]
    [InlineData("২০১৯ খ্রিষ্টাব্দে তিনি আসেন।", "2019")]
    [InlineData("১৮ সালের নির্বাচনে তিনি জেতেন।", "2018")]
    [InlineData("৭১ সালে তিনি লড়েন।", "1971")]
    [InlineData("একাত্তরের যুদ্ধে তিনি লড়েন।", "1971")]
    [InlineData("চব্বিশের গণ-অভ্যুত্থানে তিনি ছিলেন।", "2024")]
    [InlineData("সোমবার (১ ডিসেম্বর) বিকেলে তিনি আসেন।", "2025-12-01")]
    [InlineData("১ ডিসেম্বর (সোমবার) বিকেলে তিনি আসেন।", "2025-12-01")]
    [InlineData("গত ৮ ডিসেম্বর সোমবার তিনি আসেন।", "2025-12-08")]
    [InlineData("গত ২৭ মে তিনি আসেন।", "2025-05-27")]
    [InlineData("গত ৩১ ডিসেম্বর তিনি আসেন।", "2024-12-31")] // this year's has not come yet
    [InlineData("আগামী ১২ ফেব্রুয়ারি ভোট হবে।", "2026-02-12")]
    [InlineData("১২ ফেব্রুয়ারি ভোট হবে।", "2026-02-12")] // the verb is future
    [InlineData("১২ ফেব্রুয়ারি ভোট হয়েছিল।", "2025-02-12")] // the verb is past
    [InlineData("২৫শে মার্চ তিনি আসেন।", "2025-03-25")]
    [InlineData("চলতি মাসের ৩ তারিখ তিনি আসেন।", "2025-12-03")]
    [InlineData("গত মাসের ৩ তারিখে তিনি আসেন।", "2025-11-03")]
    [InlineData("গত বছরের ৫ জুন তিনি আসেন।", "2024-06-05")]
    [InlineData("ডিসেম্বরের ১ তারিখে তিনি আসেন।", "2025-12-01")]
    public void A_stated_day_is_placed(string text, string value) => One(text, s_page).Value.ShouldBe(value);

    [Theory]
    [InlineData("বুধবার তিনি আসেন।", "2025-12-17")] // the page's own day
    [InlineData("মঙ্গলবার তিনি আসেন।", "2025-12-16")]
    [InlineData("বৃহস্পতিবার তিনি আসেন।", "2025-12-11")]
    [InlineData("গত বুধবার তিনি আসেন।", "2025-12-10")]
    [InlineData("গত মঙ্গলবার সকালে তিনি আসেন।", "2025-12-16")]
    [InlineData("আগামী রবিবার তিনি আসবেন।", "2025-12-21")]
    [InlineData("শুক্রবার তিনি আসবেন।", "2025-12-19")]
    [InlineData("রোববারের হামলায় দুজন মারা যান।", "2025-12-14")]
    [InlineData("আজ তিনি আসেন।", "2025-12-17")]
    [InlineData("আজ বুধবার সকালে তিনি আসেন।", "2025-12-17")]
    [InlineData("গতকাল রাতে তিনি আসেন।", "2025-12-16")]
    [InlineData("গত রাতে তিনি আসেন।", "2025-12-16")]
    [InlineData("গত পরশু তিনি আসেন।", "2025-12-15")]
    [InlineData("আগামীকাল তিনি আসবেন।", "2025-12-18")]
    [InlineData("কাল বৃহস্পতিবার তিনি আসবেন।", "2025-12-18")]
    [InlineData("গত জুন মাসে তিনি আসেন।", "2025-06")]
    [InlineData("গত ডিসেম্বরে তিনি আসেন।", "2024-12")]
    [InlineData("আগামী মাসে তিনি আসবেন।", "2026-01")]
    [InlineData("চলতি মাসেই তিনি আসবেন।", "2025-12")]
    [InlineData("গত মাসের শুরুতে তিনি আসেন।", "2025-11")]
    [InlineData("গত বছর তিনি আসেন।", "2024")]
    [InlineData("চলতি বছর তিনি আসেন।", "2025")]
    [InlineData("তিন দিন আগে তিনি আসেন।", "2025-12-14")]
    [InlineData("তিনদিন আগে তিনি আসেন।", "2025-12-14")]
    [InlineData("দুই সপ্তাহ আগে তিনি আসেন।", "2025-12-03")]
    [InlineData("দুই মাস আগে তিনি আসেন।", "2025-10")]
    [InlineData("প্রায় ৩০ বছর আগে তিনি আসেন।", "1995")]
    [InlineData("দেড় বছর আগে তিনি আসেন।", "2024-06")]
    public void A_day_told_from_the_page_is_placed(string text, string value) => One(text, s_page).Value.ShouldBe(value);

    [Theory]
    [InlineData("২৭ মার্চ থেকে ৫ এপ্রিল পর্যন্ত মেলা চলবে।", "2026-03-27/2026-04-05")]
    [InlineData("গত ৭ থেকে ৯ অক্টোবর পর্যন্ত মেলা চলে।", "2025-10-07/2025-10-09")]
    [InlineData("১১-১৩ ডিসেম্বর মেলা চলে।", "2025-12-11/2025-12-13")]
    [InlineData("২০২৪ সালের ডিসেম্বর থেকে ফেব্রুয়ারি পর্যন্ত মেলা চলে।", "2024-12/2025-02")] // the year turns over
    [InlineData("১৯৭০ এর দশকে মেলা চলে।", "1970/1979")]
    [InlineData("১৯৭০-এর দশকে মেলা চলে।", "1970/1979")]
    [InlineData("নব্বইয়ের দশকে মেলা চলে।", "1990/1999")]
    [InlineData("গত জুলাই-আগস্টে মেলা চলে।", "2025-07/2025-08")]
    [InlineData("সর্বশেষ ২৪ ঘণ্টায় দুটি নৌকা ডোবে।", "2025-12-16/2025-12-17")]
    [InlineData("গত তিন বছরের মধ্যে এটি বড়।", "2022/2025")]
    [InlineData("গত সপ্তাহে তিনি আসেন।", "2025-12-08/2025-12-14")]
    [InlineData("২০২৪-২৫ অর্থবছরে আয় বাড়ে।", "2024-07/2025-06")]
    [InlineData("চলতি অর্থবছরে আয় বাড়ে।", "2025-07/2026-06")]
    [InlineData("সেপ্টেম্বর প্রান্তিকে আয় বাড়ে।", "2025-07/2025-09")]
    [InlineData("২০০৯ থেকে ২০২৪ সাল পর্যন্ত তিনি ছিলেন।", "2009/2024")]
    [InlineData("সোমবার বেলা ১১টা থেকে বিকেল ৫টা পর্যন্ত সভা চলে।", "2025-12-15T11:00/2025-12-15T17:00")]
    [InlineData("সোমবার রাত ১০টা থেকে ভোর ৪টা পর্যন্ত বৃষ্টি হয়।", "2025-12-15T22:00/2025-12-16T04:00")]
    public void A_range_has_two_ends(string text, string value)
    {
        var time = One(text, s_page);
        (time.Kind, time.Value).ShouldBe((TimeKind.Range, value));
    }

    [Theory]
    [InlineData("মঙ্গলবার বেলা সাড়ে ১১টায় সভা হয়।", "2025-12-16T11:30")]
    [InlineData("মঙ্গলবার রাত পৌনে ৯টার দিকে সভা হয়।", "2025-12-16T20:45")]
    [InlineData("মঙ্গলবার দুপুর ২টায় সভা হয়।", "2025-12-16T14:00")]
    [InlineData("মঙ্গলবার রাত সাড়ে ৭টার দিকে সভা হয়।", "2025-12-16T19:30")]
    [InlineData("মঙ্গলবার বিকেল পাঁচটায় সভা হয়।", "2025-12-16T17:00")]
    [InlineData("মঙ্গলবার দুপুর দেড়টায় সভা হয়।", "2025-12-16T13:30")]
    [InlineData("মঙ্গলবার বেলা আড়াইটার দিকে সভা হয়।", "2025-12-16T14:30")]
    [InlineData("মঙ্গলবার সকাল ৬টা ৩১ মিনিটে সভা হয়।", "2025-12-16T06:31")]
    [InlineData("মঙ্গলবার সকাল ১০:৩০ মিনিটে সভা হয়।", "2025-12-16T10:30")]
    [InlineData("মঙ্গলবার রাত আনুমানিক ১১টার দিকে সভা হয়।", "2025-12-16T23:00")]
    [InlineData("সোমবার দিবাগত রাত ২টার দিকে আগুন লাগে।", "2025-12-16T02:00")] // the night that follows Monday
    [InlineData("সোমবার রাত ১২টার দিকে আগুন লাগে।", "2025-12-16T00:00")]
    [InlineData("মঙ্গলবার (১৬ ডিসেম্বর) রাত ৩টার দিকে আগুন লাগে।", "2025-12-16T03:00")] // a day of the month is taken as it stands
    [InlineData("মঙ্গলবার ভোর ৪টার দিকে আগুন লাগে।", "2025-12-16T04:00")]
    [InlineData("মঙ্গলবার স্থানীয় সময় রাত ৮টায় সভা হয়।", "2025-12-16T20:00")]
    public void A_clock_time_is_placed(string text, string value)
    {
        var time = One(text, s_page);
        (time.Kind, time.Value).ShouldBe((TimeKind.Time, value));
    }

    [Theory]
    [InlineData("সোমবার তিনি আসেন। ওই দিন রাত ৯টার দিকে তিনি যান।", "2025-12-15T21:00")]
    [InlineData("সোমবার তিনি আসেন। এর পরদিন তিনি যান।", "2025-12-16")]
    [InlineData("সোমবার তিনি আসেন। তার আগের দিন সভা ছিল।", "2025-12-14")]
    [InlineData("সোমবার তিনি আসেন। একই দিন সভা ছিল।", "2025-12-15")]
    [InlineData("সোমবার সন্ধ্যায় তিনি আসেন। পরে রাতেই তিনি যান।", "2025-12-15")]
    [InlineData("সোমবার রাত ১১টার দিকে আগুন লাগে। রাত ৩টার দিকে তা নেভে।", "2025-12-16T03:00")] // past that night's midnight
    [InlineData("২০২০ সালের ৮ মার্চ তিনি আসেন। ওই বছরের ১৮ মার্চ তিনি যান।", "2020-03-18")]
    [InlineData("২০২০ সালের ৮ মার্চ তিনি আসেন। এর তিন বছর পর তিনি যান।", "2023")]
    [InlineData("গত সোমবার (৮ ডিসেম্বর) সে নিখোঁজ হয়। বাবা তিনদিন পর থানায় যান।", "2025-12-11")]
    [InlineData("২০২৪ সালের ৬ মে তিনি আসেন। ৬ মের পর আর আসেননি।", "2024-05-06")] // the same day keeps its year
    [InlineData("সোমবার (১৫ ডিসেম্বর) সভায় তিনি বলেন, ‘আজ আমরা খুশি।’", "2025-12-15")] // the day of the speech
    public void A_time_told_from_another_follows_it(string text, string value) => Find(text, s_page)[^1].Value.ShouldBe(value);

    [Theory]
    [InlineData("গতকাল সোমবার তিনি আসেন।", "2025-12-15", true)] // yesterday was a Tuesday
    [InlineData("গতকাল মঙ্গলবার তিনি আসেন।", "2025-12-16", false)]
    [InlineData("আজ (মঙ্গলবার) তিনি আসেন।", "2025-12-16", true)]
    [InlineData("শনিবার (১৩ নভেম্বর) তিনি আসেন।", "2025-12-13", true)] // the month has slipped
    [InlineData("সোমবার (১৬ ডিসেম্বর) তিনি আসেন।", "2025-12-15", true)]
    [InlineData("সোমবার (১৫ ডিসেম্বর) তিনি আসেন।", "2025-12-15", false)]
    public void The_weekday_wins_over_a_slip_and_the_doubt_is_told(string text, string value, bool doubt)
    {
        var time = One(text, s_page);
        (time.Value, time.Doubt is not null).ShouldBe((value, doubt));
    }

    [Theory]
    [InlineData("গত জুন মাসে তিনি আসেন।", "XXXX-06")]
    [InlineData("গত ১৫ জুন তিনি আসেন।", "XXXX-06-15")]
    [InlineData("সোমবার (১৫ ডিসেম্বর) তিনি আসেন।", "XXXX-12-15")]
    [InlineData("মঙ্গলবার তিনি আসেন।", null)]
    [InlineData("আজ তিনি আসেন।", null)]
    [InlineData("গত বছর তিনি আসেন।", null)]
    [InlineData("তিন দিন আগে তিনি আসেন।", null)]
    [InlineData("২০১৯ সালে তিনি আসেন।", "2019")]
    public void Without_a_page_date_only_what_the_text_tells_is_known(string text, string? value) => One(text, null).Value.ShouldBe(value);

    [Theory]
    [InlineData("চার বছর ধরে তিনি আসেন।", TimeKind.Duration)]
    [InlineData("দীর্ঘদিন ধরে তিনি আসেন।", TimeKind.Duration)]
    [InlineData("সেখানে তিন ঘণ্টা বৈঠক হয়।", TimeKind.Duration)]
    [InlineData("৬ থেকে ৭ মাস লাগে।", TimeKind.Duration)]
    [InlineData("৮দিন ধরে তিনি নেই।", TimeKind.Duration)]
    [InlineData("প্রতি শুক্রবার মেলা বসে।", TimeKind.Set)]
    [InlineData("প্রতিদিন মেলা বসে।", TimeKind.Set)]
    [InlineData("প্রতি মাসে মেলা বসে।", TimeKind.Set)]
    [InlineData("মৃত্যুর তিন দিন আগে তিনি আসেন।", TimeKind.Date)] // told from a day that is not here
    public void What_has_no_place_on_the_calendar_has_no_value(string text, TimeKind kind)
    {
        var time = One(text, s_page);
        (time.Kind, time.Value).ShouldBe((kind, null));
    }

    [Theory]
    [InlineData("৭০ বছর বয়সী নেতা আসেন।")]
    [InlineData("তাঁর বয়স ৭০ বছর।")]
    [InlineData("সাত বছরের শিশুটি হাসে।")]
    [InlineData("রহিম মিয়া (৫০) আসেন।")]
    [InlineData("তিনি ৩-২ গোলে জেতেন।")]
    [InlineData("ম্যাচের ৭১ মিনিটে গোল হয়।")]
    [InlineData("ফোন: ০১৭১১-২২৩৩৪৪।")]
    [InlineData("তিনি ২০০০ টাকা দেন।")]
    [InlineData("সেখানে ১৯৭১ জন ছিলেন।")]
    [InlineData("সাইবার নিরাপত্তা আইন, ২০২৩ পাস হয়।")]
    [InlineData("আয়কর আইন ২০২৩ পাস হয়।")]
    [InlineData("তাঁর মেয়ে আসেন।")] // মেয়ে is no case of মে
    [InlineData("তাঁর দুই মেয়ে আসেন।")]
    [InlineData("তিনি আজও গান করেন।")] // "to this day"
    [InlineData("জুলাই সনদ সই হয়।")]
    [InlineData("লং মার্চ শুরু হয়।")]
    [InlineData("তিনি ৩টা মোবাইল কেনেন।")]
    [InlineData("শুক্র গ্রহ উজ্জ্বল।")]
    [InlineData("ভোরের আলো ফোটে।")]
    [InlineData("একাত্তর টিভি খবর দেয়।")]
    [InlineData("মঙ্গল কামনা করেন।")]
    [InlineData("অর্জুন আসেন।")]
    [InlineData("")]
    public void What_is_no_time_is_none(string text) => Find(text, s_page).ShouldBeEmpty();

    [Theory]
    [InlineData("১৩ অগ্রহায়ণ ১৪৩২ সভা হয়।", "2025-11-28")]
    [InlineData("২ চৈত্র, ১৩৭১ বঙ্গাব্দে তাঁর জন্ম।", "1965-03-16")]
    [InlineData("২১ রমজান ১৪৪৬ সভা হয়।", null)]
    public void Other_calendars_are_never_read_as_Gregorian(string text, string? value) => One(text, s_page).Value.ShouldBe(value);

    [Theory]
    [InlineData("তিনি বুধবার (৩ ডিসেম্বর) ভোরে আসেন।", "বুধবার (৩ ডিসেম্বর) ভোরে")]
    [InlineData("তিনি গত ৬ নভেম্বর বৃহস্পতিবার দুপুর ৩টার দিকে আসেন।", "গত ৬ নভেম্বর বৃহস্পতিবার দুপুর ৩টার দিকে")]
    [InlineData("মেলা ২৭ মার্চ থেকে ৫ এপ্রিল পর্যন্ত চলবে।", "২৭ মার্চ থেকে ৫ এপ্রিল পর্যন্ত")]
    [InlineData("তিনি প্রায় ১৪ বছর আগে আসেন।", "প্রায় ১৪ বছর আগে")]
    public void The_longest_stretch_is_one_expression(string text, string stretch) => One(text, s_page).Text.ShouldBe(BanglaText.Normalize(stretch));

    [Fact]
    public void A_bracket_says_what_the_last_hours_are()
    {
        var times = Find("গত ২৪ ঘণ্টায় (গতকাল মঙ্গলবার দুপুর ১২টা থেকে আজ দুপুর ১২টা পর্যন্ত) দুটি নৌকা ডোবে।", s_page);
        times.Select(t => t.Value).ShouldBe(["2025-12-16T12:00/2025-12-17T12:00", "2025-12-16T12:00/2025-12-17T12:00"]);
    }

    [Theory]
    [InlineData("১")]
    [InlineData("সোমবার, ")]
    [InlineData("গত ")]
    [InlineData("১২ থেকে ")]
    [InlineData("১-")]
    [InlineData("(")]
    [InlineData("’")]
    public void A_line_of_ever_the_same_is_read_in_linear_room(string part)
    {
        const string End = " শেষ। মঙ্গলবার তিনি আসেন।";
        Find(string.Concat(Enumerable.Repeat(part, 5_000)) + End, s_page)[^1].Value.ShouldBe("2025-12-16");
        Allocated.ShouldGrowLinearly(n => Find(string.Concat(Enumerable.Repeat(part, n)), s_page), 5_000);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_page_dated_at_the_end_of_time_does_not_throw(string page)
    {
        const string Text = "আজ সোমবার (৩০ ফেব্রুয়ারি) গত ৯৯৯৯ বছরে, ২০০০০ দিন আগে, আগামী ৫০০০ বছর, ৩১ জুন ০০০০, পরদিন রাত ২৫টায়, ২৯ ফেব্রুয়ারি ২০২৩।";
        Should.NotThrow(() => Find(Text, LocalDatePattern.Iso.Parse(page).Value));
        Should.NotThrow(() => Find(Text, s_page));
        Should.NotThrow(() => Find(Text, null));
    }

    [Theory]
    [InlineData("ফেব্রুয়ারিতে কুমিল্লা সফরের জন্য মেয়রকে আমন্ত্রণ জানিয়েছেন তিনি।", "2026-02")] // an invitation looks ahead
    [InlineData("ফেব্রুয়ারিতে তিনি মেয়রকে ধন্যবাদ জানিয়েছেন।", "2025-02")]
    public void An_invitation_is_to_a_month_that_comes(string text, string value) => One(text, s_page).Value.ShouldBe(value);

    [Theory]
    [InlineData("আজ তিনি বলেন, ঘটনার পরদিনই মামলা হয়।", null)] // nobody has said when it happened
    [InlineData("গতকাল মঙ্গলবার তিনি বলেন, ডাকাতির পরদিন মামলা হয়।", null)] // yesterday is the day of his words
    [InlineData("গত শুক্রবার হাটে ডাকাতি হয়। ডাকাতির পরদিন মামলা হয়।", "2025-12-13")]
    [InlineData("গত শুক্রবার হাটে ডাকাতি হয়। ঘটনার পরদিনই মামলা হয়।", "2025-12-13")]
    [InlineData("গত শুক্রবার ডাকাতি হওয়ার পরের দিন মামলা হয়।", null)] // that Friday may be the day of anything
    [InlineData("গত শুক্রবার তিনি আসেন। এর পরদিন মামলা হয়।", "2025-12-13")]
    [InlineData("১৯৭১ সালের ১২ নভেম্বর তিনি আসেন। পরের দিন (১৩ নভেম্বর) মামলা হয়।", "1971-11-13")]
    [InlineData("মেলা শুরুর পরদিন শনিবার মামলা হয়।", "2025-12-13")] // the weekday tells
    [InlineData("আজ তিনি বলেন, মেলা শুরুর পরদিন ৯ ডিসেম্বর মামলা হয়।", "2025-12-09")]
    public void The_day_after_an_event_counts_from_the_events_day(string text, string? value) => Find(text, s_page)[^1].Value.ShouldBe(value);

    private static TimeExpression One(string text, LocalDate? page) => Find(text, page).ShouldHaveSingleItem();

    private static IReadOnlyList<TimeExpression> Find(string text, LocalDate? page) =>
        TimeFinder.Find(SentenceSplitter.Split([BanglaText.Normalize(text)]), page);
}
