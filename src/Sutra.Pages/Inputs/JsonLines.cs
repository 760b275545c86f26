using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>Reads pages from lines of JSON: <c>{"id","url","outlet","headline","published","crawled","html"|"text"|"body"}</c>, all but one of the last three optional.</summary>
public static class JsonLines
{
    /// <summary>The pages in line order; a line that is no such object fails alone, named <c>path:line</c>. The text is UTF-8, or what a byte order mark says.</summary>
    public static IEnumerable<SourceItem> Read(string path, Stream stream, SourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(options);
        var number = 0;
        var pages = 0;
        using var lines = new ByteLines(InUtf8(stream), options.MaxLineBytes);
        while (lines.Read() is var outcome and not LineOutcome.End)
        {
            number++;
            if (outcome == LineOutcome.Damaged) { yield return SourceItem.Failed(path, $"{lines.Damage}, after {number - 1} lines"); yield break; }
            if (outcome == LineOutcome.Line && Blank.Is(lines.Line.Span)) { continue; }
            pages++;
            var name = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            yield return outcome == LineOutcome.TooLong ? SourceItem.Failed(name, Reasons.TooLarge(options.MaxPageBytes)) : ReadLine(lines.Line, name, options);
        }
        if (pages == 0) { yield return SourceItem.Failed(path, "the file is empty"); }
    }

    private static HeadedStream InUtf8(Stream stream)
    {
        var headed = HeadedStream.Of(stream, 4);
        var mark = headed.Head switch
        {
            [0xFF, 0xFE, 0, 0] or [0, 0, 0xFE, 0xFF] => 4,
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => 2,
            [0xEF, 0xBB, 0xBF, ..] => 3,
            _ => 0,
        };
        var encoding = mark switch
        {
            4 => new UTF32Encoding(bigEndian: headed.Head[0] == 0, byteOrderMark: false),
            2 => headed.Head[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode,
            _ => null,
        };
        headed.Skip(mark);
        return encoding is null ? headed : HeadedStream.Of(Encoding.CreateTranscodingStream(headed, encoding, Encoding.UTF8), 0);
    }

    private static SourceItem ReadLine(ReadOnlyMemory<byte> line, string name, SourceOptions options)
    {
        try
        {
            // Stray bytes are read as U+FFFD, as everywhere else.
            if (!Utf8.IsValid(line.Span)) { line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line.Span)); }
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement, name, options)
                : SourceItem.Failed(name, "the line is no JSON object");
        }
        catch (JsonException)
        {
            return SourceItem.Failed(name, "the line is broken JSON");
        }
        // Half a surrogate pair in an escape: no Unicode.
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return SourceItem.Failed(name, "the line is no valid Unicode text");
        }
    }

    private static SourceItem ReadObject(JsonElement o, string name, SourceOptions options)
    {
        var (kind, content) = Content(o);
        if (content is null) { return SourceItem.Failed(name, "the line has none of html, text, body"); }
        if (Encoding.UTF8.GetByteCount(content) > options.MaxPageBytes) { return SourceItem.Failed(name, Reasons.TooLarge(options.MaxPageBytes)); }
        if (string.IsNullOrWhiteSpace(content)) { return SourceItem.Failed(name, "the page has no text"); }
        var published = OutsideDate.Parse(Text(o, "published"));
        var page = new RawPage
        {
            Id = Text(o, "id") is { Length: > 0 } id ? id : name,
            Kind = kind,
            Content = content,
            Url = Text(o, "url"),
            Outlet = Text(o, "outlet"),
            Headline = Text(o, "headline"),
            Published = published ?? options.Published,
            Crawled = CrawlDay.Of(Text(o, "crawled")),
        };
        return published is null && Text(o, "published") is { Length: > 0 } wrong ? SourceItem.Noted(page, name, $"\"published\" is no date: {Shorten(wrong)}") : SourceItem.Of(page);
    }

    private static string Shorten(string text) => BanglaText.CollapseSpaces(text.Length > 40 ? text[..40] + "…" : text);

    private static (ContentKind Kind, string? Content) Content(JsonElement o)
    {
        if (Text(o, "html") is { } html) { return (ContentKind.Html, html); }
        if (Text(o, "text") is { } text) { return (ContentKind.Text, text); }
        return (ContentKind.Body, Text(o, "body"));
    }

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var v) ? v.ValueKind switch
    {
        JsonValueKind.String => v.GetString(),
        JsonValueKind.Number => v.GetRawText(),
        _ => null,
    } : null;
}
