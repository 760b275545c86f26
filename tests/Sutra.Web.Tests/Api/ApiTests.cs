using System.Net;
using System.Text.Json;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Api;

public sealed class ApiTests(SampleServer server)
{
    [Theory]
    [InlineData("/api/stories?limit=0", "limit: has to be a whole number from 1 to 100")]
    [InlineData("/api/stories?limit=101", "limit: has to be")]
    [InlineData("/api/stories?limit=x", "limit: has to be")]
    [InlineData("/api/stories?limit=-1", "limit: has to be")]
    [InlineData("/api/stories?limit=+5", "limit: has to be")]
    [InlineData("/api/stories?limit=99999999999999999999", "limit: has to be")]
    [InlineData("/api/stories?limit=1&limit=2", "limit: stands more than once")]
    [InlineData("/api/stories?offset=10001", "offset: has to be a whole number from 0 to 10000")]
    [InlineData("/api/stories?from=yesterday", "from: has to be a day like 2024-09-17")]
    [InlineData("/api/stories?to=2024-02-30", "to: has to be a day")]
    [InlineData("/api/stories?form=2024-02-01", "form: there is no such parameter here")]
    [InlineData("/api/stories/12", "story: has to be an id like s12")]
    [InlineData("/api/stories/s0", "story: has to be")]
    [InlineData("/api/stories/s1x", "story: has to be")]
    [InlineData("/api/stories/s9999999999999999999", "story: has to be")]
    [InlineData("/api/stories/s১", "story: has to be")]
    [InlineData("/api/storylines/s1", "storyline: has to be an id like l12")]
    [InlineData("/api/names", "q: is needed")]
    [InlineData("/api/names?q=", "q: is needed")]
    [InlineData("/api/names/x", "number: has to be")]
    [InlineData("/api/names/0", "number: has to be")]
    [InlineData("/api/outlets/-1", "number: has to be")]
    [InlineData("/api/search?q=x&of=names", "of: has to be one of articles, stories, statements")]
    [InlineData("/api/search", "q: is needed")]
    [InlineData("/api/stats?x=1", "x: there is no such parameter here")]
    [InlineData("/api/openapi.json?x", "x: there is no such parameter here")]
    public async Task A_wrong_parameter_is_named(string address, string detail) => await ShouldBeProblem(address, HttpStatusCode.BadRequest, detail);

    [Theory]
    [InlineData("/api/articles/none", "no article")]
    [InlineData("/api/articles/none/page", "no article")]
    [InlineData("/api/articles/..%2f..%2fetc%2fpasswd", "no article")]
    [InlineData("/api/stories/s999999999999999999", "no story")]
    [InlineData("/api/storylines/l999999999999999999", "no storyline")]
    [InlineData("/api/storylines/l999999999999999999/tolls", "no storyline")]
    [InlineData("/api/names/9007199254740992", "no name")]
    [InlineData("/api/outlets/9007199254740992", "no outlet")]
    [InlineData("/api/nothing", null)]
    [InlineData("/api/articles", null)]
    public async Task What_is_not_there_is_said_so(string address, string? detail) => await ShouldBeProblem(address, HttpStatusCode.NotFound, detail);

    [Theory]
    [InlineData("POST", "/api/stories")]
    [InlineData("DELETE", "/api/articles/x")]
    [InlineData("OPTIONS", "/api/search")]
    [InlineData("PUT", "/api/stats")]
    public async Task It_only_reads(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/stories", "stories")]
    [InlineData("/api/outlets", "outlets")]
    [InlineData("/api/storylines", "storylines")]
    [InlineData("/api/outlets/1", "articles")]
    [InlineData("/api/search?q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81", "articles")]
    [InlineData("/api/search?of=stories&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81", "stories")]
    [InlineData("/api/search?of=statements&q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81", "statements")]
    public async Task Turning_the_pages_one_by_one_gives_what_one_page_gives(string address, string name)
    {
        var mark = address.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        var whole = (await server.Json($"{address}{mark}limit=100")).GetProperty(name).EnumerateArray().Select(e => e.GetRawText()).ToList();
        var turned = new List<string>();
        for (var next = (string?)$"{address}{mark}limit=1"; next is not null;)
        {
            var page = await server.Json(next);
            page.GetProperty(name).GetArrayLength().ShouldBeLessThanOrEqualTo(1);
            turned.AddRange(page.GetProperty(name).EnumerateArray().Select(e => e.GetRawText()));
            next = page.GetProperty("next").GetString();
        }
        turned.ShouldBe(whole);
        whole.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task An_article_is_the_object_of_read_and_what_the_archive_knows()
    {
        var article = await server.Json("/api/articles/01-digonto-agami-mase-boithok.txt");
        article.GetProperty("id").GetString().ShouldBe("01-digonto-agami-mase-boithok.txt");
        article.GetProperty("revision").GetInt32().ShouldBe(1);
        article.GetProperty("story").GetString()!.ShouldStartWith("s");
        article.GetProperty("copyOf").ValueKind.ShouldBe(JsonValueKind.Null);
        (await server.Client.GetStringAsync("/api/articles/01-digonto-agami-mase-boithok.txt")).ShouldNotContain("\\u09");
    }

    [Fact]
    public async Task A_storyline_tells_how_its_tolls_grew()
    {
        var line = server.Stories().MaxBy(s => s.Copies)!.Line;
        var toll = (await server.Json($"/api/storylines/l{line}/tolls")).GetProperty("tolls").EnumerateArray().ShouldHaveSingleItem();
        toll.GetProperty("storyline").GetString().ShouldBe($"l{line}");
        toll.GetProperty("kind").GetString().ShouldBe("dead");
        toll.GetProperty("counts").EnumerateArray().Select(c => (c.GetProperty("count").GetInt32(), c.GetProperty("first").GetString())).ShouldBe([(9, "2025-03-11"), (11, "2025-03-11"), (12, "2025-03-12")]);
        toll.GetProperty("counts").EnumerateArray().ShouldAllBe(c => c.GetProperty("evidence").GetArrayLength() > 0 && c.GetProperty("sources").GetInt32() > 0);
    }

    [Fact]
    public async Task A_page_is_saved_and_never_shown()
    {
        using var answer = await server.Client.GetAsync("/api/articles/04-gangapar-jolchukti.html/page");
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=utf-8");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("04-gangapar-jolchukti.html.txt");
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(await File.ReadAllBytesAsync(Path.Combine(SharedData.Root, "samples", "boithok", "04-gangapar-jolchukti.html")));
    }

    [Theory]
    [InlineData("/api/stories")]
    [InlineData("/api/stats")]
    [InlineData("/api/articles/01-digonto-agami-mase-boithok.txt")]
    public async Task What_did_not_change_is_not_sent_again(string address)
    {
        using var first = await server.Client.GetAsync(address);
        var tag = first.Headers.ETag.ShouldNotBeNull();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        using var again = await server.Client.SendAsync(request);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_changed_is_sent_anew()
    {
        await using var own = await RunningServer.Start();
        (await own.Text("/api/stats")).ShouldContain("\"articles\":0");
        (await own.Text("/api/stories")).ShouldContain("there is no archive yet");
        await own.Add(RunningServer.Page);
        using var first = await own.Client.GetAsync("/api/stats");
        await own.Add(RunningServer.Page.Replace("সেতু", "পুল", StringComparison.Ordinal));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/stats");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await own.Client.SendAsync(request);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.Content.ReadAsStringAsync()).ShouldContain("\"articles\":2");
    }

    [Fact]
    public async Task Days_bound_the_stories()
    {
        var all = (await server.Json("/api/stories?limit=100")).GetProperty("stories").EnumerateArray().Select(s => s.GetProperty("last").GetString()!).ToList();
        var day = all.Order(StringComparer.Ordinal).First();
        var one = await server.Json($"/api/stories?limit=100&from={day}&to={day}");
        one.GetProperty("total").GetInt32().ShouldBe(all.Count(d => d == day));
        (await server.Json("/api/stories?from=2999-01-01")).GetProperty("stories").GetArrayLength().ShouldBe(0);
        (await server.Json("/api/stories?from=2020-01-02&to=2020-01-01")).GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task A_head_request_is_told_the_length()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/api/stats");
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentLength.ShouldNotBeNull().ShouldBeGreaterThan(50);
    }

    private async Task ShouldBeProblem(string address, HttpStatusCode status, string? detail)
    {
        using var answer = await server.Client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.ETag.ShouldBeNull();
        using var problem = JsonDocument.Parse(text);
        if (detail is not null) { problem.RootElement.GetProperty("detail").GetString()!.ShouldContain(detail); }
    }
}
