using System.Globalization;
using System.Text;
using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Inputs;

/// <summary>Reads pages from lines of JSON: <c>{"id","url","outlet","headline","published","crawled","html"|"text"|"body"}</c>, all but one of the last three optional.</summary>
public static class JsonLines
{
    /// <summary>The pages in line order; a line that is no such object fails alone, named <c>path:line</c>.</summary>
    public static IEnumerable<SourceItem> Read(string path, TextReader reader, SourceOptions options)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        var number = 0;
        var pages = 0;
        var lines = new LineReader(reader, options.MaxLineBytes);
        while (lines.Read(out var line) is var outcome and not LineOutcome.End)
        {
            number++;
            if (outcome == LineOutcome.Damaged) { yield return SourceItem.Failed(path, $"{lines.Damage}, after {number - 1} lines"); yield break; }
            if (outcome == LineOutcome.Line && string.IsNullOrWhiteSpace(line)) { continue; }
            pages++;
            var name = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            yield return outcome == LineOutcome.TooLong ? SourceItem.Failed(name, Reasons.TooLarge(options.MaxPageBytes)) : ReadLine(line, name, options);
        }
        if (pages == 0) { yield return SourceItem.Failed(path, "the file is empty"); }
    }

    private static SourceItem ReadLine(string line, string name, SourceOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? ReadObject(document.RootElement, name, options)
                : SourceItem.Failed(name, "the line is no JSON object");
        }
        catch (JsonException)
        {
            return SourceItem.Failed(name, "the line is broken JSON");
        }
        // Half a surrogate pair in an escape, or such in the text: no Unicode.
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
            Crawled = OutsideDate.Parse(Text(o, "crawled"))?.Day,
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
