using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Site;

public sealed class LanguageTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("bn", "bn")]
    [InlineData("bn-BD", "bn")]
    [InlineData("en-US,en;q=0.9", "en")]
    [InlineData("en;q=0.5, bn;q=0.6", "bn")]
    [InlineData("de, en;q=0.3", "en")]
    [InlineData("de", "bn")] // none of ours: the settings'
    [InlineData("bnx", "bn")]
    [InlineData("en;q=0", "bn")]
    public async Task The_browser_is_asked_in_its_language(string accepted, string language) =>
        (await _server.Text("/", accepted)).ShouldContain($"<html lang=\"{language}\">");

    [Fact]
    public async Task A_choice_is_kept_in_a_cookie()
    {
        using var answer = await _server.Client.GetAsync("/?lang=en");
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        cookie.ShouldStartWith("sutra-lang=en;");
        cookie.ShouldContain("samesite=lax", Case.Insensitive);
        (await _server.Text("/", "bn")).ShouldContain("<html lang=\"en\">");
        (await _server.Text("/?lang=bn", "en")).ShouldContain("<html lang=\"bn\">");
    }

    [Fact]
    public async Task Links_say_the_language_until_the_cookie_is_known_to_be_kept()
    {
        (await _server.Text("/?lang=en", "bn")).ShouldContain("href=\"/read?lang=en\"");
        (await _server.Text("/?lang=en", "bn")).ShouldContain("href=\"/read\"");
    }

    [Fact]
    public async Task The_switch_leads_to_the_same_page()
    {
        (await _server.Text("/search?q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81&page=2", "bn")).ShouldContain("href=\"/search?q=%E0%A6%B8%E0%A7%87%E0%A6%A4%E0%A7%81&amp;page=2&amp;lang=en\"");
        (await _server.Text("/article/a%2Fb%25", "bn")).ShouldContain("href=\"/article/a%2Fb%25?lang=en\"");
    }
}
