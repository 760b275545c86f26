using System.Net;
using Sutra.Web.Server;

namespace Sutra.Web.Tests.Server;

public sealed class TokenTests
{
    private const string Token = "a token that nobody guesses";

    private static Task<RunningServer> Beyond() => RunningServer.Start(s => s with { Listen = new ListenAddress(IPAddress.Any, 0), Token = Token });

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("wrong", HttpStatusCode.Unauthorized)]
    [InlineData(Token + "x", HttpStatusCode.Unauthorized)]
    [InlineData(Token, HttpStatusCode.OK)]
    public async Task Beyond_this_machine_adding_needs_the_token(string? token, HttpStatusCode status)
    {
        await using var server = await Beyond();
        var (answered, text) = await server.Add(RunningServer.Page, token: token);
        answered.ShouldBe(status, text);
        server.Archive.Exists.ShouldBe(status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_browser_shows_it_once_and_keeps_what_it_read()
    {
        await using var server = await Beyond();
        using var read = await server.Post("/read", ("text", RunningServer.Page));
        var at = read.Headers.Location!.ToString();
        var id = at[(at.IndexOf("at=", StringComparison.Ordinal) + 3)..];
        using (var refused = await server.Post("/read", ("keep", id)))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            refused.Headers.Location!.ToString().ShouldStartWith("/login?next=%2Fread%3Fat%3D");
        }
        server.Archive.Exists.ShouldBeFalse();
        using (var wrong = await server.Post("/login", ("token", "wrong"), ("next", at))) { wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized); }
        using (var right = await server.Post("/login", ("token", Token), ("next", at)))
        {
            right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            right.Headers.Location!.ToString().ShouldBe(at);
            var cookie = right.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("sutra-token=", StringComparison.Ordinal));
            cookie.ShouldContain("httponly", Case.Insensitive);
            cookie.ShouldContain("samesite=strict", Case.Insensitive);
            cookie.ShouldNotContain(Token);
        }
        using var kept = await server.Post("/read", ("keep", id));
        kept.Headers.Location!.ToString().ShouldStartWith("/article/");
        server.Archive.Exists.ShouldBeTrue();
    }

    [Theory]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("", "/")]
    [InlineData("/read\r\nX: y", "/")]
    [InlineData("/read?at=x", "/read?at=x")]
    public void After_login_no_other_site_is_gone_to(string next, string address) => Sutra.Web.Pages.LoginPage.Local(next).ShouldBe(address);

    [Fact]
    public async Task Guessing_is_slowed()
    {
        await using var server = await RunningServer.Start(s => s with { Token = Token, Limits = s.Limits with { LoginsPerMinute = 3 } });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var answer = await server.Post("/login", ("token", "wrong"));
            statuses.Add(answer.StatusCode);
        }
        statuses.ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_log_in_to()
    {
        await using var server = await RunningServer.Start();
        using var answer = await server.Client.GetAsync("/login");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_sites_form_has_no_token()
    {
        await using var server = await RunningServer.Start();
        await server.Text("/read");
        using var content = new MultipartFormDataContent { { new StringContent(RunningServer.Page), "text" } };
        using var answer = await server.Client.PostAsync("/read", content);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("ফর্ম"); // the answer is in the layout
    }
}
