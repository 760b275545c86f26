using Sutra.Stories.Readings;
using Sutra.Stories.Traits;

namespace Sutra.Stories.Tests.Traits;

public sealed class TraitFinderTests
{
    [Theory]
    [InlineData("2025-03-07", "শুক্রবার সকালে সেতুটি ভেঙে পড়ে।", 5)]
    [InlineData("2025-03-07", "বৃহস্পতিবার রাতে বৈঠক হয়। আজ সিদ্ধান্ত জানা যাবে।", 4)]
    [InlineData("2025-03-07", "আগামী রোববার সভা হবে। শুক্রবার প্রস্তুতি দেখা হয়।", 5)]
    [InlineData(null, "শনিবার বিকেলে মিছিল বের হয়।", 6)]
    [InlineData("2025-03-07", "সেতুটি পুরোনো।", 0)]
    [InlineData("2025-03-07", "২০২৪ সালের ১১ জানুয়ারি সেতুটি চালু হয়।", 0)]
    public void The_main_day_is_the_weekday_it_tells_of(string? day, string text, int weekday) =>
        Traits(Articles.Read("a", day, "শিরোনাম", text)).Days.Main.ShouldBe(weekday);

    [Fact]
    public void Who_speaks_most_weighs_most()
    {
        var speakers = Traits(Articles.Read("a", "2025-03-07", "তদন্ত চাইলেন মাহবুব আলম", "মাহবুব আলম বলেন, তদন্ত দরকার। তিনি বলেন, দোষীদের শাস্তি হবে। সেলিনা পারভীন বলেন, তাঁরা অপেক্ষা করছেন।")).Speakers;
        var other = Traits(Articles.Read("b", "2025-03-07", "সেতু নিয়ে কথা", "মাহবুব আলম বলেন, সেতুটি পুরোনো ছিল।")).Speakers;
        speakers.Terms.Length.ShouldBe(2);
        speakers.HeaviestTerms(1).ShouldBe(other.HeaviestTerms(1));
    }

    [Fact]
    public void Who_is_only_named_does_not_speak() =>
        Traits(Articles.Read("a", "2025-03-07", "মাহবুব আলমের বাড়িতে আগুন", "শুক্রবার মাহবুব আলমের বাড়িতে আগুন লাগে।")).Speakers.Terms.Length.ShouldBe(0);

    [Fact]
    public void The_sentence_that_says_where_words_were_said_is_alike_whatever_was_said()
    {
        var one = Traits(Articles.Read("a", null, "নদী বাঁচান", "নদী দখল হচ্ছে। শুক্রবার মধুপুর মিলনায়তনে নদীরক্ষা পরিষদের আলোচনা সভায় মাহবুব আলম এ কথা বলেন।")).Occasion;
        var other = Traits(Articles.Read("b", null, "করের টাকা কোথায়", "করের টাকার হিসাব চাই। মধুপুর মিলনায়তনে শুক্রবার নদীরক্ষা পরিষদের আলোচনা সভায় সেলিনা পারভীন এ কথা বলেন।")).Occasion;
        one.Cosine(other).ShouldBeGreaterThan(0.6);
    }

    [Fact]
    public void What_a_meeting_decides_is_no_occasion_of_words() =>
        Traits(Articles.Read("a", null, "নদী বাঁচান", "মধুপুর মিলনায়তনে আলোচনা সভায় সংঘর্ষ হয়েছে। পানি কমছে।")).Occasion.Terms.Length.ShouldBe(0);

    private static ArticleTraits Traits(Reading reading) => TraitFinder.Of(reading, NameTerms.All(reading));
}
