using Sutra.Stories.Readings;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Stories;

public sealed class StoryClustererTests
{
    private static readonly Reading[] s_articles =
    [
        Articles.Read("fire1", "2025-03-07", "কালীপুরে পাটের গুদামে আগুন, পুড়ল ২৩ দোকান", "কালীপুর বাজারে পাটের গুদামে আগুন লেগে ২৩টি দোকান পুড়ে গেছে। শুক্রবার ভোরে আগুনের সূত্রপাত হয়। ফায়ার সার্ভিসের চারটি ইউনিট দুই ঘণ্টার চেষ্টায় আগুন নিয়ন্ত্রণে আনে।"),
        Articles.Read("fire2", "2025-03-07", "কালীপুর বাজারে আগুনে পুড়েছে ২৩ দোকান", "শুক্রবার ভোরে কালীপুর বাজারের পাটের গুদামে আগুন লাগে। আগুনে ২৩টি দোকান পুড়ে যায়। ফায়ার সার্ভিসের চারটি ইউনিট আগুন নেভায়।"),
        Articles.Read("elsewhere", "2025-03-07", "শ্যামগঞ্জে বসতঘরে আগুন, দগ্ধ এক", "শ্যামগঞ্জ উপজেলার বড়বাড়ি গ্রামে বসতঘরে আগুন লেগে একজন দগ্ধ হয়েছেন। শুক্রবার রাতে রান্নার চুলা থেকে আগুনের সূত্রপাত হয় বলে জানান প্রতিবেশীরা।"),
        Articles.Read("speech1", "2025-03-08", "নদী বাঁচলে জনপদ বাঁচবে: রফিকুল হায়দার", "মধুপুর মিলনায়তনে নদীরক্ষা পরিষদের আলোচনা সভায় রফিকুল হায়দার বলেছেন, নদী বাঁচলে জনপদ বাঁচবে। শনিবার মধুপুর মিলনায়তনে নদীরক্ষা পরিষদ এই আলোচনা সভার আয়োজন করে।"),
        Articles.Read("speech2", "2025-03-08", "দখলদারদের তালিকা চাইলেন সেলিনা পারভীন", "শনিবার মধুপুর মিলনায়তনে নদীরক্ষা পরিষদ আয়োজিত আলোচনা সভায় সেলিনা পারভীন দখলদারদের তালিকা প্রকাশের দাবি জানান। সভায় রফিকুল হায়দারও বক্তব্য দেন।"),
    ];

    [Fact]
    public void One_fire_is_one_story_and_a_fire_elsewhere_is_another() => Stories(s_articles).ShouldContain("fire1 fire2");

    [Fact]
    public void What_several_say_on_one_occasion_is_one_story() => Stories(s_articles).ShouldContain("speech1 speech2");

    [Fact]
    public void The_order_of_articles_does_not_matter()
    {
        var expected = Stories(s_articles);
        var dice = new Random(3);
        for (var round = 0; round < 5; round++)
        {
            Reading[] shuffled = [.. s_articles];
            dice.Shuffle(shuffled);
            Stories(shuffled).ShouldBe(expected);
        }
    }

    [Fact]
    public void A_copy_is_in_its_originals_story_whatever_its_day()
    {
        ToldArticle[] told = [ToldArticle.Of(s_articles[0]), ToldArticle.Of(s_articles[3])];
        StoryClusterer.Cluster(told, new Dictionary<int, int> { [1] = 0 }).Count.ShouldBe(1);
    }

    private static string[] Stories(Reading[] articles) =>
        [.. StoryClusterer.Cluster([.. articles.Select(ToldArticle.Of)], new Dictionary<int, int>()).Select(g => string.Join(' ', g.Select(i => articles[i].Article.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
}
