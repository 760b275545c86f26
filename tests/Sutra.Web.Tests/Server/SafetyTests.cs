using System.Net;

namespace Sutra.Web.Tests.Server;

public sealed class SafetyTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=x")]
    [InlineData("/read")]
    [InlineData("/nowhere")]
    [InlineData("/api/nowhere")]
    [InlineData("/health")]
    public async Task Every_answer_has_the_headers_that_keep_browsers_safe(string address)
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.GetAsync(address);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        policy.ShouldNotContain("data:");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
        answer.Headers.GetValues("Cross-Origin-Resource-Policy").ShouldBe(["same-origin"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Theory]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("127.0.0.1:99", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    [InlineData("LOCALHOST:8710", HttpStatusCode.OK)]
    [InlineData("desk.example", HttpStatusCode.OK)] // in the settings
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("desk.example.evil.example", HttpStatusCode.BadRequest)]
    public async Task Only_its_own_names_are_answered(string host, HttpStatusCode status)
    {
        await using var server = await RunningServer.Start(s => s with { Hosts = ["desk.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)] // a program
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData("none", null, HttpStatusCode.OK)]
    [InlineData("same-origin", "own", HttpStatusCode.OK)]
    [InlineData(null, "own", HttpStatusCode.OK)]
    [InlineData("same-origin", "own by https", HttpStatusCode.OK)] // a proxy speaks TLS for us
    [InlineData(null, "own by https", HttpStatusCode.Forbidden)]
    [InlineData("none", "own by https", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "own", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("Cross-Site", null, HttpStatusCode.Forbidden)]
    [InlineData("nonsense", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData(null, "https://127.0.0.1", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "http://evil.example", HttpStatusCode.Forbidden)]
    public async Task What_another_sites_page_would_write_is_refused(string? site, string? origin, HttpStatusCode status)
    {
        await using var server = await RunningServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/add") { Content = new StringContent(RunningServer.Page) };
        if (site is not null) { request.Headers.Add("Sec-Fetch-Site", site); }
        if (origin is not null) { request.Headers.Add("Origin", origin switch { "own" => $"http://127.0.0.1:{server.Port}", "own by https" => $"https://127.0.0.1:{server.Port}", _ => origin }); }
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
        server.Archive.Exists.ShouldBe(status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_another_site_links_to_is_shown()
    {
        await using var server = await RunningServer.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("'; drop table article; --")]
    [InlineData("\u202Eevil")]
    [InlineData("a\0b")]
    public async Task Words_of_a_request_are_shown_and_never_run(string words)
    {
        await using var server = await RunningServer.Start();
        (await server.Add(RunningServer.Page)).Status.ShouldBe(HttpStatusCode.OK);
        foreach (var address in new[] { "/search?q=", "/article/", "/read?at=", "/search?page=2&q=" })
        {
            var text = await server.Text(address + Uri.EscapeDataString(words));
            // A path with a NUL does not come as far as our pages.
            if (!address.EndsWith('/') || !words.Contains('\0', StringComparison.Ordinal)) { text.ShouldContain("</html>"); }
            text.ShouldNotContain("<script>");
            text.ShouldNotContain("<img");
            text.ShouldNotContain("\u202E");
            text.ShouldNotContain("\0");
        }
    }

    [Fact]
    public async Task Too_many_requests_are_asked_to_wait()
    {
        await using var server = await RunningServer.Start(s => s with { Limits = s.Limits with { RequestsPerMinuteOnLoopback = 30 } });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await server.Client.GetAsync("/health/live");
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests) { answer.Headers.RetryAfter.ShouldNotBeNull(); }
        }
        statuses.Take(30).ShouldAllBe(s => s == HttpStatusCode.OK);
        statuses.ShouldContain(HttpStatusCode.TooManyRequests);
    }
}
