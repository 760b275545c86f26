using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

/// <summary>The pages of names, outlets, search and articles on the repository's samples.</summary>
public sealed class ArchivePagesTests(SampleServer server)
{
    [Theory]
    [InlineData("/outlets")]
    [InlineData("/outlet/1")]
    [InlineData("/outlet/2?page=2")]
    [InlineData("/name/1")]
    [InlineData("/name/2?page=2")]
    [InlineData("/search?q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")]
    [InlineData("/search?of=stories&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")]
    [InlineData("/search?of=statements&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")]
    [InlineData("/search?of=nonsense&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81")]
    [InlineData("/article/01-digonto-agami-mase-boithok.txt")]
    [InlineData("/api")]
    public async Task Every_link_of_a_page_leads_somewhere(string address)
    {
        foreach (var language in (string[])["en", "bn"])
        {
            var page = Parse(await server.Text(address, language));
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
            page.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
            foreach (var link in page.QuerySelectorAll("a[href], link[rel=alternate]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/')).Select(h => h.Split('#')[0]).Distinct())
            {
                // Built beside this: linked to, and no business of these tests.
                if (link.StartsWith("/story/", StringComparison.Ordinal)) { continue; }
                using var answer = await server.Client.GetAsync(link);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, $"{address} → {link}");
            }
        }
    }

    [Theory]
    [InlineData("/name/0")]
    [InlineData("/name/x")]
    [InlineData("/name/-1")]
    [InlineData("/name/99999999999999999999")]
    [InlineData("/name/999999999")]
    [InlineData("/outlet/0")]
    [InlineData("/outlet/999999999")]
    [InlineData("/outlets/1")]
    public async Task What_is_not_there_is_said_so(string address)
    {
        using var answer = await server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("</html>");
    }

    [Fact]
    public async Task A_name_shows_what_the_archive_has_of_it()
    {
        var name = (await server.Json("/api/names?limit=1&q=" + Uri.EscapeDataString("কুসুমপুর"))).GetProperty("names")[0];
        var number = name.GetProperty("number").GetInt64();
        var told = await server.Json($"/api/names/{number}?limit=100");
        var page = Parse(await server.Text($"/name/{number}"));
        page.QuerySelector("h1 .query")!.TextContent.ShouldBe(name.GetProperty("name").GetString());
        page.QuerySelectorAll(".month-bars rect").Length.ShouldBe(told.GetProperty("name").GetProperty("months").GetArrayLength());
        page.QuerySelectorAll(".months li").Length.ShouldBe(told.GetProperty("name").GetProperty("months").GetArrayLength());
        page.QuerySelectorAll("[aria-labelledby=name-articles] .title").Select(a => a.TextContent).ShouldBe(told.GetProperty("articles").EnumerateArray().Take(20).Select(a => a.GetProperty("headline").GetString()!));
        var repeated = told.GetProperty("repeated").EnumerateArray().Select(g => g.GetProperty("tellings").GetArrayLength()).ToList();
        page.QuerySelectorAll("[aria-labelledby=name-by] .repeat").Select(r => r.QuerySelectorAll("li").Length).ShouldBe(repeated);
        page.QuerySelectorAll("[aria-labelledby=name-by] .utterance").Length.ShouldBe(Math.Min(20, told.GetProperty("statements").GetArrayLength() - repeated.Sum(n => n - 1)));
    }

    [Fact]
    public async Task Outlets_stand_with_their_counts()
    {
        var outlets = (await server.Json("/api/outlets?limit=100")).GetProperty("outlets").EnumerateArray().ToList();
        var rows = Parse(await server.Text("/outlets")).QuerySelectorAll("table.outlets tbody tr").ToList();
        rows.Count.ShouldBe(outlets.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].QuerySelector("a")!.TextContent.ShouldBe(outlets[i].GetProperty("name").GetString());
            rows[i].QuerySelectorAll("td")[0].TextContent.ShouldBe(outlets[i].GetProperty("articles").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
            rows[i].QuerySelectorAll("td")[1].TextContent.Split(' ')[0].ShouldBe(outlets[i].GetProperty("copies").GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public async Task Whoever_is_credited_shows_by_whom()
    {
        foreach (var outlet in (await server.Json("/api/outlets?limit=100")).GetProperty("outlets").EnumerateArray().Select(o => o.GetProperty("number").GetInt64()))
        {
            foreach (var credited in (await server.Json($"/api/outlets/{outlet}")).GetProperty("credits").EnumerateArray())
            {
                var page = Parse(await server.Text($"/outlet/{credited.GetProperty("number").GetInt64()}"));
                page.QuerySelectorAll("[aria-labelledby=outlet-creditedby] a").Select(a => a.GetAttribute("href")).ShouldContain($"/outlet/{outlet}");
            }
        }
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("stories")]
    [InlineData("statements")]
    public async Task Search_shows_what_the_interface_finds(string of)
    {
        var query = "q=" + Uri.EscapeDataString("সেতু");
        var found = await server.Json($"/api/search?of={of}&limit=20&{query}");
        var page = Parse(await server.Text($"/search?of={of}&{query}"));
        page.QuerySelectorAll(".hits > li").Length.ShouldBe(found.GetProperty(of).GetArrayLength());
        page.QuerySelector(".kinds [aria-current]")!.TextContent.ShouldBe(Sutra.Web.Labels.LabelSet.English["search.of." + of]);
        page.QuerySelectorAll(".hits mark").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_statement_leads_to_its_sentence()
    {
        var page = Parse(await server.Text("/search?of=statements&q=" + Uri.EscapeDataString("সেতু")));
        var links = page.QuerySelectorAll(".hits a").Select(a => a.GetAttribute("href")!.Split('#')).Where(h => h.Length == 2).ToList();
        links.ShouldNotBeEmpty();
        foreach (var link in links) { Parse(await server.Text(link[0])).GetElementById(link[1]).ShouldNotBeNull(string.Join('#', link)); }
    }

    [Fact]
    public async Task An_article_leads_to_its_outlet_story_and_names()
    {
        var article = await server.Json("/api/articles/05-nobaprohor-todonto-komiti.html");
        var page = Parse(await server.Text("/article/05-nobaprohor-todonto-komiti.html"));
        page.QuerySelector(".kept a")!.GetAttribute("href").ShouldBe("/story/" + article.GetProperty("story").GetString());
        page.QuerySelector(".facts a.outlet")!.GetAttribute("href")!.ShouldStartWith("/outlet/");
        page.QuerySelectorAll(".names a").ShouldAllBe(a => a.GetAttribute("href")!.StartsWith("/name/", StringComparison.Ordinal));
        page.QuerySelectorAll(".names a").Length.ShouldBe(article.GetProperty("names").GetArrayLength());
    }

    [Fact]
    public async Task Words_that_look_like_markup_stay_words()
    {
        await using var own = await RunningServer.Start();
        var line = JsonSerializer.Serialize(new { id = "x", outlet = "<b>শালিক</b>", headline = "<script>alert(1)</script>", body = "মেঘডাঙার জেলা প্রশাসক রওশন ইকবাল বলেন, \"<img src=x> ক্ষতিগ্রস্ত পরিবারকে ক্ষতিপূরণ দেওয়া হবে\"। সেতু ধসে সাতজন নিহত হয়েছেন।" }) + "\n";
        (await own.Add(line)).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var address in (string[])["/outlets", "/outlet/1", "/name/1", "/search?of=statements&q=%E0%A6%95%E0%A7%8D%E0%A6%B7%E0%A6%A4%E0%A6%BF%E0%A6%AA%E0%A7%82%E0%A6%B0%E0%A6%A3", "/search?of=stories&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81"])
        {
            var html = await own.Text(address);
            html.ShouldContain("</html>");
            html.ShouldNotContain("<script>");
            html.ShouldNotContain("<img");
            html.ShouldNotContain("<b>");
        }
    }

    [Fact]
    public async Task Before_there_is_an_archive_the_pages_say_so()
    {
        await using var own = await RunningServer.Start();
        (await own.Text("/outlets")).ShouldContain("The archive is empty");
        (await own.Text("/name/1")).ShouldContain("There is no such name");
        (await own.Text("/outlet/1")).ShouldContain("There is no such outlet");
        (await own.Text("/api")).ShouldContain("/api/search");
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
