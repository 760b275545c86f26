using System.Buffers.Text;
using System.IO.Compression;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>Makes the page of a response's body: puts its chunks together and unpacks it.</summary>
/// <remarks>Many crawlers write down the page as it was unpacked and the head as it came: a body that is plainly no packing of any kind is taken as it stands.</remarks>
internal static class HttpBody
{
    // A page is told from packed bytes by so many of its first.
    private const int HeadBytes = 64;

    /// <summary>The page's bytes, to be disposed of, or the reason why there are none; a note where what is there is not all.</summary>
    public static (PooledBytes? Page, string? Reason, string? Note) Decode(ReadOnlySpan<byte> body, HttpHead head, bool isCutOff, SourceOptions options)
    {
        var page = new PooledBytes(body.Length);
        string? note = null;
        if (!head.IsChunked || LooksPlain(body) || !TryJoin(body, page, out note)) { page.Append(body); }
        foreach (var encoding in head.Encodings)
        {
            if (page.Length == 0 || LooksPlain(page.Span)) { break; }
            var unpacked = new PooledBytes(4 * page.Length);
            var reason = Unpack(encoding, page, unpacked, options, out var damaged);
            page.Dispose();
            page = unpacked;
            if (reason is null) { continue; }
            // What the crawler cut off is packed data cut off: what comes out is as good as a page cut off.
            if (damaged && (isCutOff || note is not null) && page.Length > 0) { note ??= "the page is cut off"; continue; }
            page.Dispose();
            return (null, reason, null);
        }
        return (page, null, note);
    }

    // Text, or a tag, with no byte that text has not.
    private static bool LooksPlain(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadBytes)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) { head = head[3..]; }
        return head.TrimStart(" \t\r\n"u8) is [(byte)'<', ..] && head.IndexOfAnyInRange((byte)0, (byte)8) < 0;
    }

    // False where the body is no chunks at all.
    private static bool TryJoin(ReadOnlySpan<byte> body, PooledBytes page, out string? note)
    {
        note = null;
        for (var at = 0; ;)
        {
            var line = body[at..].IndexOf((byte)'\n');
            var sizeText = line < 0 ? body[at..] : body.Slice(at, line);
            if (!Utf8Parser.TryParse(sizeText.TrimStart((byte)' '), out long size, out var used, 'x') || size < 0 || !EndsSize(sizeText.TrimStart((byte)' ')[used..]))
            {
                if (at == 0) { return false; }
                // A last chunk that is missing costs nothing.
                note = sizeText.Trim("\r "u8).IsEmpty && at + sizeText.Length == body.Length ? null : "its chunks break off; the page up to there was read";
                return true;
            }
            if (size == 0) { return true; }
            at += line < 0 ? sizeText.Length : line + 1;
            var n = (int)Math.Min(size, body.Length - at);
            page.Append(body.Slice(at, n));
            at += n;
            if (n < size) { note = "its last chunk is cut off; the page up to there was read"; return true; }
            if (body[at..].StartsWith("\r\n"u8)) { at += 2; }
            else if (body[at..].StartsWith("\n"u8)) { at++; }
        }
    }

    // Behind the size may stand an extension, which says nothing of the page.
    private static bool EndsSize(ReadOnlySpan<byte> rest) => rest.Trim(" \r\t"u8) is [] or [(byte)';', ..];

    private static string? Unpack(string encoding, PooledBytes packed, PooledBytes into, SourceOptions options, out bool damaged)
    {
        damaged = false;
        try
        {
            using var stream = Open(encoding, packed);
            if (stream is null) { return $"its content encoding \"{(encoding.Length > 20 ? encoding[..20] : encoding)}\" is not read"; }
            var length = packed.Length;
            return PageBytes.Read(stream, into, options, () => length);
        }
        // The brotli decoder says so by its own exception.
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException or IOException)
        {
            damaged = true;
            return $"its {encoding} data is damaged or cut off";
        }
    }

    private static Stream? Open(string encoding, PooledBytes packed) => encoding switch
    {
        "gzip" or "x-gzip" => new UnpackedStream(packed.AsStream()),
        // The name stands for the zlib format (RFC 9110, 8.4.1.2), but some servers left its two bytes off.
        "deflate" or "x-deflate" => IsZlib(packed.Span) ? new ZLibStream(packed.AsStream(), CompressionMode.Decompress) : new DeflateStream(packed.AsStream(), CompressionMode.Decompress),
        "br" => new BrotliStream(packed.AsStream(), CompressionMode.Decompress),
        _ => null,
    };

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes.Length >= 2 && (bytes[0] & 0x0F) == 8 && ((bytes[0] << 8) | bytes[1]) % 31 == 0;
}
