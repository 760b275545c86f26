using System.Globalization;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>The head of an HTTP response as far as it says how to read the page.</summary>
/// <param name="Status">The status code.</param>
/// <param name="MediaType">The media type in lower case, or null.</param>
/// <param name="Charset">The charset of the media type, or null.</param>
/// <param name="IsChunked">Whether the body comes in chunks (RFC 9112, 7.1).</param>
/// <param name="Encodings">How the body was packed, the packing that was done last first, in lower case.</param>
internal sealed record HttpHead(int Status, string? MediaType, string? Charset, bool IsChunked, IReadOnlyList<string> Encodings)
{
    /// <summary>Reads a head; null where it opens with no status line.</summary>
    public static HttpHead? Of(ReadOnlySpan<byte> head)
    {
        var line = head[..Math.Max(head.IndexOf((byte)'\n'), 0)];
        var space = line.IndexOf((byte)' ');
        if (!line.StartsWith("HTTP/"u8) || space < 0) { return null; }
        var code = line[(space + 1)..].TrimStart((byte)' ');
        if (code.Length < 3 || !int.TryParse(code[..3], NumberStyles.None, CultureInfo.InvariantCulture, out var status)) { return null; }
        var type = NamedFields.Value(head, "Content-Type"u8);
        var transfer = Words(NamedFields.Value(head, "Transfer-Encoding"u8));
        return new HttpHead(status, NamedFields.MediaType(type), CharsetOf(type), transfer.Contains("chunked"),
            [.. transfer.Where(w => w != "chunked"), .. Words(NamedFields.Value(head, "Content-Encoding"u8))]);
    }

    private static List<string> Words(string? list) =>
        list is null ? [] : [.. list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(w => w.ToLowerInvariant()).Where(w => w is not ("identity" or "none")).Reverse()];

    private static string? CharsetOf(string? type)
    {
        foreach (var part in type?.Split(';', ',') ?? [])
        {
            var cell = part.Trim();
            if (cell.StartsWith("charset", StringComparison.OrdinalIgnoreCase) && cell[7..].TrimStart() is ['=', .. var value]) { return value.Trim(' ', '"', '\'') is { Length: > 0 and <= 40 } name ? name : null; }
        }
        return null;
    }
}
