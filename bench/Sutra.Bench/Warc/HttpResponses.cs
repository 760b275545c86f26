using System.Globalization;
using System.Text;

namespace Sutra.Bench.Warc;

/// <summary>HTTP responses as crawlers keep them.</summary>
internal static class HttpResponses
{
    private const int ChunkBytes = 8_000;

    /// <summary>A page's response: the payload as it is or gzipped, in one piece or in chunks.</summary>
    /// <param name="unpacked">The page's bytes.</param>
    /// <param name="packed">The same gzipped; null to send them as they are.</param>
    /// <param name="chunked">Whether it is sent in chunks (RFC 9112, section 7.1).</param>
    public static byte[] Of(ReadOnlySpan<byte> unpacked, byte[]? packed, bool chunked)
    {
        ReadOnlySpan<byte> payload = packed ?? unpacked;
        using var response = new MemoryStream(payload.Length + 1024);
        response.Write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nServer: bench\r\n"u8);
        if (packed is not null) { response.Write("Content-Encoding: gzip\r\n"u8); }
        if (!chunked)
        {
            Write(response, $"Content-Length: {payload.Length}\r\n\r\n");
            response.Write(payload);
            return response.ToArray();
        }
        response.Write("Transfer-Encoding: chunked\r\n\r\n"u8);
        for (var at = 0; at < payload.Length; at += ChunkBytes)
        {
            var chunk = payload[at..Math.Min(payload.Length, at + ChunkBytes)];
            Write(response, $"{chunk.Length:x}\r\n");
            response.Write(chunk);
            response.Write("\r\n"u8);
        }
        response.Write("0\r\n\r\n"u8);
        return response.ToArray();
    }

    private static void Write(Stream to, FormattableString text) => to.Write(Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture)));
}
