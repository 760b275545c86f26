using System.Buffers;
using System.Text.Json;
using NodaTime.Text;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Archive.Keeping;

/// <summary>A page as it came, as bytes: a line of JSON with what was said of it from outside, then the page itself in UTF-8.</summary>
internal static class PageRecord
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes.</summary>
    public static byte[] Write(RawPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", page.Id);
            json.WriteString("kind", page.Kind.ToString());
            Write(json, "url", page.Url);
            Write(json, "outlet", page.Outlet);
            Write(json, "headline", page.Headline);
            Write(json, "published", page.Published?.Value);
            Write(json, "crawled", page.Crawled is { } day ? LocalDatePattern.Iso.Format(day) : null);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        buffer.Write(page.Content.Utf8.Span);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The page that the bytes hold; null where they are no such record.</summary>
    public static RawPage? Read(ReadOnlyMemory<byte> record)
    {
        var end = record.Span.IndexOf((byte)'\n');
        if (end < 0) { return null; }
        try
        {
            using var json = JsonDocument.Parse(record[..end]);
            var o = json.RootElement;
            if (Text(o, "id") is not { } id || !Enum.TryParse<ContentKind>(Text(o, "kind"), out var kind)) { return null; }
            return new RawPage
            {
                Id = id,
                Kind = kind,
                Content = PageContent.OfUtf8(record[(end + 1)..]),
                Url = Text(o, "url"),
                Outlet = Text(o, "outlet"),
                Headline = Text(o, "headline"),
                Published = OutsideDate.Parse(Text(o, "published")),
                Crawled = LocalDatePattern.Iso.Parse(Text(o, "crawled") ?? "") is { Success: true, Value: var day } ? day : null,
            };
        }
        catch (JsonException) { return null; }
    }

    private static void Write(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) { json.WriteString(name, value); }
    }

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var v) ? v.GetString() : null;
}
