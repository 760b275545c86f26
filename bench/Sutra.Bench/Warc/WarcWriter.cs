using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Sutra.Bench.Warc;

/// <summary>Writes records of a web archive (ISO 28500:2017, WARC 1.1), each a gzip member of its own where asked.</summary>
/// <param name="output">Where to.</param>
/// <param name="packed">Whether each record is gzipped.</param>
internal sealed class WarcWriter(Stream output, bool packed)
{
    // Any moment; the same archive comes out of the same pages.
    private const string Date = "2025-11-20T06:00:00Z";

    /// <summary>The bytes of the records so far, before gzip.</summary>
    public long Written { get; private set; }

    /// <summary>Records so far.</summary>
    public int Records { get; private set; }

    /// <summary>Writes a record.</summary>
    /// <param name="type">Its WARC-Type.</param>
    /// <param name="uri">Its target; null for none.</param>
    /// <param name="contentType">What the block is.</param>
    /// <param name="block">The block: for a response, status line, headers and payload.</param>
    public void Write(string type, string? uri, string contentType, ReadOnlySpan<byte> block)
    {
        Records++;
        var header = new StringBuilder("WARC/1.1\r\n")
            .Append("WARC-Type: ").Append(type).Append("\r\n")
            .Append(CultureInfo.InvariantCulture, $"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{Records:x12}>\r\n")
            .Append("WARC-Date: ").Append(Date).Append("\r\n");
        if (uri is not null) { header.Append("WARC-Target-URI: ").Append(uri).Append("\r\n"); }
        header.Append("Content-Type: ").Append(contentType).Append("\r\n");
        header.Append(CultureInfo.InvariantCulture, $"Content-Length: {block.Length}\r\n\r\n");
        var head = Encoding.UTF8.GetBytes(header.ToString());
        Written += head.Length + block.Length + 4;
        using var member = packed ? new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true) : null;
        var to = member ?? output;
        to.Write(head);
        to.Write(block);
        to.Write("\r\n\r\n"u8);
    }
}
