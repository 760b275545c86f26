using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using Sutra.Web.Feeds;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Feeds;

public sealed partial class FeedTests(SampleServer server)
{
    private const string Search = "q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81";

    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/search.atom?" + Search)]
    [InlineData("/feeds/search.atom?lang=en&" + Search)]
    [InlineData("/feeds/stories/s1.atom")]
    [InlineData("/feeds/stories/s2.atom?lang=en")]
    [InlineData("/feeds/today.atom")]
    public async Task An_Atom_feed_has_what_the_standard_asks_for(string address)
    {
        using var answer = await server.Client.GetAsync(address);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("application/atom+xml; charset=utf-8");
        var feed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Root.ShouldNotBeNull();
        feed.Name.ShouldBe(s_atom + "feed");
        feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value.ShouldNotBeEmpty();
        Link(feed, "self").ShouldBe(new Uri(server.Client.BaseAddress!, address).AbsoluteUri);
        var entries = feed.Elements(s_atom + "entry").ToList();
        entries.ShouldNotBeEmpty();
        foreach (var part in entries.Prepend(feed))
        {
            Uuid().IsMatch(part.Element(s_atom + "id")!.Value).ShouldBeTrue();
            part.Element(s_atom + "title")!.Value.ShouldNotBeEmpty();
            Moment().IsMatch(part.Element(s_atom + "updated")!.Value).ShouldBeTrue();
            using var page = await server.Client.GetAsync(Link(part, "alternate"));
            // A story's page is another builder's; an address of ours is well-formed all the same.
            if (!Link(part, "alternate").Contains("/story/", StringComparison.Ordinal)) { page.StatusCode.ShouldBe(HttpStatusCode.OK, Link(part, "alternate")); }
        }
        entries.Select(e => e.Element(s_atom + "id")!.Value).ShouldBeUnique();
        var updated = entries.Select(e => e.Element(s_atom + "updated")!.Value).ToList();
        updated.ShouldBe(updated.OrderDescending(StringComparer.Ordinal));
        feed.Element(s_atom + "updated")!.Value.ShouldBe(updated[0]);
    }

    [Theory]
    [InlineData("/feeds/search.{0}?" + Search)]
    [InlineData("/feeds/stories/s1.{0}")]
    [InlineData("/feeds/today.{0}?lang=en")]
    public async Task A_JSON_feed_is_the_same_feed(string address)
    {
        using var answer = await server.Client.GetAsync(address.Replace("{0}", "json", StringComparison.Ordinal));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/feed+json");
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        var xml = XDocument.Parse(await server.Client.GetStringAsync(address.Replace("{0}", "atom", StringComparison.Ordinal))).Root!;
        json.GetProperty("version").GetString().ShouldBe("https://jsonfeed.org/version/1.1");
        json.GetProperty("title").GetString().ShouldBe(xml.Element(s_atom + "title")!.Value);
        json.GetProperty("feed_url").GetString().ShouldBe(new Uri(server.Client.BaseAddress!, address.Replace("{0}", "json", StringComparison.Ordinal)).AbsoluteUri);
        json.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("id").GetString(), i.GetProperty("title").GetString(), i.GetProperty("content_text").GetString(), i.GetProperty("date_modified").GetString()))
            .ShouldBe(xml.Elements(s_atom + "entry").Select(e => (e.Element(s_atom + "id")?.Value, e.Element(s_atom + "title")?.Value, e.Element(s_atom + "summary")?.Value, e.Element(s_atom + "updated")?.Value)));
    }

    [Theory]
    [InlineData("en", "/feeds/search.atom?" + Search + "&lang=en", "/feeds/search.json?" + Search + "&lang=en")]
    [InlineData("bn", "/feeds/search.atom?" + Search + "\"", "/feeds/search.json?" + Search + "\"")]
    public async Task A_page_names_its_feeds(string language, params string[] feeds)
    {
        var html = WebUtility.HtmlDecode(await server.Text("/search?" + Search, language));
        foreach (var feed in feeds) { html.ShouldContain($"rel=\"alternate\" type=\"{(feed.Contains(".atom", StringComparison.Ordinal) ? "application/atom+xml" : "application/feed+json")}\" href=\"{feed}"); }
    }

    [Theory]
    [InlineData("/feeds/stories/s999999.atom", HttpStatusCode.NotFound)]
    [InlineData("/feeds/stories/12.json", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/search.atom", HttpStatusCode.BadRequest)]
    [InlineData("/feeds/search.rss?q=x", HttpStatusCode.NotFound)]
    [InlineData("/feeds/today.json?lang=fr", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_had_is_a_problem(string address, HttpStatusCode status)
    {
        using var answer = await server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task A_search_that_finds_nothing_has_a_feed_of_nothing()
    {
        var feed = XDocument.Parse(await server.Client.GetStringAsync("/feeds/search.atom?q=zzzzzz")).Root!;
        feed.Elements(s_atom + "entry").ShouldBeEmpty();
        Moment().IsMatch(feed.Element(s_atom + "updated")!.Value).ShouldBeTrue();
    }

    [Theory]
    [InlineData("\u0001")]
    [InlineData("\uFFFE")]
    [InlineData("<b>&]]>")]
    [InlineData("a\u000Bb")]
    [InlineData("😀")]
    public async Task Whatever_was_asked_for_the_feed_is_well_formed(string words)
    {
        var feed = XDocument.Parse(await server.Client.GetStringAsync("/feeds/search.atom?q=" + Uri.EscapeDataString(words))).Root!;
        feed.Element(s_atom + "title").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("2024", null)]
    [InlineData("2024-09", null)]
    [InlineData("2024-09-17", null)]
    [InlineData("2024-09-17T10:20", null)]
    [InlineData("2024-09-17T10:20+06:00", "2024-09-17T04:20:00Z")]
    [InlineData("2024-09-17T10:20:30+05:30", "2024-09-17T04:50:30Z")]
    [InlineData("2024-09-17T10:20:30Z", "2024-09-17T10:20:30Z")]
    [InlineData("2024-09-17T10:20Z", "2024-09-17T10:20:00Z")]
    [InlineData("nonsense", null)]
    public void A_date_is_a_moment_only_with_clock_and_zone(string? date, string? moment) => FeedTimes.MomentOf(date).ShouldBe(moment is null ? (Instant?)null : NodaTime.Text.InstantPattern.General.Parse(moment).Value);

    // The clock of a page is its readers'.
    [Theory]
    [InlineData("প্রথম আলো", "2024-09-17T10:20", "2024-09-17T04:20:00Z")]
    [InlineData("Prothom Alo", "2024-09-17T10:20:30", "2024-09-17T04:20:30Z")]
    [InlineData("আনন্দবাজার পত্রিকা", "2024-09-17T10:20", "2024-09-17T04:50:00Z")]
    [InlineData("আনন্দবাজার পত্রিকা", "2024-09-17T10:20+06:00", "2024-09-17T04:20:00Z")]
    [InlineData("প্রথম আলো", "2024-09-17", null)]
    [InlineData("নদীবার্তা", "2024-09-17T10:20", null)]
    [InlineData(null, "2024-09-17T10:20", null)]
    public void A_clock_without_a_zone_is_that_of_the_outlet(string? outlet, string date, string? moment)
    {
        var article = new Sutra.Archive.Looking.ArticleEntry { Number = 1, Id = "a", IsArticle = true, OutletNumber = 1, Outlet = outlet, Source = null, Headline = null, Published = date, Day = null, Revision = 1, Added = Instant.MinValue, Story = 1, CopyOf = null };
        FeedTimes.MomentOf(article).ShouldBe(moment is null ? (Instant?)null : NodaTime.Text.InstantPattern.General.Parse(moment).Value);
        FeedTimes.Updated(article).ShouldBe(FeedTimes.MomentOf(article) ?? Instant.MinValue);
    }

    [Fact]
    public void Ids_stay() => StableId.Of("article", "bridge.txt").ShouldBe(StableId.Of("article", "bridge.txt"));

    private static string Link(XElement of, string relation) => of.Elements(s_atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    private static partial Regex Moment();
}
