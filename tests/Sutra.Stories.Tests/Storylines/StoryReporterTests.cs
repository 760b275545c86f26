using Sutra.Bangla.Names;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;

namespace Sutra.Stories.Tests.Storylines;

public sealed class StoryReporterTests
{
    private static readonly Reading s_broken = Articles.Read("broken", "2025-03-07", "কালীপুরে সেতু ভেঙে নিহত দুই", "কালীপুর নদীর সেতু ট্রাকের চাপে ভেঙে পড়েছে। এতে দুজন নিহত হয়েছেন। সেতুটি ঝুঁকিপূর্ণ ছিল।");
    private static readonly Reading s_retold = Articles.Read("retold", "2025-03-07", "ট্রাকের ভারে ভাঙল কালীপুর সেতু", "ট্রাকের ভারে কালীপুর সেতু ভেঙেছে। মারা গেছেন দুই ব্যক্তি। ঝুঁকিপূর্ণ সেতুটি বন্ধ করা হয়নি।");
    private static readonly Reading s_later = Articles.Read("later", "2025-06-20", "কালীপুর সেতু ভাঙার ঘটনায় প্রতিবেদন", "কালীপুর সেতু ভেঙে পড়ার ঘটনায় তদন্ত কমিটি প্রতিবেদন দিয়েছে। ট্রাকের অতিরিক্ত ভারে সেতুটি ভাঙে বলে কমিটি মনে করে।");
    private static readonly Reading s_other = Articles.Read("other", "2025-03-07", "দাবা উৎসবে শিশুদের ঢল", "রাজধানীতে শিশুদের দাবা উৎসব শুরু হয়েছে। প্রথম দিনে দেড় শ খুদে দাবাড়ু অংশ নিয়েছে।");

    [Fact]
    public void Tellings_of_one_happening_are_one_story_and_a_sequel_is_another()
    {
        var report = StoryReporter.Report([s_broken, s_other, s_retold, s_later]);
        Groups(report).ShouldBe(["broken retold", "later", "other"]);
    }

    [Fact]
    public void A_sequel_months_later_is_of_the_same_storyline()
    {
        var report = StoryReporter.Report([s_broken, s_other, s_later]);
        var lineOf = report.Storylines.SelectMany(l => l.Stories.Select(s => (s, l.Id))).ToDictionary(x => x.s, x => x.Id);
        var storyOf = report.Stories.SelectMany(s => s.Articles.Select(a => (a, s.Id))).ToDictionary(x => x.a, x => x.Id);
        lineOf[storyOf["later"]].ShouldBe(lineOf[storyOf["broken"]]);
        lineOf[storyOf["other"]].ShouldNotBe(lineOf[storyOf["broken"]]);
    }

    [Fact]
    public void The_order_of_input_does_not_change_the_stories() =>
        Groups(StoryReporter.Report([s_later, s_retold, s_other, s_broken])).ShouldBe(Groups(StoryReporter.Report([s_broken, s_other, s_retold, s_later])));

    // What the archive has tied, and what the whole texts tell ("other" is "broken" word for word), may make chains of each other and circles.
    [Theory]
    [InlineData("retold", "other", "retold>broken other>broken")]
    [InlineData("broken", "retold", "other>retold broken>retold")]
    [InlineData("broken", "other", "other>broken")]
    public void Copies_that_were_tied_before_lead_to_the_first_of_all(string copy, string original, string leads)
    {
        const string text = "কালীপুর নদীর সেতু ট্রাকের চাপে ভেঙে পড়েছে। এতে দুজন নিহত হয়েছেন এবং আরও পাঁচজন হাসপাতালে চিকিৎসাধীন। সেতুটি তিন বছর ধরে ঝুঁকিপূর্ণ ছিল বলে এলাকার মানুষ জানিয়েছেন। জেলা প্রশাসক ঘটনাস্থল ঘুরে দেখে বলেন, নতুন সেতুর কাজ আগামী মাসে শুরু হবে। নদীর দুই পাড়ের হাটে এখন নৌকায় মালপত্র পার করা হচ্ছে।";
        Reading[] articles = [Articles.Read("broken", "2025-03-07", "সেতু ভাঙল", text), Articles.Read("retold", "2025-03-08", "দাবা উৎসব", s_other.Sentences[0].Text), Articles.Read("other", "2025-03-09", "আবার ভাঙল সেতু", text)];
        var report = StoryReporter.Tell(articles, new Dictionary<string, string> { [copy] = original }, [new("s1", "", null, null, ["broken", "retold", "other"])], [new("l1", "", ["s1"])]);
        report.CopyOf.Select(c => $"{c.Key}>{c.Value}").ShouldBe(leads.Split(' '), ignoreOrder: true);
    }

    [Fact]
    public void Pages_that_are_no_article_and_ids_met_twice_are_left_out()
    {
        var listing = new Reading { Article = new Article { Id = "listing", Kind = PageKind.NotArticle } };
        StoryReporter.Report([s_broken, listing, s_broken]).Readings.Select(r => r.Article.Id).ShouldBe(["broken"]);
    }

    [Theory]
    [InlineData("বাংলাদেশি", NameKind.Place, false)]
    [InlineData("মার্কিন", NameKind.Place, false)]
    [InlineData("সরকার", NameKind.Organisation, false)]
    [InlineData("ঈদুল ফিতর", NameKind.Other, false)]
    [InlineData("বাংলাদেশ", NameKind.Place, true)]
    [InlineData("কালীপুর", NameKind.Place, true)]
    [InlineData("জার্মানি", NameKind.Place, true)]
    public void A_storyline_is_called_by_what_it_is_about(string name, NameKind kind, bool isTopic) =>
        TopicNames.Has(new Name(name, kind, [], [])).ShouldBe(isTopic);

    [Fact]
    public void Nothing_in_gives_nothing_out() => StoryReporter.Report([]).Stories.ShouldBeEmpty();

    private static IEnumerable<string> Groups(StoryReport report) => report.Stories.Select(s => string.Join(' ', s.Articles.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
}
