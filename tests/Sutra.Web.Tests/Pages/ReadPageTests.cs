using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using Sutra.Archive.Keeping;
using Sutra.Web.Tests.Server;
using Sutra.Web.Uploads;

namespace Sutra.Web.Tests.Pages;

public sealed class ReadPageTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.Start();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_pasted_page_is_read_at_once_and_kept_when_wished()
    {
        using var sent = await _server.Post("/read", ("text", RunningServer.Page));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var at = sent.Headers.Location!.ToString();
        var page = await _server.Text(at);
        using var document = new HtmlParser().ParseDocument(page);
        document.QuerySelector("h1")!.TextContent.ShouldBe("কাঁকনা নদীর সেতু ধসে নিহত ৭");
        document.QuerySelector(".clean")!.TextContent.ShouldContain("সাতজন নিহত");
        document.QuerySelector(".clean .name")!.TextContent.ShouldNotBeEmpty();
        document.QuerySelectorAll(".line").Length.ShouldBe(5);
        document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        foreach (var link in document.QuerySelectorAll("[href^='#']")) { document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull(link.GetAttribute("href")); }
        _server.Archive.Exists.ShouldBeFalse();
        using var kept = await _server.Post("/read", ("keep", at[(at.IndexOf("at=", StringComparison.Ordinal) + 3)..]));
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await _server.Text(kept.Headers.Location!.ToString())).ShouldContain("কাঁকনা নদীর সেতু ধসে নিহত ৭");
    }

    [Fact]
    public async Task What_became_of_a_kept_page_is_said_above_the_article()
    {
        (await Keep(RunningServer.Page)).ShouldStartWith("Kept in the archive.");
        (await Keep(RunningServer.Page)).ShouldStartWith("The archive had this article already");
        (await Keep(RunningServer.Page, "https://shalik.example/1")).ShouldStartWith("Kept in the archive.");
        (await Keep(RunningServer.Page.Replace("সাতজন", "নয়জন", StringComparison.Ordinal), "https://shalik.example/1")).ShouldStartWith("The archive had this article with another text.");
    }

    [Theory]
    [InlineData("?kept=revision")] // it has only one text
    [InlineData("?kept=%3Cb%3E")]
    [InlineData("")]
    public async Task Nothing_is_said_of_keeping_where_nothing_was_kept(string query)
    {
        await _server.Add(RunningServer.Page, "/api/add?id=one");
        using var page = new HtmlParser().ParseDocument(await _server.Text("/article/one" + query));
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelector(".done").ShouldBeNull();
    }

    [Theory]
    [InlineData("bn", "লেখা নেই")]
    [InlineData("en", "no prose")]
    public async Task A_page_without_an_article_says_why_in_the_pages_language_and_cannot_be_kept(string language, string why)
    {
        using var sent = await _server.Post("/read", ("text", "হোম"));
        var at = sent.Headers.Location!.ToString();
        using var page = new HtmlParser().ParseDocument(await _server.Text(at + "&lang=" + language));
        var said = page.QuerySelector("article .notice")!;
        said.TextContent.ShouldContain(why);
        said.QuerySelector("[lang]")!.GetAttribute("lang").ShouldBe(language);
        page.QuerySelectorAll(".actions button").ShouldBeEmpty();
        using var kept = await _server.Post("/read", ("keep", at[(at.IndexOf("at=", StringComparison.Ordinal) + 3)..]));
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        _server.Archive.Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task Html_is_told_from_text()
    {
        using var sent = await _server.Post("/read", ("text", "<!doctype html><html lang=bn><title>x</title><body><article><h1>কাঁকনা সেতু খুলল</h1><p>মেঘডাঙায় কাঁকনা নদীর ওপর নির্মিত সেতুটি শুক্রবার সকালে খুলে দেওয়া হয়েছে। জেলা প্রশাসক রওশন ইকবাল সেতুটি উদ্বোধন করেন। সেখানে অনেক মানুষ ছিলেন।</p></article><script>alert(1)</script></body></html>"));
        var page = await _server.Text(sent.Headers.Location!.ToString());
        page.ShouldContain("কাঁকনা সেতু খুলল");
        page.ShouldNotContain("alert(1)");
    }

    [Fact]
    public async Task Several_files_are_tied_together()
    {
        using var content = new MultipartFormDataContent { { new StringContent(await _server.FormToken("/read")), "form-token" } };
        for (var i = 0; i < 3; i++) { content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(RunningServer.Page.Replace("সাতজন", i == 0 ? "সাতজন" : "নয়জন", StringComparison.Ordinal))), "files", $"../../{i}.txt"); }
        content.Add(new ByteArrayContent([0, 1, 2, 3, 0]), "files", "picture.png");
        using var sent = await _server.Client.PostAsync("/read", content);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var at = sent.Headers.Location!.ToString();
        var page = await _server.Text(at);
        using var document = new HtmlParser().ParseDocument(page);
        document.QuerySelectorAll(".brought li").Length.ShouldBe(3);
        document.QuerySelector(".notice")!.TextContent.ShouldContain("picture.png");
        document.QuerySelectorAll("[id]").Select(e => e.Id).ShouldBeUnique();
        page.ShouldNotContain("..");
        (await _server.Text(at + "&page=2")).ShouldContain("নয়জন");
        using var kept = await _server.Post("/read", ("keep", at[(at.IndexOf("at=", StringComparison.Ordinal) + 3)..]));
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        ArchiveStats.Of(_server.Archive).Articles.ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    public async Task Nothing_is_said_to_be_nothing(string text)
    {
        using var sent = await _server.Post("/read", ("text", text));
        sent.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("<")]
    [InlineData("\0\0\0")]
    [InlineData("{\"id\":")]
    [InlineData("<html><body><script>while(1){}</script>")]
    [InlineData("\uFFFE\uFFFF")]
    [InlineData("WARC/1.0\r\n\r\n")]
    public async Task Whatever_is_pasted_is_answered(string text)
    {
        using var sent = await _server.Post("/read", ("text", text));
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await _server.Text(sent.Headers.Location!.ToString())).ShouldContain("</html>");
    }

    [Fact]
    public async Task Too_many_fields_are_refused()
    {
        using var sent = await _server.Post("/read", [.. Enumerable.Range(0, 500).Select(i => ($"f{i}", "x"))]);
        sent.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Too_large_a_form_is_refused()
    {
        await using var server = await RunningServer.Start(s => s with { Limits = s.Limits with { FormBytes = 100_000 } });
        using var sent = await server.Post("/read", ("text", new string('x', 200_000)));
        sent.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("page.html", "page.html")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("D:\\news\\page.html", "page.html")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData("a\0b\n", "a b")]
    [InlineData("\u202Egpj.txt", "gpj.txt")]
    public void A_files_name_is_a_label(string name, string label) => UploadReader.NameOf(name).ShouldBe(label);

    // Brings a page, keeps it; what is said above it then.
    private async Task<string> Keep(string text, string? url = null)
    {
        using var sent = await (url is null ? _server.Post("/read", ("text", text)) : _server.Post("/read", ("text", text), ("url", url)));
        var at = sent.Headers.Location!.ToString();
        using var kept = await _server.Post("/read", ("keep", at[(at.IndexOf("at=", StringComparison.Ordinal) + 3)..]));
        using var page = new HtmlParser().ParseDocument(await _server.Text(kept.Headers.Location!.ToString()));
        return page.QuerySelector(".done")!.TextContent;
    }
}
