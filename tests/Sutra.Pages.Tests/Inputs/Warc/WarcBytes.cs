using System.Globalization;
using System.Text;

namespace Sutra.Pages.Tests.Inputs;

/// <summary>Writes records of web archives, right ones and wrong ones.</summary>
internal static class WarcBytes
{
    /// <summary>A record with these fields; its length is right unless it is given.</summary>
    public static byte[] Record(string type, byte[] content, string? id = null, string fields = "", string? length = null, string version = "1.1", string end = "\r\n\r\n") =>
    [
        .. Encoding.UTF8.GetBytes($"WARC/{version}\r\nWARC-Type: {type}\r\nWARC-Record-ID: <{id ?? "urn:uuid:00"}>\r\nWARC-Date: 2031-03-14T05:06:07Z\r\n{fields}"
            + $"Content-Length: {length ?? content.Length.ToString(CultureInfo.InvariantCulture)}\r\n\r\n"),
        .. content,
        .. Encoding.UTF8.GetBytes(end),
    ];

    /// <summary>A response with this page.</summary>
    public static byte[] Response(string html, string? id = null, string? length = null, string version = "1.1") => Response(Http(Encoding.UTF8.GetBytes(html)), id, length, version);

    /// <summary>A response with these bytes of HTTP.</summary>
    public static byte[] Response(byte[] http, string? id = null, string? length = null, string version = "1.1", string fields = "") =>
        Record("response", http, id, $"WARC-Target-URI: https://nodibarta.example/{id?[^1]}\r\nContent-Type: application/http; msgtype=response\r\n{fields}", length, version);

    /// <summary>A message of HTTP.</summary>
    public static byte[] Http(byte[] body, string status = "200 OK", string fields = "Content-Type: text/html; charset=utf-8\r\n") =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{fields}\r\n"), .. body];

    /// <summary>A body in chunks of so many bytes.</summary>
    public static byte[] Chunked(byte[] body, int size)
    {
        var chunks = new List<byte>();
        foreach (var chunk in body.Chunk(size)) { chunks.AddRange([.. Encoding.ASCII.GetBytes(chunk.Length.ToString("X", CultureInfo.InvariantCulture) + ";n=1\r\n"), .. chunk, 13, 10]); }
        return [.. chunks, .. "0\r\nX-Sum: 1\r\n\r\n"u8];
    }
}
