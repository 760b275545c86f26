using Sutra.Stories.Copies;

namespace Sutra.Stories.Tests.Copies;

public sealed class CopyFinderTests
{
    private const string Bridge = "কালীপুর নদীর পুরোনো সেতুটি শুক্রবার ভোরে মালবোঝাই একটি ট্রাকের চাপে ভেঙে পড়েছে। এতে দুজন নিহত হয়েছেন এবং অন্তত সাতজন আহত হয়েছেন। স্থানীয় লোকজন নৌকা নিয়ে উদ্ধারকাজে নেমেছেন। জেলা প্রশাসক জানিয়েছেন, সেতুটি তিন বছর আগেই ঝুঁকিপূর্ণ ঘোষণা করা হয়েছিল।";
    private const string Retold = "ট্রাকের ভারে কালীপুরের সেতু ভেঙেছে, মারা গেছেন দুই ব্যক্তি। আহত সাতজনকে সদর হাসপাতালে নেওয়া হয়েছে। প্রশাসন বলছে, ঝুঁকির কথা আগেই জানানো হয়েছিল। উদ্ধারকাজে স্থানীয় নৌকাও অংশ নিচ্ছে।";

    [Fact]
    public void A_text_that_stands_twice_is_a_copy_of_the_earlier_one() =>
        Find(Bridge, Retold, Bridge + " সূত্র: প্রতিনিধি।").ShouldBe([(2, 0)]);

    [Fact]
    public void A_shortened_text_is_a_copy() =>
        Find(Bridge, Bridge[..(Bridge.LastIndexOf("জেলা", StringComparison.Ordinal) - 1)]).ShouldBe([(1, 0)]);

    [Fact]
    public void A_retelling_in_other_words_is_none() => Find(Bridge, Retold).ShouldBeEmpty();

    [Fact]
    public void A_copy_of_a_copy_points_to_the_first() => Find(Bridge, Bridge + " আরও পড়ুন।", Bridge).ShouldBe([(1, 0), (2, 0)]);

    [Fact]
    public void Very_short_texts_are_never_copies() => Find("সেতু ভেঙেছে।", "সেতু ভেঙেছে।").ShouldBeEmpty();

    [Fact]
    public void Nothing_to_compare_is_nothing_found() => Find().ShouldBeEmpty();

    [Fact]
    public void A_longer_article_that_holds_a_short_one_extends_it_and_still_tells_something()
    {
        var text = new InventedText(1);
        var (shorter, more) = (text.Sentences(8), text.Sentences(16));
        var found = CopyFinder.Find([InventedText.Article("short", shorter), InventedText.Article("long", [.. shorter, .. more], "2025-03-08")]);
        found.Pairs.ShouldHaveSingleItem().Kind.ShouldBe(CopyKind.Extended);
        found.OriginalOf.ShouldBe([new(1, 0)]);
        found.RepeatOf.ShouldBeEmpty();
    }

    [Fact]
    public void Articles_that_stand_in_one_longer_article_are_no_copies_of_each_other()
    {
        var text = new InventedText(2);
        var (one, other) = (text.Sentences(10), text.Sentences(12));
        var found = CopyFinder.Find([InventedText.Article("one", one), InventedText.Article("other", other), InventedText.Article("both", [.. one, .. other])]);
        found.Pairs.Count.ShouldBe(2);
        found.OriginalOf.Count.ShouldBe(1);
    }

    [Fact]
    public void The_order_of_the_articles_decides_only_where_their_dates_do_not()
    {
        var body = new InventedText(3).Sentences(10);
        var found = CopyFinder.Find([InventedText.Article("late", body, "2025-03-09"), InventedText.Article("early", body, "2025-03-08")]);
        found.OriginalOf.ShouldBe([new(0, 1)]);
        found.Pairs.ShouldHaveSingleItem().Direction.ShouldBe(CopyDirection.Earlier);
    }

    private static IEnumerable<(int, int)> Find(params string[] bodies) =>
        CopyFinder.Find([.. bodies.Select((b, i) => Articles.Read("a" + i, "2025-03-07", "সেতু", b))]).OriginalOf.Select(c => (c.Key, c.Value)).Order();
}
