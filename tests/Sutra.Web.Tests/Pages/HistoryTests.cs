using AngleSharp.Html.Parser;
using Sutra.Archive.Keeping;
using Sutra.Pages;
using Sutra.Pages.Inputs;
using Sutra.Stories.Readings;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

/// <summary>The article's page shows how its text changed.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("en", "How the text changed")]
    [InlineData("bn", "লেখাটি যেভাবে বদলেছে")]
    public async Task A_changed_text_shows_what_went_and_what_came(string language, string title)
    {
        await using var server = await RunningServer.Start();
        Add(server, RunningServer.Page);
        Add(server, RunningServer.Page.Replace("সাতজন", "নয়জন", StringComparison.Ordinal));
        var page = new HtmlParser().ParseDocument(await server.Text("/article/setu", language));
        var history = page.QuerySelector("#history")!;
        history.QuerySelector("h2")!.TextContent.ShouldBe(title);
        history.QuerySelectorAll("del").Select(d => d.TextContent.Trim()).ShouldBe(["সাতজন"]);
        history.QuerySelectorAll("ins").Select(d => d.TextContent.Trim()).ShouldBe(["নয়জন"]);
    }

    [Fact]
    public async Task An_article_with_one_text_has_no_history()
    {
        await using var server = await RunningServer.Start();
        Add(server, RunningServer.Page);
        new HtmlParser().ParseDocument(await server.Text("/article/setu")).QuerySelector("#history").ShouldBeNull();
    }

    private static void Add(RunningServer server, string text)
    {
        var page = new RawPage { Id = "setu", Kind = ContentKind.Text, Content = text, Url = "https://shalik.example/setu" };
        using var writer = ArchiveWriter.Open(server.Archive);
        writer.Add([(page, Reader.Read(ArticleReader.Read(page)))]);
    }
}
