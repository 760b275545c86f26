using System.Net;
using System.Text;
using System.Text.Json;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Exports;

public sealed class ExportTests(SampleServer server)
{
    private const string Search = "q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81";

    private static readonly string[] s_types = ["NewsArticle", "CreativeWork", "Organization", "Person", "Place", "Thing", "Quotation", "Claim", "Collection"];

    [Fact]
    public async Task A_search_is_a_table_that_spreadsheets_open()
    {
        var bytes = await server.Client.GetByteArrayAsync("/export/search.csv?" + Search);
        bytes.Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldStartWith("id,outlet,published,headline,address,");
        var found = await server.Json("/api/search?limit=100&" + Search);
        lines.Length.ShouldBe(found.GetProperty("total").GetInt32() + 1);
        lines.Skip(1).Select(l => l.Split(',')[0]).ShouldBe(found.GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_search_is_lines_of_what_search_finds()
    {
        var lines = (await server.Client.GetStringAsync("/export/search.jsonl?" + Search)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldBe((await server.Json("/api/search?limit=100&" + Search)).GetProperty("articles").EnumerateArray().Select(a => a.GetRawText()));
        (await server.Client.GetStringAsync("/export/search.jsonl?limit=2&" + Search)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldBe(lines.Take(2));
    }

    [Fact]
    public async Task Of_many_articles_every_one_is_there_once()
    {
        await using var own = await RunningServer.Start();
        var lines = string.Concat(Enumerable.Range(0, 250).Select(i => JsonSerializer.Serialize(new { id = $"p{i}", url = $"https://shalik.example/{i}", text = RunningServer.Page }) + "\n"));
        (await own.Add(lines)).Status.ShouldBe(HttpStatusCode.OK);
        var rows = (await own.Text("/export/search.jsonl?" + Search)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        rows.Select(r => JsonDocument.Parse(r).RootElement.GetProperty("id").GetString()).Distinct().Count().ShouldBe(250);
        (await own.Text("/export/search.csv?limit=120&" + Search)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(121);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+88 01711")]
    [InlineData("-সেতু")]
    [InlineData("@cmd")]
    public async Task A_cell_that_would_be_a_formula_is_text(string headline)
    {
        await using var own = await RunningServer.Start();
        var line = JsonSerializer.Serialize(new { id = headline, headline, outlet = "শালিক", body = "কাঁকনা নদীর ওপর নির্মাণাধীন সেতু ধসে সাতজন নিহত হয়েছেন। বৃহস্পতিবার ভোরে এ ঘটনা ঘটে।" }) + "\n";
        (await own.Add(line)).Status.ShouldBe(HttpStatusCode.OK);
        var row = (await own.Text("/export/search.csv?" + Search)).Split("\r\n")[1];
        row.TrimStart('"').ShouldStartWith("'" + headline);
        row.Split(",").Count(c => c.TrimStart((char)34).StartsWith("'" + headline, StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_story_is_its_articles()
    {
        var articles = (await server.Json("/api/stories/s1")).GetProperty("articles").EnumerateArray().Select(a => a.GetProperty("id").GetString()!).ToList();
        (await server.Client.GetStringAsync("/export/stories/s1.csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(',')[0]).ShouldBe(articles);
        var lines = (await server.Client.GetStringAsync("/export/stories/s1.jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(articles.Count);
        for (var i = 0; i < lines.Length; i++) { lines[i].ShouldBe((await server.Client.GetStringAsync("/api/articles/" + articles[i])).TrimEnd()); }
    }

    [Fact]
    public async Task Every_article_has_the_shape_of_a_news_article()
    {
        foreach (var id in server.Articles)
        {
            var read = await server.Json("/api/articles/" + id);
            var ld = await server.Json($"/export/articles/{id}.jsonld");
            ld.GetProperty("@context").GetString().ShouldBe("https://schema.org");
            ShouldBeNewsArticle(ld);
            if (read.GetProperty("published").ValueKind == JsonValueKind.Null) { ld.TryGetProperty("datePublished", out _).ShouldBeFalse(id); }
            else { ld.GetProperty("datePublished").GetString().ShouldBe(read.GetProperty("published").GetProperty("value").GetString()); }
            var based = (read.GetProperty("copyOf").ValueKind == JsonValueKind.Null ? 0 : 1) + read.GetProperty("credits").GetArrayLength();
            (ld.TryGetProperty("isBasedOn", out var basis) ? basis.GetArrayLength() : 0).ShouldBe(based, id);
            var said = read.GetProperty("statements").EnumerateArray().Where(s => s.GetProperty("kind").GetString() != "credit").ToList();
            (ld.TryGetProperty("hasPart", out var parts) ? parts.GetArrayLength() : 0).ShouldBe(said.Count, id);
        }
    }

    [Fact]
    public async Task A_story_is_a_collection_of_them()
    {
        var ld = await server.Json("/export/stories/s1.jsonld");
        ld.GetProperty("@type").GetString().ShouldBe("Collection");
        ld.GetProperty("hasPart").GetArrayLength().ShouldBe(ld.GetProperty("collectionSize").GetInt32());
        foreach (var article in ld.GetProperty("hasPart").EnumerateArray()) { ShouldBeNewsArticle(article); }
    }

    [Fact]
    public async Task Linked_data_may_stand_in_a_script_element()
    {
        await using var own = await RunningServer.Start();
        var line = JsonSerializer.Serialize(new { id = "x", headline = "</script><script>alert(1)</script>", body = "কাঁকনা নদীর সেতু <!-- ধসে & সাতজন নিহত হয়েছেন\u2028। বৃহস্পতিবার ভোরে এ ঘটনা ঘটে।" }) + "\n";
        (await own.Add(line)).Status.ShouldBe(HttpStatusCode.OK);
        var text = await own.Text("/export/articles/x.jsonld");
        foreach (var sign in (string[])["<", ">", "&", "\u2028", "'"]) { text.ShouldNotContain(sign); }
        text.ShouldContain("সেতু");
        JsonDocument.Parse(text).RootElement.GetProperty("headline").GetString().ShouldBe("</script><script>alert(1)</script>");
    }

    [Theory]
    [InlineData("/export/search.csv", HttpStatusCode.BadRequest)]
    [InlineData("/export/search.csv?limit=1001&q=x", HttpStatusCode.BadRequest)]
    [InlineData("/export/stories/s999999.csv", HttpStatusCode.NotFound)]
    [InlineData("/export/stories/x.jsonl", HttpStatusCode.BadRequest)]
    [InlineData("/export/articles/none.jsonld", HttpStatusCode.NotFound)]
    [InlineData("/export/articles/12-khoborghor-tag-talika.html.jsonld", HttpStatusCode.NotFound)] // a listing
    [InlineData("/export/search.xlsx?q=x", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_had_is_a_problem(string address, HttpStatusCode status)
    {
        using var answer = await server.Client.GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    private static void ShouldBeNewsArticle(JsonElement article)
    {
        article.GetProperty("@type").GetString().ShouldBe("NewsArticle");
        article.GetProperty("@id").GetString()!.ShouldStartWith("urn:uuid:");
        article.GetProperty("inLanguage").GetString().ShouldBe("bn");
        article.GetProperty("articleBody").GetString().ShouldNotBeNullOrEmpty();
        if (article.TryGetProperty("publisher", out var publisher)) { publisher.GetProperty("@type").GetString().ShouldBe("Organization"); }
        if (article.TryGetProperty("hasPart", out var parts))
        {
            foreach (var part in parts.EnumerateArray())
            {
                part.GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
                var field = part.GetProperty("@type").GetString() switch { "Quotation" => "spokenByCharacter", "Claim" => "author", _ => "none" };
                if (part.TryGetProperty(field, out var speaker)) { speaker.GetProperty("name").GetString().ShouldNotBeNullOrEmpty(); }
                part.EnumerateObject().Select(f => f.Name).ShouldBeSubsetOf(["@type", "text", field]);
            }
        }
        foreach (var type in Types(article)) { s_types.ShouldContain(type); }
    }

    private static IEnumerable<string> Types(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(f => f.Name == "@type" ? [f.Value.GetString()!] : Types(f.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Types),
        _ => [],
    };
}
