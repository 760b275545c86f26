using System.Globalization;
using System.IO.Compression;
using System.Text;
using Sutra.Bench.Mutations;
using static Sutra.Bench.Malformed.GoodAnswers;
using static Sutra.Bench.Malformed.RequestText;

namespace Sutra.Bench.Malformed;

/// <summary>Requests with a wrong body: lengths, chunks, JSON, packed bytes.</summary>
internal static class BodyKinds
{
    private const string Lines = "application/x-ndjson";
    private const string Page = "{\"id\":\"malformed\",\"headline\":\"x\",\"body\":\"y\"}";

    private static readonly string[] s_lengths = ["Content-Length: 5\r\nContent-Length: 6\r\n", "Content-Length: 5, 6\r\n", "Content-Length: -1\r\n", "Content-Length: +5\r\n", "Content-Length: 0x5\r\n", "Content-Length: 99999999999999999999\r\n", "Content-Length: \r\n", "Content-Length: five\r\n", "Content-Length: 5 5\r\n", "Content-Length: 5\r\nTransfer-Encoding: identity\r\n"];
    private static readonly string[] s_encodings = ["Transfer-Encoding: xchunked\r\n", "Transfer-Encoding: chunked, identity\r\n", "Transfer-Encoding: identity\r\n", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n", "Transfer-Encoding: \r\n", "Transfer-Encoding: chunked;x\r\n", "Transfer-Encoding : chunked\r\n", "Transfer-Encoding:\u000bchunked\r\n"];
    private static readonly string[] s_chunks = ["xyz\r\nabc\r\n0\r\n\r\n", "-1\r\nabc\r\n0\r\n\r\n", "FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n", "3\r\nabcdef\r\n0\r\n\r\n", "3\r\nab", "7FFFFFFF\r\nabc", "\r\n\r\n", "3;" + "x=yyyyyyyyyyyyyyyy\r\nabc", "3\nabc\n0\n\n", "0x3\r\nabc\r\n0\r\n\r\n", " 3\r\nabc\r\n0\r\n\r\n"];
    private static readonly string[] s_types = ["text/xml", "image/png", "application/json; charset=utf-77", "garbage", "/", "multipart/form-data", "multipart/form-data; boundary=", "text/html; charset=\"", "application/octet-stream", ";", "application/x-www-form-urlencoded; charset=x"];
    private static readonly string[] s_values = ["[]", "{}", "null", "1e999", "true", "\"\\ud800\"", "\"\\u0000\"", "[\"x\"]", "{\"a\":1}", "-0", "\"9999-99-99\"", "\"\""];

    public static readonly RequestKind[] All =
    [
        new("two-lengths", Refused, (d, to) => PostAs(to, to.Add, d.Of(s_lengths), Latin("{\"id\"" + Smuggled(to)), ends: false)),
        new("length-and-chunks", Refused, (d, to) => PostAs(to, to.Add, $"Content-Length: {d.Of(["4", "60", "0"])}\r\nTransfer-Encoding: chunked\r\n", Latin("0\r\n\r\n" + Smuggled(to)), ends: false)),
        new("transfer-encoding", Refused, (d, to) => PostAs(to, to.Add, d.Of(s_encodings), Latin("3\r\nabc\r\n0\r\n\r\n"), ends: false)),
        new("chunks-broken", Refused | Closed, (d, to) => PostAs(to, to.Add, $"Content-Type: {Lines}\r\nTransfer-Encoding: chunked\r\n", Latin(d.Of(s_chunks)), ends: true)),
        new("body-truncated", Refused | Closed, (d, to) => Truncated(d, to)),
        new("body-too-long", Refused, (d, to) => PostAs(to, to.Add, $"Content-Type: {Lines}\r\nContent-Length: {1 + d.Below(Page.Length - 1)}\r\n", Latin(Page), ends: false)),
        new("body-empty", Refused, (d, to) => Post(to, d.Of([to.Add, to.Form]), d.Of([Lines, "text/plain", "text/html"]), Latin(d.Of(["", " ", "\r\n\r\n", "\0"])))),
        new("json-broken", Refused, (d, to) => Post(to, to.Add, Lines, Latin(d.Of([Page[..(1 + d.Below(Page.Length - 1))], "{" + Page, Page[..^1] + ",}", "{'id':'x','body':'y'}", "{\"id\":\"x\" \"body\":\"y\"}", "{\"body\":\"\\ud800\",}", "{\"body\":\"\n\"}" + Noise(d, 5, 1, 31)])))),
        new("json-types", Refused | Served, (d, to) => Post(to, to.Add, Lines, Latin($"{{\"id\":{d.Of(s_values)},\"url\":{d.Of(s_values)},\"published\":{d.Of(s_values)},\"{d.Of(["body", "text", "html", "x"])}\":{d.Of(s_values)}}}"))),
        new("json-deep", Refused, (d, to) => Post(to, to.Add, Lines, Latin($"{{\"id\":\"x\",\"body\":{Times(d.Of(["[", "{\"a\":"]), d.Scaled(100, 100_000))}"))),
        new("json-surrogates", Refused, (d, to) => Post(to, to.Add, Lines, Latin(d.Of(["{\"id\":\"\\ud800\",\"body\":\"\\udc00\"}", "{\"body\":\"\\ud83d\"}", "{\"\\ud800\":1,\"body\":\"\\udfff\\ud800\"}"])))),
        new("content-type", Refused | Served, (d, to) => Post(to, d.Of([to.Add, to.Form]), d.Of(s_types), Latin(Noise(d, d.Scaled(1, 5000))))),
        new("gzip-bomb", Refused | Closed, (d, to) => Post(to, to.Add, d.Of([Lines, "application/gzip", "text/html"]), Bomb(d), d.Of(["", "Content-Encoding: gzip\r\n"]))),
        new("gzip-broken", Refused, (d, to) => Post(to, to.Add, d.Of([Lines, "application/gzip"]), BrokenGzip(d), d.Of(["", "Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n"]))),
    ];

    private static string Smuggled(Targets to) => $"GET /smuggled HTTP/1.1\r\nHost: {to.Host}\r\nConnection: close\r\n\r\n";

    private static RawRequest Truncated(Dice dice, Targets to)
    {
        var length = (Page.Length + 1 + dice.Scaled(1, 100_000)).ToString(CultureInfo.InvariantCulture);
        return PostAs(to, dice.Of([to.Add, to.Form]), $"Content-Type: {dice.Of([Lines, "multipart/form-data; boundary=x"])}\r\nContent-Length: {length}\r\n", Latin(Page[..dice.Below(Page.Length)]), ends: true);
    }

    // Tens of megabytes of nothing, or of the start of a page, in some ten thousand bytes.
    private static byte[] Bomb(Dice dice)
    {
        var filling = dice.Of([" ", "\0", "<b>", "["]);
        return Packed(dice.Of(["", "{\"id\":\"x\",\"body\":\"", "<html><body>"]), Encoding.ASCII.GetBytes(Times(filling, (1 << 16) / filling.Length)), dice.Scaled(200, 800));
    }

    private static byte[] BrokenGzip(Dice dice)
    {
        var bytes = Packed(Page, Encoding.ASCII.GetBytes(Times("x", 50)), 1);
        if (dice.OneIn(2)) { return bytes[..(3 + dice.Below(bytes.Length - 12))]; }
        // The header's method, else the packed bytes, so that their check does not fit.
        bytes[dice.OneIn(4) ? 2 : bytes.Length - 1 - dice.Below(8)] ^= 0x55;
        return bytes;
    }

    private static byte[] Packed(string head, byte[] filling, int times)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.ASCII.GetBytes(head));
            for (var i = 0; i < times; i++) { gzip.Write(filling); }
        }
        return stream.ToArray();
    }
}
