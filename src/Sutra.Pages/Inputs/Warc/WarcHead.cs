using System.Globalization;
using NodaTime;

namespace Sutra.Pages.Inputs.Warc;

/// <summary>The head of a record of a web archive (ISO 28500, WARC 1.0 and 1.1): what it is, of which page, from when.</summary>
internal sealed record WarcHead
{
    private const string UuidScheme = "urn:uuid:";

    /// <summary>The kind of record in lower case: response, resource, request, conversion ...</summary>
    public required string Type { get; init; }

    /// <summary>How many bytes the record's content has, as the head says: not less than 0, and not to be trusted. Null where it says none that can be.</summary>
    public required long? Length { get; init; }

    /// <summary>The record's id without brackets and the scheme of UUIDs, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The page's address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The day on which it was fetched, in UTC; null where it is not said.</summary>
    public LocalDate? Crawled { get; init; }

    /// <summary>The media type of the record's content, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>The media type of the page as the crawler saw it, or null.</summary>
    public string? PayloadType { get; init; }

    /// <summary>Why the crawler cut the page off ("length", "time" ...), or null.</summary>
    public string? Truncated { get; init; }

    /// <summary>Reads the head that begins here and passes over it; the reason where it cannot be read.</summary>
    public static (WarcHead? Head, string? Reason) Read(WarcInput input)
    {
        int end;
        while ((end = NamedFields.EndOfHead(input.Rest)) < 0 && input.Rest.Length <= NamedFields.Longest && input.Fill()) { }
        if (end is < 0 or > NamedFields.Longest)
        {
            var reason = input.Rest.Length > NamedFields.Longest ? "the record's head is too long" : input.Damage ?? "the record's head is cut off";
            input.Advance(Math.Min(input.Rest.Length, 1));
            return (null, reason);
        }
        var head = Of(input.Rest[..end]);
        input.Advance(end);
        return (head, null);
    }

    private static WarcHead Of(ReadOnlySpan<byte> fields) => new()
    {
        Type = NamedFields.Value(fields, "WARC-Type"u8)?.ToLowerInvariant() ?? "",
        Length = long.TryParse(NamedFields.Value(fields, "Content-Length"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null,
        Id = WithoutScheme(NamedFields.Value(fields, "WARC-Record-ID"u8)),
        Url = WithoutBrackets(NamedFields.Value(fields, "WARC-Target-URI"u8)),
        Crawled = CrawlDay.Of(NamedFields.Value(fields, "WARC-Date"u8)),
        ContentType = NamedFields.MediaType(NamedFields.Value(fields, "Content-Type"u8)),
        PayloadType = NamedFields.MediaType(NamedFields.Value(fields, "WARC-Identified-Payload-Type"u8)),
        Truncated = NamedFields.Value(fields, "WARC-Truncated"u8) ?? (NamedFields.Value(fields, "WARC-Segment-Number"u8) is null ? null : "segmented"),
    };

    // WARC 1.0 was read by some as asking for brackets around the address too.
    private static string? WithoutBrackets(string? text)
    {
        text = text is ['<', .., '>'] ? text[1..^1].Trim() : text;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static string? WithoutScheme(string? text) =>
        WithoutBrackets(text) is { } id ? id.StartsWith(UuidScheme, StringComparison.OrdinalIgnoreCase) && id.Length > UuidScheme.Length ? id[UuidScheme.Length..] : id : null;
}
