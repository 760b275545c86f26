using Sutra.Bench.Mutations;
using Sutra.Bench.Queries;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;

namespace Sutra.Bench.Tests.Queries;

public sealed class QueryMakerTests
{
    private static readonly Lazy<string[]> s_queries = new(() => Make(1));

    private static string[] Make(ulong seed)
    {
        var page = new RawPage { Id = "a", Kind = ContentKind.Body, Content = "সিলেটের রফিকুল ইসলাম বলেন, নদীর ধারে বাঁশের সাঁকো ভেঙে গেছে।\nবৃষ্টির পানিতে ডুবে গেছে মাঠের ফসল।", Headline = "সাঁকো ভেঙে গেছে", Outlet = "outlet one", Published = Sutra.Pages.Metadata.OutsideDate.Parse("2025-12-16") };
        var maker = new QueryMaker(new QueryVocabulary([Reader.Read(ArticleReader.Read(page))], [("সিলেট", "sylhet"), ("ইসলাম", "islam"), ("লন্ডন", "london")]));
        var dice = new Dice(seed);
        return [.. Enumerable.Range(0, 2000).Select(_ => maker.Make(dice))];
    }

    [Fact]
    public void The_same_seed_gives_the_same_queries() => Make(1).ShouldBe(s_queries.Value);

    [Theory]
    [InlineData("\"")]
    [InlineData("outlet:\"outlet one\"")]
    [InlineData("place:")]
    [InlineData("speaker:")]
    [InlineData("from:2025-12-16 to:20")]
    [InlineData(" -")]
    public void Some_use_what_search_offers(string part) => s_queries.Value.Count(q => q.Contains(part, StringComparison.Ordinal)).ShouldBeInRange(10, 400);

    [Fact]
    public void Of_names_in_Latin_letters_only_those_in_the_articles_are_asked_for() =>
        s_queries.Value.Where(q => char.IsAsciiLetterLower(q[0]) && !q.Contains(':', StringComparison.Ordinal)).Distinct().Order().ShouldBe(["islam", "sylhet"]);
}
