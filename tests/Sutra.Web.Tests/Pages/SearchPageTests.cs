using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

public sealed class SearchPageTests(SampleServer server)
{
    [Theory]
    [InlineData("foo:bar", "no-field", "no such field")]
    [InlineData("from:2025-02 to:2025-01", "days-reversed", "after the last")]
    [InlineData("সেতু from:কাল", "no-date", "no date with a year")]
    [InlineData("outlet:অজানাবার্তা", "no-outlet", "no outlet")]
    [InlineData("kind:অজানাধরন", "no-kind", "no page")]
    [InlineData("place:অজানাপুর", "no-place", "no article")]
    [InlineData("speaker:অজানাজন", "no-speaker", "nobody")]
    public async Task What_cannot_be_found_is_said_in_the_page_and_the_API(string query, string fault, string reason)
    {
        var address = "search?q=" + Uri.EscapeDataString(query);
        Parse(await server.Text("/" + address, "en")).QuerySelector("[role=alert]")!.TextContent.ShouldContain(reason);
        Parse(await server.Text("/" + address, "bn")).QuerySelector("[role=alert] li")!.TextContent.Split('—')[^1].ShouldContain(c => c >= '\u0980' && c <= '\u09FF');
        var named = (await server.Json("/api/" + address)).GetProperty("notUnderstood").EnumerateArray().Single();
        named.GetProperty("fault").GetString().ShouldBe(fault);
        named.GetProperty("reason").GetString()!.ShouldContain(reason);
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("stories")]
    [InlineData("statements")]
    public async Task A_page_behind_the_last_says_so_and_links_to_it(string of)
    {
        var page = Parse(await server.Text($"/search?page=77&of={of}&q=" + Uri.EscapeDataString("সেতু"), "en"));
        page.QuerySelector("p.notice")!.TextContent.ShouldBe("There is no page 77.");
        var last = Parse(await server.Text(page.QuerySelector(".pager a")!.GetAttribute("href")!, "en"));
        last.QuerySelectorAll(".hits > li").ShouldNotBeEmpty();
        last.QuerySelector(".pager a[rel=next]").ShouldBeNull();
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("stories")]
    [InlineData("statements")]
    public async Task The_total_is_the_same_on_every_page(string of)
    {
        var totals = new List<(int, bool)>();
        foreach (var offset in (int[])[0, 1, 2, 5, 9, 100])
        {
            var answer = await server.Json($"/api/search?of={of}&limit=2&offset={offset}&q=" + Uri.EscapeDataString("সেতু"));
            totals.Add((answer.GetProperty("total").GetInt32(), answer.GetProperty("capped").GetBoolean()));
        }
        totals.Distinct().ShouldHaveSingleItem();
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
