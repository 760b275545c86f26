using Sutra.Bangla.Facts;
using Sutra.Stories.Likeness;
using Sutra.Stories.Stories;

namespace Sutra.Stories.Tests.Likeness;

public sealed class PairScorerTests
{
    private static readonly ToldArticle s_one = ToldArticle.Of(Articles.Read("one", "2025-03-07", "কালীপুরে সেতু ভেঙে নিহত দুই", "শুক্রবার কালীপুরে সেতু ভেঙে দুজন নিহত হন। জেলা প্রশাসক মাহবুব আলম ঘটনাস্থলে যান। ট্রাকের ভারে সেতুটি ভেঙে পড়ে।"));
    private static readonly ToldArticle s_same = ToldArticle.Of(Articles.Read("same", "2025-03-08", "ট্রাকের ভারে ভাঙল কালীপুর সেতু", "ট্রাকের ভারে শুক্রবার কালীপুর সেতু ভেঙে পড়ে, নিহত হন দুজন। মাহবুব আলম তদন্তের কথা জানান।"));
    private static readonly ToldArticle s_other = ToldArticle.Of(Articles.Read("other", "2025-03-08", "দাবা উৎসবে শিশুদের ঢল", "রাজধানীতে শিশুদের দাবা উৎসব শুরু হয়েছে। প্রথম দিনে ১৫০ খুদে দাবাড়ু অংশ নিয়েছে।"));

    [Fact]
    public void The_order_of_the_two_does_not_matter() => PairScorer.Shipped.Score(s_one, s_same).ShouldBe(PairScorer.Shipped.Score(s_same, s_one), 1e-12);

    [Fact]
    public void Tellings_of_one_happening_score_higher_than_others() => PairScorer.Shipped.Score(s_one, s_same).ShouldBeGreaterThan(PairScorer.Shipped.Score(s_one, s_other) + 2);

    [Fact]
    public void The_table_names_every_feature_once_and_no_other()
    {
        var rows = FactTable.Load(typeof(PairScorer).Assembly, "pair-weights.tsv").Rows.Select(r => r["feature"]).ToList();
        rows.ShouldBe(["*", .. PairFeatures.Names]);
    }

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var scorer = new PairScorer(-1.5, [.. PairFeatures.Names.Select((_, i) => i / 4.0)]);
        var read = PairScorer.Of(FactTable.Parse("weights", new StringReader(string.Join('\n', scorer.Rows()))));
        read.Score(s_one, s_same).ShouldBe(scorer.Score(s_one, s_same), 1e-9);
    }
}
