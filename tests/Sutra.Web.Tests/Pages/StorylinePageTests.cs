using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

public sealed class StorylinePageTests(SampleServer samples) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("en", "Storylines", "Mar 2025")]
    [InlineData("bn", "ঘটনাপ্রবাহ", "মার্চ ২০২৫")]
    public async Task A_storyline_shows_its_stories_along_the_months(string language, string all, string month)
    {
        using var list = await samples.Page("/storylines", language);
        list.QuerySelector("h1")!.TextContent.ShouldBe(all);
        list.QuerySelectorAll(".item").Length.ShouldBe(2);
        var address = list.QuerySelectorAll(".item h2 a").Select(a => a.GetAttribute("href")!).Single(a => a.StartsWith(Bridge(), StringComparison.Ordinal));
        using var page = await samples.Page(address, language);
        page.QuerySelectorAll(".month h2 time").Select(t => t.TextContent).ShouldContain(month);
        var line = samples.Read(r => r.Stories.FindLine(long.Parse(Bridge()[12..], System.Globalization.CultureInfo.InvariantCulture)))!;
        page.QuerySelectorAll(".month .item").Length.ShouldBe(line.Stories);
        page.QuerySelector("h1")!.TextContent.ShouldContain(line.Names[0].Text);
        page.QuerySelectorAll(".names a").Select(a => a.GetAttribute("href")).ShouldBe(line.Names.Select(n => $"/name/{n.Number}"));
        page.QuerySelectorAll(".bars li .value").Sum(v => Digits(v.TextContent)).ShouldBe(samples.Stories().Count(s => s.Line == line.Number && s.First is not null));
    }

    [Fact]
    public async Task A_storyline_shows_how_its_toll_grew_with_the_sentences()
    {
        using var page = await samples.Page(Bridge(), "en");
        var toll = page.QuerySelector("#tolls .toll").ShouldNotBeNull();
        var counts = toll.QuerySelectorAll("li > details");
        counts.Select(c => c.QuerySelector(".value")!.TextContent).ShouldBe(["9", "11", "12"]);
        counts.Select(c => c.QuerySelector("time")!.GetAttribute("datetime")).ShouldBe(["2025-03-11", "2025-03-11", "2025-03-12"]);
        var widths = counts.Select(c => int.Parse(c.QuerySelector("rect")!.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        widths.ShouldBe(widths.Order());
        foreach (var count in counts)
        {
            count.QuerySelectorAll(".evidence q").ShouldNotBeEmpty();
            count.QuerySelectorAll(".evidence a").ShouldAllBe(a => a.GetAttribute("href")!.StartsWith("/article/", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_storyline_of_one_story_has_its_title()
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=a");
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await server.Text("/storyline/l1"));
        page.QuerySelector("h1")!.TextContent.ShouldContain("কাঁকনা নদীর সেতু ধসে নিহত ৭");
        page.QuerySelectorAll(".month .item").ShouldHaveSingleItem();
        (await server.Text("/storylines")).ShouldContain("No storyline has more than one story yet.");
    }

    [Fact]
    public async Task An_archive_that_is_not_there_yet_has_none()
    {
        await using var server = await RunningServer.Start();
        (await server.Text("/storylines")).ShouldContain("No storyline");
        (await server.Text("/storyline/l1")).ShouldContain("There is no such storyline");
        (await server.Text("/story/s1")).ShouldContain("There is no such story");
    }

    private string Bridge() => "/storyline/l" + samples.Stories().MaxBy(s => s.Copies)!.Line;

    private static int Digits(string text) => int.Parse(string.Concat(text.Select(c => c is >= '০' and <= '৯' ? (char)('0' + (c - '০')) : c)), System.Globalization.CultureInfo.InvariantCulture);
}
