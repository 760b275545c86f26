using NodaTime;
using NodaTime.Text;
using Sutra.Bench.Generation;

namespace Sutra.Bench.Tests.Generation;

public sealed class StoryStreamTests
{
    private static readonly StreamOptions s_options = new(4000, 20, new LocalDate(2025, 6, 1), 7);
    private static readonly Lazy<StreamArticle[]> s_articles = new(() => Make(s_options));

    private static StreamArticle[] Make(StreamOptions options) => [.. new StoryStream(SmallCorpus.Read(), options).Articles()];

    private static LocalDate DayOf(StreamArticle article) => LocalDatePattern.Iso.Parse(article.Published).Value;

    [Fact]
    public void The_same_seed_gives_the_same_stream() => Make(s_options with { Count = 300 }).ShouldBe(Make(s_options with { Count = 300 }));

    [Fact]
    public void Another_seed_gives_another_stream() =>
        Make(s_options with { Count = 300, Seed = 8 }).Select(a => a.Body).Intersect(Make(s_options with { Count = 300 }).Select(a => a.Body)).Count().ShouldBeLessThan(10);

    [Fact]
    public void Every_article_comes_once() => s_articles.Value.Select(a => a.Id).Distinct().Count().ShouldBe(4000);

    [Fact]
    public void A_third_are_stories_told_again() => s_articles.Value.Count(a => a.As == ToldAs.Again).ShouldBeInRange(1200, 1440);

    [Fact]
    public void A_tenth_are_copies() => s_articles.Value.Count(a => a.As == ToldAs.Copy).ShouldBeInRange(340, 460);

    [Fact]
    public void Every_day_has_as_many_articles_as_the_others() =>
        s_articles.Value.GroupBy(DayOf).Select(g => g.Count()).ShouldBe(Enumerable.Repeat(200, 20));

    [Fact]
    public void A_story_is_told_again_within_two_days()
    {
        var byId = s_articles.Value.ToDictionary(a => a.Id);
        s_articles.Value.Where(a => a.Of is not null).Select(a => Period.DaysBetween(DayOf(byId[a.Of!]), DayOf(a))).ShouldAllBe(days => days >= 0 && days <= 2);
    }

    [Fact]
    public void Who_tells_again_tells_the_same_story_elsewhere()
    {
        var byId = s_articles.Value.ToDictionary(a => a.Id);
        var again = s_articles.Value.Where(a => a.Of is not null).ToList();
        again.ShouldAllBe(a => a.Story == byId[a.Of!].Story);
        again.Count(a => a.Outlet == byId[a.Of!].Outlet).ShouldBe(0);
    }

    [Fact]
    public void A_copy_has_the_other_articles_sentences_under_another_headline()
    {
        var byId = s_articles.Value.ToDictionary(a => a.Id);
        var copies = s_articles.Value.Where(a => a.As == ToldAs.Copy && byId[a.Of!].As != ToldAs.Again).ToList();
        copies.ShouldAllBe(a => byId[a.Of!].Body.StartsWith(a.Body, StringComparison.Ordinal));
        copies.Count(a => a.Headline == byId[a.Of!].Headline).ShouldBeLessThan(copies.Count / 2);
    }

    [Fact]
    public void Most_come_in_order_and_a_few_come_days_late()
    {
        var articles = s_articles.Value;
        var newest = DayOf(articles[0]);
        var late = 0;
        foreach (var article in articles)
        {
            var day = DayOf(article);
            if (day > newest) { newest = day; }
            if (Period.DaysBetween(day, newest) > 1) { late++; }
        }
        late.ShouldBeInRange(20, 200);
    }

    [Fact]
    public void New_names_never_cease()
    {
        var stream = new StoryStream(SmallCorpus.Read(), s_options);
        var first = 0;
        foreach (var (_, i) in stream.Articles().Select((a, i) => (a, i))) { if (i == 2000) { first = stream.Names; } }
        stream.Names.ShouldBeGreaterThan(first + (first / 10));
    }

    [Fact]
    public void The_corpus_of_the_shared_data_is_told_in_other_words()
    {
        var shared = Path.GetDirectoryName(SharedData.Require("corpus"))!;
        var corpus = Corpus.Read(shared);
        corpus.Patterns.Count.ShouldBeGreaterThan(2000);
        new StoryStream(corpus, s_options with { Count = 200 }).Articles().ShouldAllBe(a => a.Body.Length > 100 && a.Headline.Length > 0);
    }
}
