using Sutra.Pages.Genres;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Stories;

public sealed class StoryPlacerTests
{
    private const string FireHeadline = "কালীপুরে পাটের গুদামে আগুন, পুড়ল ২৩ দোকান";
    private const string Fire = "কালীপুর বাজারে পাটের গুদামে আগুন লেগে ২৩টি দোকান পুড়ে গেছে। শুক্রবার ভোরে আগুনের সূত্রপাত হয়। ফায়ার সার্ভিসের চারটি ইউনিট দুই ঘণ্টার চেষ্টায় আগুন নিয়ন্ত্রণে আনে।";
    private const string FireAgain = "শুক্রবার ভোরে কালীপুর বাজারের পাটের গুদামে আগুন লাগে। আগুনে ২৩টি দোকান পুড়ে যায়। ফায়ার সার্ভিসের চারটি ইউনিট আগুন নেভায়।";
    private const string Column = "পাটের গুদামে কেন বারবার আগুন লাগে? কালীপুর বাজারে শুক্রবার ভোরে যে আগুনে ২৩টি দোকান পুড়ল, ফায়ার সার্ভিসের চারটি ইউনিট তা নেভাতে পারে, কিন্তু পুড়ে যাওয়া জীবন ফেরাতে পারে না। দোকানিরা বছরের পর বছর ধরে পানির ব্যবস্থা চেয়ে আসছেন, অথচ বাজারে আজও একটি পুকুর পর্যন্ত কাটা হয়নি। যাঁরা এই বাজার চালান, তাঁরা আর কতবার ছাই গুনবেন, সে প্রশ্নের উত্তর কেউ দেন না।";
    private const string Chess = "রাজধানীতে শিশুদের দাবা উৎসব শুরু হয়েছে। প্রথম দিনে ১৫০ খুদে দাবাড়ু অংশ নিয়েছে।";

    [Fact]
    public void A_happening_told_again_joins_its_story_and_another_opens_its_own()
    {
        var placer = new StoryPlacer(StoryMemory.None);
        Place(placer, Told("fire1", FireHeadline, Fire), 1).ShouldBe(1);
        Place(placer, Told("chess", "দাবা উৎসবে শিশুদের ঢল", Chess), 2).ShouldBe(2);
        Place(placer, Told("fire2", "কালীপুর বাজারে আগুনে পুড়েছে ২৩ দোকান", FireAgain), 3).ShouldBe(1);
    }

    [Fact]
    public void Opinion_stands_alone_whichever_comes_first_and_only_its_copy_joins_it()
    {
        var placer = new StoryPlacer(StoryMemory.None);
        Place(placer, Told("fire1", FireHeadline, Fire), 1).ShouldBe(1);
        Place(placer, Opinion("column1"), 2).ShouldBe(2);
        Place(placer, Told("fire2", FireHeadline, FireAgain), 3).ShouldBe(1);
        Place(placer, Opinion("column2"), 4).ShouldBe(2);

        ToldArticle[] all = [Told("fire1", FireHeadline, Fire), Opinion("column1"), Told("fire2", FireHeadline, FireAgain), Opinion("column2")];
        StoryClusterer.Cluster(all, new Dictionary<int, int> { [3] = 1 }).Select(g => g.ToArray()).ShouldBe([[0, 2], [1, 3]], ignoreOrder: true);
    }

    [Fact]
    public void Who_shares_less_than_two_keys_counts_as_unmet_in_the_mean()
    {
        var (article, near, far) = (Told("a", FireHeadline, Fire), Told("b", FireHeadline, FireAgain), Told("c", FireHeadline, Fire));
        var counts = new KeyCounts();
        counts.Clear();
        for (var key = 0; key < StoryLikeness.SharedKeys; key++) { counts.Add(near); }
        counts.Add(far);
        new StoryLikeness.ArticleTerms(article).MeanWith([near, far], (_, _) => 5, counts).ShouldBe((5 + StoryLikeness.Unmet) / 2);
        counts.Kept(far).ShouldBe(StoryLikeness.Unmet);
    }

    [Fact]
    public void Keys_met_for_an_article_before_count_no_more()
    {
        var article = Told("a", FireHeadline, Fire);
        var counts = new KeyCounts();
        counts.Clear();
        counts.Add(article);
        counts.Of(article).ShouldBe(1);
        counts.Clear();
        counts.Of(article).ShouldBe(0);
    }

    private static ToldArticle Opinion(string id)
    {
        var read = Articles.Read(id, "2025-03-07", FireHeadline, Column);
        return ToldArticle.Of(read with { Article = read.Article with { Genre = ArticleGenre.Opinion } });
    }

    private static ToldArticle Told(string id, string headline, string body) => ToldArticle.Of(Articles.Read(id, "2025-03-07", headline, body));

    private static long Place(StoryPlacer placer, ToldArticle told, long number)
    {
        told.Number = number;
        told.Story = placer.Place(told).Story ?? number;
        placer.Add(told);
        return told.Story;
    }
}
