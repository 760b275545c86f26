using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Stories.Timelines;

namespace Sutra.Stories.Tests.Timelines;

public sealed class TimelineMakerTests
{
    private static readonly Reading s_first = Articles.Read("first", "2025-03-12", "সেতু ভেঙে নিহত দুই",
        "গত সোমবার রাতে কালীপুর নদীর সেতু ভেঙে একটি ট্রাক পড়ে যায়। এরপর স্থানীয় লোকজন উদ্ধারকাজ শুরু করেন।",
        "২০১৯ সালে সেতুটি নির্মাণ করা হয়। আগামী রবিবার তদন্ত কমিটি প্রতিবেদন দেবে।");

    private static readonly Reading s_second = Articles.Read("second", "2025-03-11", "কালীপুর সেতু ধস",
        "গতকাল সোমবার কালীপুর নদীর ওপরের সেতু ভেঙে ট্রাক নদীতে পড়েছে।");

    [Fact]
    public void Entries_stand_in_order_of_their_dates() =>
        Make(s_first).Select(e => (e.Date, e.Precision)).ShouldBe([("2019", DatePrecision.Year), ("2025-03-10", DatePrecision.Day), ("2025-03-16", DatePrecision.Day)]);

    [Fact]
    public void One_happening_told_by_two_outlets_is_one_entry_with_both_as_evidence()
    {
        var entry = Make(s_first, s_second).Single(e => e.Date == "2025-03-10");
        entry.Outlets.ShouldBe(2);
        entry.Evidence.Select(e => e.Article).Distinct().Order(StringComparer.Ordinal).ShouldBe(["first", "second"]);
    }

    [Fact]
    public void What_most_outlets_tell_ranks_first_then_what_most_sentences_tell_then_the_earlier() =>
        Make(s_first, s_second).OrderBy(e => e.Rank).Select(e => (e.Rank, e.Date)).ShouldBe([(1, "2025-03-10"), (2, "2019"), (3, "2025-03-16")]);

    [Fact]
    public void A_long_timeline_has_a_short_one_of_those_that_rank_first()
    {
        var entries = Make(s_first).ToList();
        ShortTimeline.IsNeeded(entries).ShouldBeFalse();
        List<TimelineEntry> many = [.. Enumerable.Range(1, 20).Select(i => entries[0] with { Rank = i })];
        ShortTimeline.IsNeeded(many).ShouldBeTrue();
        many.Where(ShortTimeline.Has).Select(e => e.Rank).ShouldBe(Enumerable.Range(1, ShortTimeline.Length));
    }

    [Fact]
    public void What_is_to_come_is_planned() =>
        Make(s_first).Where(e => e.Planned).Select(e => e.Date).ShouldBe(["2025-03-16"]);

    [Fact]
    public void A_sentence_that_goes_on_is_evidence_after_the_dated_one()
    {
        var entry = Make(s_first).Single(e => e.Date == "2025-03-10");
        entry.Evidence.Select(e => e.Sentence).ShouldBe([0, 1]);
        entry.Text.ShouldBe(s_first.Sentences[0].Text);
    }

    [Theory]
    [InlineData("বৈঠকের পরই সাংবাদিকদের আসন্ন শীতকালীন সফরের নানা খুঁটিনাটি জানান তিনি।", 2)]
    [InlineData("বৈঠক শেষে প্রতিনিধিদলের সদস্যদের হাতে কারুকাজ করা নকশিকাঁথা উপহার তুলে দেওয়া হয়।", 2)]
    [InlineData("বৈঠকের আগে প্রতিনিধিদলের সদস্যদের হাতে কারুকাজ করা নকশিকাঁথা উপহার তুলে দেওয়া হয়।", 1)] // before it may be any day
    [InlineData("বৈঠকের পর প্রতিনিধিদলের সদস্যরা পাহাড়পুর বিহার ঘুরে দেখবেন।", 1)] // to come
    [InlineData("সংঘর্ষের পর প্রতিনিধিদলের সদস্যদের নিরাপত্তা বাড়ানো হয়।", 1)] // another happening
    public void What_came_upon_the_happening_is_its_evidence_too(string next, int evidence) =>
        Make(Articles.Read("one", "2025-03-12", "খবর", "গত সোমবার রাজধানীর পুরোনো অতিথি ভবনে দুই নেতার প্রথম মুখোমুখি বৈঠক হয়। " + next)).Single().Evidence.Count.ShouldBe(evidence);

    [Fact]
    public void A_weekday_that_clashes_with_yesterday_keeps_its_doubt()
    {
        var reading = Articles.Read("slip", "2025-03-12", "সতর্কতা", "গতকাল সোমবার নদীবন্দরে সতর্কসংকেত দেখানো হয়েছে।"); // 12 March 2025 is a Wednesday
        var entry = Make(reading).ShouldHaveSingleItem();
        entry.Date.ShouldBe("2025-03-10");
        entry.Doubt.ShouldNotBeNull();
    }

    [Fact]
    public void A_vague_stretch_of_years_is_no_happening() =>
        Make(Articles.Read("vague", "2025-03-12", "দাম", "গত চার বছরের মধ্যে ধানের দাম এতটা কমেনি।")).ShouldBeEmpty();

    [Fact]
    public void A_page_without_a_date_has_only_the_dates_it_states_whole() =>
        Make(Articles.Read("undated", null, "সেতু", "গত শুক্রবার সেতুটি ভেঙে পড়ে। সেতুটি ২০১৯ সালে নির্মাণ করা হয়।")).Select(e => e.Date).ShouldBe(["2019"]);

    [Theory]
    [InlineData("গত সোমবার রাত ১১টায় নদীতে একটি নৌকা ডুবে যায়।", "গত সোমবার সকাল ৯টায় মন্ত্রী হাসপাতাল পরিদর্শন করেন।")] // hours
    [InlineData("গত সোমবার দুপুরে নদীতে একটি নৌকা ডুবে যায়।", "গত সোমবার ভোরে বাজারে আগুন লাগে।")] // parts of the day
    [InlineData("গত সোমবার সন্ধ্যায় নদীতে একটি নৌকা ডুবে যায়।", "গত সোমবার সকাল ৯টায় মন্ত্রী হাসপাতাল পরিদর্শন করেন।")] // an hour and a part
    [InlineData("গত সোমবার নদীতে একটি নৌকা ডুবে যায়।", "গত সোমবার রাত ১১টায় মন্ত্রী হাসপাতাল পরিদর্শন করেন।")] // an hour, and one that nobody tells
    [InlineData("গত সোমবার বিকেল ৫টা থেকে রাত ৯টা পর্যন্ত বিদ্যুৎ ছিল না।", "গত সোমবার বিকেল ৪টায় মন্ত্রী হাসপাতাল পরিদর্শন করেন।")] // from when
    public void What_one_day_brought_stands_in_order_of_the_hour(string later, string earlier) =>
        Make(Articles.Read("one", "2025-03-12", "খবর", later + " " + earlier)).Select(e => e.Text).ShouldBe([earlier, later]);

    [Fact]
    public void Of_one_day_without_hours_what_most_outlets_tell_comes_first() =>
        Make(s_second, s_first, Articles.Read("third", "2025-03-11", "অভিযোগ", "গতকাল সোমবার ঢাকায় শিক্ষকেরা মানববন্ধন করেছেন।")).Where(e => e.Date == "2025-03-10").Select(e => e.Outlets).ShouldBe([2, 1]);

    private static IReadOnlyList<TimelineEntry> Make(params Reading[] readings) => [.. TimelineMaker.Make("l1", readings)];
}
