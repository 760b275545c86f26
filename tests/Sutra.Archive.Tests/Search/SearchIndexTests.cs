using Sutra.Archive.Search;

namespace Sutra.Archive.Tests.Search;

public sealed class SearchIndexTests : IDisposable
{
    private readonly InventedArchive _archive = new();

    [Fact]
    public void What_is_removed_is_not_found_and_the_rest_is()
    {
        _archive.Index.Remove(5);
        _archive.Find("ঢাকা").ShouldBe([4]);
        _archive.Index.Remove(999);
    }

    [Fact]
    public void Adding_again_replaces()
    {
        _archive.Add(5, new SearchDocument { Headline = "তালগাছের সারি" });
        _archive.Find("তালগাছ").ShouldBe([5]);
        _archive.Find("মৎস্যজীবী").ShouldBeEmpty();
    }

    [Fact]
    public void A_word_in_the_headline_comes_before_one_in_the_body()
    {
        _archive.Add(101, new SearchDocument { Headline = "নদীর ধারে", Paragraphs = ["সেখানে শালিকের ঝাঁক বসে।"] });
        _archive.Add(102, new SearchDocument { Headline = "শালিকের ঝাঁক", Paragraphs = ["সেখানে নদীর ধার।"] });
        _archive.Find("শালিক").ShouldBe([102, 101]);
    }

    [Fact]
    public void Of_two_alike_the_newer_comes_first()
    {
        var old = new SearchDocument { Headline = "শালিকের ঝাঁক" };
        _archive.Add(101, old, "2025-12-01");
        _archive.Add(102, old, "2021-01-01");
        _archive.Add(103, old, "2025-12-16");
        _archive.Find("শালিক").ShouldBe([103, 101, 102]);
    }

    [Theory]
    [InlineData("মেলা")]
    [InlineData("\"মেলা শুরু\" মেলা")]
    [InlineData("from:2025")]
    public void Pages_of_an_answer_together_are_the_answer(string text)
    {
        for (var i = 200; i < 230; i++) { _archive.Add(i, new SearchDocument { Headline = "মেলা শুরু" }, FormattableString.Invariant($"2025-01-{1 + (i % 28):00}")); }
        var query = SearchQuery.Parse(text);
        var whole = _archive.Index.Find(query, 1000, 0);
        whole.Total.ShouldBe(whole.Hits.Count);
        whole.IsCapped.ShouldBeFalse();
        var pages = Enumerable.Range(0, 10).SelectMany(p => _archive.Index.Find(query, 7, p * 7).Hits).Select(h => h.ArticleId);
        pages.ShouldBe(whole.Hits.Select(h => h.ArticleId));
        // A phrase is looked at in the texts, which stops where the page is full.
        var none = _archive.Index.Find(query, 0, 0);
        (none.IsCapped || none.Total == whole.Total).ShouldBeTrue();
    }

    // The archive's size is bounded, and a phrase by itself must not make the index keep where each word stands.
    [Fact]
    public void Without_texts_a_phrase_is_found_where_its_words_are()
    {
        using var index = new SearchIndex(_archive.Connection);
        index.Find(SearchQuery.Parse("\"হাসিনা শেখ\""), 10, 0).Hits.Select(h => h.ArticleId).ShouldBe([5, 16], ignoreOrder: true);
    }

    [Fact]
    public void Whatever_is_typed_is_answered()
    {
        const string Letters = "পুতিন \"-:*^(){}'\\;%_\0\u09CD\u09BE\u200D\uD800\uDC00aZ1৭.,।–outlet:from:";
        var random = new Random(4);
        for (var i = 0; i < 3000; i++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Letters[random.Next(Letters.Length)]));
            Should.NotThrow(() => _archive.Find(typed), typed);
        }
    }

    [Theory]
    [InlineData("পুতিন ", 5000)]
    [InlineData("ক", 100_000)]
    [InlineData("\"", 5000)]
    [InlineData("-", 5000)]
    [InlineData("১", 100_000)]
    [InlineData("ক্", 100_000)]
    public void Very_long_queries_are_answered(string piece, int times) =>
        Should.NotThrow(() => _archive.Find(string.Concat(Enumerable.Repeat(piece, times))));

    public void Dispose() => _archive.Dispose();
}
