using System.IO.Compression;
using System.Net;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Pages;

public sealed class PageCacheTests
{
    [Fact]
    public async Task A_page_is_sent_again_only_when_the_archive_or_the_language_changed()
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=a");
        var tag = await Tag(server, "/search?q=x", null, HttpStatusCode.OK);
        (await Tag(server, "/search?q=x", tag, HttpStatusCode.NotModified)).ShouldBe(tag);
        (await Tag(server, "/search?q=x", tag, HttpStatusCode.OK, "bn")).ShouldNotBe(tag);
        await Tag(server, "/search?q=y", tag, HttpStatusCode.OK);
        await server.Add(RunningServer.Page.Replace("৭", "৯", StringComparison.Ordinal), "/api/add?id=b");
        (await Tag(server, "/search?q=x", tag, HttpStatusCode.OK)).ShouldNotBe(tag);
    }

    [Theory]
    [InlineData("/search?q=x", "gzip", "gzip")]
    [InlineData("/search?q=x", "br, GZIP;q=0.5", "gzip")]
    [InlineData("/search?q=x", "gzip;q=0", null)]
    [InlineData("/search?q=x", "br", null)]
    [InlineData("/search?q=x", null, null)]
    [InlineData("/api/search?q=x", "gzip", "gzip")]
    [InlineData("/api/search?q=x", null, null)]
    public async Task A_page_is_sent_as_who_asks_can_read_it(string address, string? taken, string? sent)
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=a");
        var plain = await server.Client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (taken is not null) { request.Headers.TryAddWithoutValidation("Accept-Encoding", taken); }
        using var answer = await server.Client.SendAsync(request);
        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(sent);
        answer.Headers.Vary.ShouldContain("Accept-Encoding");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        (sent is null ? bytes : Unpack(bytes)).ShouldBe(plain);
    }

    [Fact]
    public async Task What_is_added_by_another_process_is_seen()
    {
        await using var server = await RunningServer.Start();
        await server.Text("/search?q=" + Uri.EscapeDataString("সেতু"));
        await using var other = await RunningServer.Start(s => s with { Archive = server.Archive });
        await other.Add(RunningServer.Page, "/api/add?id=a");
        (await server.Text("/search?q=" + Uri.EscapeDataString("সেতু"))).ShouldContain("/article/a");
        await other.Add(RunningServer.Page.Replace("৭", "৯", StringComparison.Ordinal), "/api/add?id=b");
        (await server.Text("/search?q=" + Uri.EscapeDataString("সেতু"))).ShouldContain("/article/b");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a/b")]
    [InlineData("https://shalik.example/1?x=y#2")]
    [InlineData("<urn:uuid:1>")]
    [InlineData("খবর ১.txt")]
    [InlineData("100%")]
    [InlineData("a+b&c=d")]
    public async Task An_article_of_any_id_has_a_page(string id)
    {
        await using var server = await RunningServer.Start();
        await server.Add(RunningServer.Page, "/api/add?id=" + Uri.EscapeDataString(id));
        using var answer = await server.Client.GetAsync("/article/" + Uri.EscapeDataString(id));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var page = new MemoryStream();
        using var unpack = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        unpack.CopyTo(page);
        return page.ToArray();
    }

    private static async Task<string> Tag(RunningServer server, string address, string? known, HttpStatusCode status, string language = "en")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept-Language", language } } };
        if (known is not null) { request.Headers.TryAddWithoutValidation("If-None-Match", known); }
        using var answer = await server.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(status);
        return answer.Headers.ETag!.Tag;
    }
}
