using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Sutra.Archive.Keeping;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Adding;

public sealed class AddingTests
{
    [Fact]
    public async Task A_page_is_kept_found_and_shown()
    {
        await using var server = await RunningServer.Start();
        (await server.Text("/")).ShouldContain("The archive is empty");
        var (status, text) = await server.Add(RunningServer.Page, "/api/add?id=bridge.txt");
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldBe("{\"id\":\"bridge.txt\",\"article\":1,\"revision\":1,\"kept\":\"new\"}\n");
        (await server.Add(RunningServer.Page, "/api/add?id=again")).Text.ShouldBe("{\"id\":\"bridge.txt\",\"article\":1,\"revision\":1,\"kept\":\"known\"}\n");
        (await server.Text("/")).ShouldNotContain("The archive is empty");
        var found = await server.Text("/search?q=" + Uri.EscapeDataString("সেতুর ধস"));
        found.ShouldContain("href=\"/article/bridge.txt\"");
        found.ShouldContain("<mark>");
        var article = await server.Text("/article/bridge.txt");
        article.ShouldContain("রওশন ইকবাল");
        article.ShouldContain("stated on the page");
    }

    [Fact]
    public async Task Lines_come_in_order_with_what_could_not_be_read()
    {
        await using var server = await RunningServer.Start();
        var lines = new StringBuilder();
        for (var i = 0; i < 300; i++) { lines.Append(i == 7 ? "{\"id\":7\n" : JsonSerializer.Serialize(new { id = $"p{i}", url = $"https://shalik.example/{i}", text = RunningServer.Page.Replace("৭", Bengali(i), StringComparison.Ordinal) }) + "\n"); }
        var (status, text) = await server.Add(lines.ToString());
        status.ShouldBe(HttpStatusCode.OK);
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => JsonDocument.Parse(r).RootElement).ToList();
        rows.Count.ShouldBe(300);
        rows[6].GetProperty("id").GetString().ShouldBe("p6");
        rows[7].GetProperty("failed").GetString()!.ShouldStartWith("body");
        rows[299].GetProperty("id").GetString().ShouldBe("p299");
        ArchiveStats.Of(server.Archive).Articles.ShouldBe(299);
    }

    [Theory]
    [InlineData("application/x-ndjson", "{", "body:1: the line is broken JSON")]
    [InlineData("application/x-ndjson", "{'id': 'x', 'text': 'y'}", "body:1: the line is broken JSON")]
    [InlineData("application/json", "[]", "body:1: the line is no JSON object")]
    [InlineData("application/json; charset=utf-8", "সেতু ধসে নিহত ৭", "body:1: the line is broken JSON")]
    [InlineData("APPLICATION/NDJSON", "<html><body>সেতু</body></html>", "body:1: the line is broken JSON")]
    [InlineData("application/jsonl", "WARC/1.0", "body:1: the line is broken JSON")]
    [InlineData("application/x-jsonlines", "{}", "body:1: the line has none of html, text, body")]
    [InlineData("application/ld+json", "\0\0\0", "body:1: the line is broken JSON")]
    [InlineData("application/json", "", "body: the file is empty")]
    public async Task What_is_said_to_be_JSON_is_read_as_nothing_else(string type, string content, string fault)
    {
        await using var server = await RunningServer.Start();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        body.Headers.TryAddWithoutValidation("Content-Type", type);
        using var answer = await server.Client.PostAsync("/api/add", body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain(fault);
        server.Archive.Exists.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_lines_of_JSON_the_good_are_kept_packed_or_not()
    {
        await using var server = await RunningServer.Start();
        using var packed = new MemoryStream();
        await using (var zip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            await zip.WriteAsync("{\n"u8.ToArray());
            await zip.WriteAsync(Line("good"));
        }
        using var body = new ByteArrayContent(packed.ToArray()) { Headers = { { "Content-Type", "application/x-ndjson" } } };
        using var answer = await server.Client.PostAsync("/api/add", body);
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        text.ShouldContain("\"failed\":\"body:1\"");
        text.ShouldContain("\"id\":\"good\"");
    }

    [Fact]
    public async Task More_calls_than_are_allowed_are_asked_to_come_again()
    {
        await using var server = await RunningServer.Start(s => s with { Limits = s.Limits with { AddCalls = 1 } });
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("POST /api/add HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
        for (var i = 0; i < 20; i++) { await stream.WriteAsync(Chunk(Line($"a{i}"))); }
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync() is { } line && !line.Contains("\"id\":\"a0\"", StringComparison.Ordinal)) { }
        using var second = await server.Client.PostAsync("/api/add", new StringContent(RunningServer.Page));
        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        second.Headers.RetryAfter.ShouldNotBeNull();
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray());
        (await reader.ReadToEndAsync()).ShouldContain("\"id\":\"a19\"");
    }

    [Fact]
    public async Task A_caller_hears_of_the_first_pages_while_it_still_sends()
    {
        await using var server = await RunningServer.Start();
        // HttpClient does not listen before it has sent everything.
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("POST /api/add HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"u8.ToArray());
        // The first 4 KB tell what an input is.
        for (var i = 0; i < 20; i++) { await stream.WriteAsync(Chunk(Line($"a{i}"))); }
        using var reader = new StreamReader(stream);
        var heard = "";
        while (!heard.Contains("\"id\":\"a19\"", StringComparison.Ordinal)) { heard += await reader.ReadLineAsync() ?? throw new EndOfStreamException(heard); }
        heard.ShouldContain("\"id\":\"a0\"");
        heard.ShouldNotContain("last");
        await stream.WriteAsync(Chunk(Line("last")));
        await stream.WriteAsync("0\r\n\r\n"u8.ToArray());
        (await reader.ReadToEndAsync()).ShouldContain("\"id\":\"last\"");
    }

    [Fact]
    public async Task It_waits_while_another_process_writes()
    {
        await using var server = await RunningServer.Start();
        Task<(HttpStatusCode Status, string Text)> adding;
        using (ArchiveWriter.Open(server.Archive))
        {
            adding = server.Add(RunningServer.Page);
            await Task.Delay(300);
            adding.IsCompleted.ShouldBeFalse();
        }
        (await adding).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_does_not_wait_for_ever()
    {
        await using var server = await RunningServer.Start(s => s with { Limits = s.Limits with { PatienceSeconds = 0 } });
        using (ArchiveWriter.Open(server.Archive))
        {
            var (status, text) = await server.Add(RunningServer.Page);
            status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            text.ShouldContain("is writing to this archive");
        }
    }

    [Fact]
    public async Task The_right_to_write_is_given_back()
    {
        await using var server = await RunningServer.Start();
        (await server.Add(RunningServer.Page)).Status.ShouldBe(HttpStatusCode.OK);
        var tries = 0;
        while (true)
        {
            try { ArchiveWriter.Open(server.Archive).Dispose(); break; }
            catch (Sutra.Archive.ArchiveException) when (tries++ < 100) { await Task.Delay(50); }
        }
    }

    [Fact]
    public async Task Many_callers_at_once_lose_nothing()
    {
        await using var server = await RunningServer.Start(s => s with { Limits = s.Limits with { AddCalls = 16 } });
        var calls = Enumerable.Range(0, 16).Select(c => server.Add(string.Concat(Enumerable.Range(0, 20).Select(i => JsonSerializer.Serialize(new { id = $"{c}-{i}", url = $"https://shalik.example/{c}/{i}", text = RunningServer.Page }) + "\n"))));
        foreach (var (status, text) in await Task.WhenAll(calls))
        {
            status.ShouldBe(HttpStatusCode.OK);
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(20);
        }
        ArchiveStats.Of(server.Archive).Articles.ShouldBe(320);
        ArchiveCheck.Find(server.Archive).ShouldBeEmpty();
    }

    [Fact]
    public async Task Stopping_keeps_what_was_taken()
    {
        var folder = Directory.CreateTempSubdirectory("sutra-stop-");
        try
        {
            var archive = new ArchiveFolder(Path.Combine(folder.FullName, "archive"));
            Task<(HttpStatusCode Status, string Text)> adding;
            await using (var server = await RunningServer.Start(s => s with { Archive = archive }))
            {
                adding = server.Add(string.Concat(Enumerable.Range(0, 100).Select(i => Encoding.UTF8.GetString(Line($"p{i}")))));
                await Task.Delay(50);
            }
            var acknowledged = 0;
            try { acknowledged = (await adding).Text.Split("\"kept\"").Length - 1; }
            catch (HttpRequestException) { /* it came too late to be taken */ }
            if (acknowledged > 0) { ArchiveStats.Of(archive).Articles.ShouldBeGreaterThanOrEqualTo(acknowledged); }
        }
        finally { folder.Delete(recursive: true); }
    }

    private static byte[] Chunk(byte[] bytes) => [.. Encoding.ASCII.GetBytes(bytes.Length.ToString("x", System.Globalization.CultureInfo.InvariantCulture)), .. "\r\n"u8, .. bytes, .. "\r\n"u8];

    private static byte[] Line(string id) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id, url = $"https://shalik.example/{id}", text = RunningServer.Page }) + "\n");

    private static string Bengali(int n) => string.Concat(n.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '০')));
}
