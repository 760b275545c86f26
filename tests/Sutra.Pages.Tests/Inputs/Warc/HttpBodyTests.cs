using System.IO.Compression;
using System.Text;
using Sutra.Pages.Inputs;
using Sutra.Pages.Inputs.Warc;

namespace Sutra.Pages.Tests.Inputs;

public sealed class HttpBodyTests
{
    private static readonly string s_html = "<html><body>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<p>ধানখালী বাজারে দোকান {i * 7919 % 1000} আবার খুলেছে।</p>")) + "</body></html>";
    private static readonly byte[] s_page = Encoding.UTF8.GetBytes(s_html);

    private static SourceItem? Read(byte[] body, string fields) =>
        WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(WarcBytes.Http(body, fields: "Content-Type: text/html\r\n" + fields), "urn:uuid:a")), null, new SourceOptions()).Cast<SourceItem?>().SingleOrDefault();

    private static byte[] Pack(string encoding, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionMode.Compress),
            "zlib" => new ZLibStream(packed, CompressionMode.Compress),
            "deflate" => new DeflateStream(packed, CompressionMode.Compress),
            _ => new BrotliStream(packed, CompressionMode.Compress),
        }) { stream.Write(bytes); }
        return packed.ToArray();
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip", "x-gzip")]
    [InlineData("zlib", "deflate")]
    [InlineData("deflate", "Deflate")]
    [InlineData("br", "br")]
    public void A_packed_body_is_unpacked(string how, string name)
    {
        Read(Pack(how, s_page), $"Content-Encoding: {name}\r\n")!.Value.Page!.Content.Text.ShouldBe(s_html);
        Read(WarcBytes.Chunked(Pack(how, s_page), 100), $"Content-Encoding: {name}\r\nTransfer-Encoding: chunked\r\n")!.Value.Page!.Content.Text.ShouldBe(s_html);
        Read(WarcBytes.Chunked(Pack(how, s_page), 100), $"Transfer-Encoding: {name}, chunked\r\n")!.Value.Page!.Content.Text.ShouldBe(s_html);
    }

    [Fact]
    public void Packings_are_taken_off_in_turn() =>
        Read(WarcBytes.Chunked(Pack("br", Pack("gzip", s_page)), 1000), "Content-Encoding: gzip\r\nContent-Encoding: br\r\nTransfer-Encoding: chunked\r\n")!.Value.Page!.Content.Text.ShouldBe(s_html);

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Content-Encoding: deflate\r\n")]
    [InlineData("Content-Encoding: zstd\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    [InlineData("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n")]
    [InlineData("Content-Encoding: identity\r\nContent-Length: -1\r\n")]
    public void A_page_that_stands_unpacked_under_the_head_it_came_with_is_read(string fields) => Read(s_page, fields).ShouldBe(Read(s_page, ""));

    [Theory]
    [InlineData("gzip", "its gzip data is damaged or cut off")]
    [InlineData("br", "its br data is damaged or cut off")]
    [InlineData("deflate", "its deflate data is damaged or cut off")]
    [InlineData("zstd", "its content encoding \"zstd\" is not read")]
    public void What_cannot_be_unpacked_is_named(string name, string reason)
    {
        var noise = new byte[500];
        new Random(11).NextBytes(noise);
        noise[0] = 0x1E;
        Read(noise, $"Content-Encoding: {name}\r\n")!.Value.Failure!.Reason.ShouldBe(reason);
    }

    [Fact]
    public void A_gzip_body_that_is_cut_off_is_refused_unless_the_crawler_cut_it_off()
    {
        var http = WarcBytes.Http(Pack("gzip", s_page)[..^40], fields: "Content-Type: text/html\r\nContent-Encoding: gzip\r\n");
        SourceItem ReadIt(string fields) => WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(http, "urn:uuid:a", fields: fields)), null, new SourceOptions()).Single();
        ReadIt("").Page.ShouldBeNull();
        ReadIt("WARC-Truncated: length\r\n").Page!.Content.Text.ShouldStartWith(s_html[..3000]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public void A_bomb_is_refused(string name) => Read(Pack(name, new byte[3 << 20]), $"Content-Encoding: {name}\r\n")!.Value.Failure!.Reason.ShouldContain("200 times its packed size");

    [Fact]
    public void Chunks_that_break_off_keep_what_came_before()
    {
        var chunks = WarcBytes.Chunked(s_page, 1000);
        var second = chunks.AsSpan(1000).IndexOf("3E8;"u8) + 1000;
        "ZZZZ"u8.CopyTo(chunks.AsSpan(second));
        var broken = Read(chunks, "Transfer-Encoding: chunked\r\n")!.Value;
        broken.Failure!.Reason.ShouldStartWith("its chunks break off; the page up to there was read");
        broken.IsLoss.ShouldBeTrue();
        broken.Page!.Content.Text.ShouldStartWith(s_html[..300]);
    }

    [Theory]
    [InlineData("7fffffffffffffff")]
    [InlineData("FFFFFFFFFFFFFFFF")]
    [InlineData("fffffffffffffffffffffffff")]
    [InlineData("-5")]
    public void A_size_that_no_chunk_can_have_costs_neither_memory_nor_more_than_the_rest(string size)
    {
        byte[] body = [.. "A\r\n<html><p>x\r\n"u8, .. Encoding.ASCII.GetBytes(size), 13, 10, .. s_page];
        var item = Read(body, "Transfer-Encoding: chunked\r\n")!.Value;
        item.Page!.Content.Text.ShouldStartWith("<html><p>");
        item.Failure!.Reason.ShouldContain("the page up to there was read");
    }

    [Fact]
    public void A_last_chunk_that_is_missing_costs_nothing() => Read(WarcBytes.Chunked(s_page, 1000)[..^15], "Transfer-Encoding: chunked\r\n")!.Value.ShouldBe(Read(s_page, "")!.Value);

    [Theory]
    [InlineData("text/html; charset=windows-1251")]
    [InlineData("text/html;Charset = \"windows-1251\" ; x=y")]
    public void The_charset_that_the_server_says_is_believed_where_the_bytes_are_no_utf8(string type)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var http = WarcBytes.Http(Encoding.GetEncoding(1251).GetBytes("<html><head><meta charset=\"koi8-r\"></head><p>Новости дня"), fields: $"Content-Type: {type}\r\n");
        WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(http)), null, new SourceOptions()).Single().Page!.Content.Text.ShouldContain("Новости дня");
        var utf8 = WarcBytes.Http(s_page, fields: $"Content-Type: {type}\r\n");
        WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(utf8)), null, new SourceOptions()).Single().Page!.Content.Text.ShouldBe(s_html);
    }

    // Servers send Latin 1 for pages of any kind.
    [Fact]
    public void A_servers_default_charset_knows_less_than_the_page()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var http = WarcBytes.Http(Encoding.GetEncoding(1251).GetBytes("<html><head><meta charset=\"windows-1251\"></head><p>Новости дня"), fields: "Content-Type: text/html; charset=iso-8859-1\r\n");
        WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(http)), null, new SourceOptions()).Single().Page!.Content.Text.ShouldContain("Новости дня");
    }

    [Theory]
    [InlineData("HTTP/1.1 abc\r\n\r\nx", "its HTTP head is broken")]
    [InlineData("<html>\r\n\r\nx", "its HTTP head is broken")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", "its HTTP head is cut off")]
    public void A_broken_head_is_named(string http, string reason) =>
        WarcReader.Read("in.warc", new MemoryStream(WarcBytes.Response(Encoding.UTF8.GetBytes(http))), null, new SourceOptions()).Single().Failure!.Reason.ShouldBe(reason);
}
