using Sutra.Stories.Terms;
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
        TraitFinder.Of(Articles.Read("a", day, "শিরোনাম", text)).Days.Main.ShouldBe(weekday);

    [Fact]
    public void Names_are_told_apart_by_kind_and_the_headlines_persons_stand_apart()
    {
        var traits = TraitFinder.Of(Articles.Read("a", "2025-03-07", "তদন্ত চাইলেন মাহবুব আলম", "মাহবুব আলম ঢাকায় বলেছেন, তদন্ত দরকার। সেলিনা পারভীন তাঁর সঙ্গে ছিলেন।"));
        traits.People.Terms.Length.ShouldBe(2);
        traits.HeadlinePeople.Terms.Length.ShouldBe(1);
        traits.Places.Terms.Length.ShouldBe(1);
    }

    [Fact]
    public void Deeds_leave_names_and_days_out()
    {
        var one = TraitFinder.Of(Articles.Read("a", "2025-03-07", "মাহবুব আলম গ্রেপ্তার", "শুক্রবার মাহবুব আলমকে গ্রেপ্তার করেছে পুলিশ।")).Deeds;
        var other = TraitFinder.Of(Articles.Read("b", "2025-03-07", "সেলিনা পারভীন গ্রেপ্তার", "শনিবার সেলিনা পারভীনকে গ্রেপ্তার করেছে পুলিশ।")).Deeds;
        one.Cosine(other).ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void A_sentence_that_names_an_occasion_is_kept_by_itself()
    {
        var traits = TraitFinder.Of(Articles.Read("a", null, "নদী বাঁচান", "নদী দখল হচ্ছে। মধুপুর মিলনায়তনে নদীরক্ষা পরিষদের আলোচনা সভায় তিনি এ কথা বলেন। পানি কমছে।"));
        traits.Occasions.Count.ShouldBe(1);
    }

    [Fact]
    public void Numbers_leave_times_out_and_small_ones_weigh_less()
    {
        var numbers = TraitFinder.Of(Articles.Read("a", "2025-03-07", "আগুনে পুড়ল ২৩ দোকান", "৭ মার্চ আগুনে ২৩টি দোকান পুড়ে যায়। চারটি ইউনিট কাজ করে।")).Numbers;
        numbers.Terms.Length.ShouldBe(2);
        numbers.HeaviestTerm.ShouldBe(TermNumber.Of("23"));
    }
}
