using System.Net;
using AngleSharp.Dom;
using Microsoft.Data.Sqlite;
using Sutra.Archive.Looking;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

public sealed class StoryPageTests(SampleServer samples) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("en", "Where the tellings differ", "Timeline", "Who said what", "How each outlet tells it", "How the story came")]
    [InlineData("bn", "বিবরণ যেখানে আলাদা", "সময়রেখা", "কে কী বলেছে", "কে কীভাবে লিখেছে", "খবরটি যেভাবে এসেছে")]
    public async Task Everything_of_a_story_is_on_its_page(string language, params string[] parts)
    {
        using var page = await samples.Page("/story/" + Copied().Id, language);
        page.QuerySelector("h1")!.TextContent.ShouldBe(Copied().Title);
        foreach (var part in parts) { page.QuerySelectorAll("h2").Select(h => h.TextContent).ShouldContain(part); }
        page.QuerySelectorAll(".drawing .dot").ShouldNotBeEmpty();
        page.QuerySelectorAll(".timeline details .evidence a[href^='/article/']").ShouldNotBeEmpty();
        page.QuerySelectorAll(".differ th[lang=bn]").Length.ShouldBeGreaterThan(1);
        page.QuerySelectorAll(".speaker h4 a[href^='/name/']").ShouldNotBeEmpty();
        page.QuerySelectorAll(".kicker a[href^='/storyline/l']").ShouldHaveSingleItem();
        page.QuerySelectorAll($"a[href='/api/stories/{Copied().Id}']").ShouldHaveSingleItem();
        page.QuerySelectorAll($"a[href='/feeds/stories/{Copied().Id}.atom']").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_number_of_a_story_that_went_into_another_leads_there()
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=bridge.txt");
        using (var connection = new SqliteConnection($"Data Source={server.Archive.Database}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO story_moved (id, story) VALUES (77, 1)";
            command.ExecuteNonQuery();
        }

        using var answer = await server.Client.GetAsync("/story/s77");
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers.Location!.ToString().ShouldStartWith("/story/s1");
        (await server.Text("/api/stories/s77")).ShouldContain("\"id\":\"s1\"");
        using var none = await server.Client.GetAsync("/story/s78");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Copies_are_folded_under_the_text_that_they_repeat()
    {
        var story = Copied();
        using var page = await samples.Page("/story/" + story.Id);
        page.QuerySelectorAll(".version").Length.ShouldBe(story.Articles - story.Copies);
        page.QuerySelectorAll(".version details.copies:not([open]) li").Length.ShouldBe(story.Copies);
        page.QuerySelectorAll(".version > .by .outlet").Select(o => o.GetAttribute("href")).ShouldAllBe(h => h!.StartsWith("/outlet/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_way_it_came_is_a_picture_and_a_list()
    {
        var story = Copied();
        using var page = await samples.Page("/story/" + story.Id);
        page.QuerySelectorAll(".chain-picture .copier").Length.ShouldBe(story.Copies);
        page.QuerySelector(".chain-picture")!.GetAttribute("role").ShouldBe("img");
        page.QuerySelectorAll(".chain-list a[href^='/article/']").Length.ShouldBe(story.Articles);
    }

    [Fact]
    public async Task Every_story_can_be_told_and_no_id_stands_twice()
    {
        foreach (var story in samples.Stories())
        {
            using var page = await samples.Page("/story/" + story.Id, "bn");
            page.QuerySelector("h1")!.TextContent.ShouldBe(story.Title);
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            foreach (var link in page.QuerySelectorAll("[href^='#']")) { page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.OuterHtml); }
        }
    }

    [Fact]
    public async Task What_many_repeat_stays_within_bounds()
    {
        await using var server = await RunningServer.Start();
        for (var i = 0; i < 12; i++) { await server.Add(RunningServer.Page, $"/api/add?id=c{i}&url=https://o{i}.example/1"); }
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await server.Text("/story/s1"));
        page.QuerySelectorAll(".drawing .publication:not(.sign)").Length.ShouldBe(8);
        page.QuerySelector(".drawing .rest")!.TextContent.ShouldBe("+4");
        page.QuerySelectorAll(".version").ShouldHaveSingleItem().QuerySelectorAll(".copies li").Length.ShouldBe(11);
        page.QuerySelectorAll(".chain-list a").Length.ShouldBe(12);
        page.QuerySelector(".head .tag")!.TextContent.ShouldBe("one source, 12 articles");
    }

    [Theory]
    [InlineData("/story/s0")]
    [InlineData("/story/s01")]
    [InlineData("/story/1")]
    [InlineData("/story/S1")]
    [InlineData("/story/s-1")]
    [InlineData("/story/s1.0")]
    [InlineData("/story/s%D9%A1")]
    [InlineData("/story/s999999")]
    [InlineData("/story/s99999999999999999999999")]
    [InlineData("/story/")]
    [InlineData("/storyline/l0")]
    [InlineData("/storyline/s1")]
    [InlineData("/storyline/l999999")]
    [InlineData("/storyline/")]
    public async Task Of_others_there_is_no_page(string address)
    {
        using var answer = await samples.Server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    public async Task Every_link_leads_somewhere_and_nothing_is_inline(string language)
    {
        var todo = new Queue<string>(["/", "/storylines"]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (todo.TryDequeue(out var at))
        {
            if (!seen.Add(at)) { continue; }
            using var page = await samples.Page(at, language);
            page.QuerySelector("h1").ShouldNotBeNull(at);
            page.QuerySelectorAll("[style], style, script:not([src])").ShouldBeEmpty(at);
            page.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty(at);
            if (!IsOurs(at)) { continue; }
            foreach (var link in page.QuerySelectorAll("main [href^='/']").Select(l => l.GetAttribute("href")!))
            {
                var parts = link.Split('#');
                if (IsOthers(parts[0])) { continue; }
                await Resolve(parts[0], parts.Length > 1 ? parts[1] : null);
                todo.Enqueue(parts[0]);
            }
        }
        seen.Count(IsOurs).ShouldBeGreaterThan(samples.Stories().Count);
    }

    private async Task Resolve(string address, string? fragment)
    {
        using var answer = await samples.Server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        if (fragment is null) { return; }
        using var page = await samples.Page(address);
        page.GetElementById(fragment).ShouldNotBeNull(address + "#" + fragment);
    }

    private StoryEntry Copied() => samples.Stories().MaxBy(s => s.Copies)!;

    private static bool IsOurs(string address) => address == "/" || address.StartsWith("/?", StringComparison.Ordinal) || address.StartsWith("/story", StringComparison.Ordinal);

    // Their own tests look after these.
    private static bool IsOthers(string address) => ((string[])["/api/", "/feeds/", "/name/", "/outlet/"]).Any(p => address.StartsWith(p, StringComparison.Ordinal));
}
