using System.Net;
using AngleSharp.Html.Dom;
using NodaTime;
using Sutra.Web.Pages;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

public sealed class TodayPageTests(SampleServer samples) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("en", "17–19 Nov 2025", "1 disagreement", "Add pages")]
    [InlineData("bn", "১৭–১৯ নভেম্বর ২০২৫", "১টি অমিল", "পাতা যোগ করুন")]
    public async Task The_stories_of_the_newest_days_are_shown(string language, string days, string badge, string add)
    {
        using var page = await samples.Page("/", language);
        page.QuerySelector("h1")!.TextContent.ShouldContain(days);
        var story = page.QuerySelectorAll(".item").ShouldHaveSingleItem();
        story.QuerySelector("h2 a")!.GetAttribute("href")!.ShouldStartWith("/story/s");
        story.QuerySelectorAll(".tellers a").Select(a => a.TextContent).ShouldBe(["আজকের তরঙ্গ", "বাংলার দিগন্ত"], ignoreOrder: true);
        story.QuerySelector(".badges .alert")!.TextContent.ShouldBe(badge);
        page.QuerySelectorAll("main a.button[href^='/read']").ShouldHaveSingleItem().TextContent.ShouldBe(add);
    }

    [Fact]
    public async Task Turning_back_and_forth_meets_every_dated_story()
    {
        var met = new List<string>();
        string? last = null;
        for (var at = "/"; at is not null; at = await Turn(at, "prev", met)) { last = at; }
        met.Distinct().Count().ShouldBe(samples.Stories().Count(s => s.Last is not null));
        var turns = 0;
        for (var at = last; at is not null; at = await Turn(at, "next", [])) { (last, turns) = (at, turns + 1); }
        turns.ShouldBeGreaterThan(2);
        using var newest = await samples.Page(last!);
        using var first = await samples.Page("/");
        newest.QuerySelector("h1")!.TextContent.ShouldBe(first.QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("?day=2025-03-11", "9–11 Mar 2025")]
    [InlineData("?day=", "17–19 Nov 2025")]
    [InlineData("?day=2025-03-11&page=99999999999", "9–11 Mar 2025")]
    public async Task Any_day_may_be_asked_for(string query, string days)
    {
        using var page = await samples.Page("/" + query);
        page.QuerySelector("h1")!.TextContent.ShouldContain(days);
    }

    [Theory]
    [InlineData("2025-03-01", "1 Mar 2025", null, true)]
    [InlineData("2025-03-20", "20 Mar 2025", true, true)]
    [InlineData("0001-01-01", "1 Jan 0001", null, true)]
    [InlineData("9999-12-31", "31 Dec 9999", true, null)]
    public async Task A_day_without_stories_is_said_to_have_none_and_the_nearest_are_offered(string day, string heading, bool? before, bool? after)
    {
        using var page = await samples.Page("/?day=" + day);
        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelectorAll(".item").ShouldBeEmpty();
        page.QuerySelector("main .notice")!.TextContent.ShouldBe("No story has its latest article on this day.");
        var days = page.QuerySelectorAll(".around a").Select(a => a.GetAttribute("href")!).ToList();
        days.Count.ShouldBe((before is null ? 0 : 1) + (after is null ? 0 : 1));
        foreach (var other in days) { (await samples.Page(other)).QuerySelectorAll(".item").ShouldNotBeEmpty(other); }
        if (before is true) { string.CompareOrdinal(days[0][^10..], day).ShouldBeLessThan(0); }
        if (after is true) { string.CompareOrdinal(days[^1][^10..], day).ShouldBeGreaterThan(0); }
    }

    [Fact]
    public async Task Days_are_called_the_archives_latest_where_they_are_not_todays()
    {
        using var page = await samples.Page("/");
        page.QuerySelector("h1 .kicker")!.TextContent.ShouldStartWith("The archive's latest stories");
        page.QuerySelector(".pages-nav a[href^='/']")!.TextContent.ShouldBe("Latest");
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2025-13-01")]
    [InlineData("2025-03")]
    [InlineData("<b>")]
    public async Task What_is_no_day_is_named(string day)
    {
        using var answer = await samples.Server.Client.GetAsync("/?lang=en&day=" + Uri.EscapeDataString(day));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.QuerySelector("main .notice p")!.TextContent.ShouldStartWith($"“{day}” is no day");
    }

    [Fact]
    public void What_is_dated_later_than_today_is_not_shown_yet()
    {
        var days = samples.Read(r => TodayDays.Of(r.Stories, null, new LocalDate(2025, 3, 12)))!;
        days.Newest.ShouldBeLessThanOrEqualTo(new LocalDate(2025, 3, 12));
        days.Later.ShouldBeNull();
    }

    [Fact]
    public async Task The_most_widely_told_stand_first()
    {
        using var page = await samples.Page("/?day=2025-03-12");
        var sources = page.QuerySelectorAll(".item .by").Select(b => int.Parse(b.TextContent.Split(" · ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        sources.Count.ShouldBeGreaterThan(1);
        sources.ShouldBe(sources.OrderDescending());
    }

    [Fact]
    public async Task One_source_in_several_articles_is_marked_and_long_lists_have_pages()
    {
        await using var server = await RunningServer.Start();
        foreach (var outlet in (string[])["shalik", "nodibarta", "dheu"]) { await server.Add(RunningServer.Page, $"/api/add?id={outlet}&url=https://{outlet}.example/1"); }
        for (var i = 0; i < 22; i++) { await server.Add(Invented(i), $"/api/add?id=x{i}"); }
        var parser = new AngleSharp.Html.Parser.HtmlParser();
        using var first = parser.ParseDocument(await server.Text("/"));
        first.QuerySelectorAll(".item").Length.ShouldBe(20);
        first.QuerySelector(".counts")!.TextContent.ShouldBe("23 stories");
        using var second = parser.ParseDocument(await server.Text(first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!));
        second.QuerySelectorAll(".item").Length.ShouldBe(3);
        second.QuerySelector("ol.items")!.GetAttribute("start").ShouldBe("21");
        var marked = first.QuerySelectorAll(".item").Concat(second.QuerySelectorAll(".item")).Where(i => i.QuerySelector(".badges .plan") is not null).ShouldHaveSingleItem();
        marked.QuerySelector(".badges .plan")!.TextContent.ShouldBe("one source, 3 articles");
        marked.QuerySelector("h2")!.TextContent.ShouldContain("সেতু ধসে");
    }

    private async Task<string?> Turn(string at, string relation, List<string> met)
    {
        using var page = await samples.Page(at);
        met.AddRange(page.QuerySelectorAll(".item h2 a").Select(a => a.GetAttribute("href")!));
        return (page.QuerySelector($".turns a[rel={relation}]") as IHtmlAnchorElement)?.GetAttribute("href");
    }

    // Words that no two of them share.
    private static string Invented(int n)
    {
        const string Consonants = "কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ";
        string Word(int i) => string.Concat(Enumerable.Range(0, 5).Select(k => Consonants[((n * 37) + (i * 11) + (k * (n + 3))) % Consonants.Length] + (k % 2 == 0 ? "া" : "ি")));
        string Sentence(int i) => string.Join(' ', Enumerable.Range(i * 9, 9).Select(Word)) + "।";
        return $"দৈনিক শালিক\n{Word(90)} {Word(91)} {Word(92)}\nপ্রকাশ: ১৪ মার্চ ২০২৫, ১০:২০\n{Sentence(0)} {Sentence(1)} {Sentence(2)}\n{Sentence(3)} {Sentence(4)} {Sentence(5)}\n";
    }
}
