namespace Sutra.Pages.Inputs.Warc;

/// <summary>Makes a page of a record's content, where it is one.</summary>
internal static class WarcPage
{
    private const int Piece = 1 << 16;

    /// <summary>The page, or why it cannot be read; null where the record holds no page, and its content is not read then.</summary>
    public static SourceItem? Read(WarcBlock block, WarcHead head, string name, SourceOptions options) => head.Type switch
    {
        "response" when head.ContentType is null or "application/http" => ReadResponse(block, head, name, options),
        "resource" when KindOf(head.ContentType) is { } kind => ReadPlain(block, head, kind, name, options),
        "conversion" when head.ContentType is "text/plain" => ReadPlain(block, head, ContentKind.Text, name, options),
        _ => null,
    };

    private static SourceItem? ReadResponse(WarcBlock block, WarcHead head, string name, SourceOptions options)
    {
        using var bytes = new PooledBytes(Piece);
        int end;
        while ((end = NamedFields.EndOfHead(bytes.Span)) < 0)
        {
            if (bytes.Length > NamedFields.Longest) { return SourceItem.Failed(name, "its HTTP head is too long"); }
            if (!block.Read(bytes, Piece)) { return SourceItem.Failed(name, "its HTTP head is cut off"); }
        }
        if (HttpHead.Of(bytes.Span[..end]) is not { } http) { return SourceItem.Failed(name, "its HTTP head is broken"); }
        var type = http.MediaType ?? head.PayloadType;
        // Robots files, feeds and scripts come as text of some kind; a news page never does.
        if (http.Status != 200 || type is not null && KindOf(type) != ContentKind.Html) { return null; }
        if (!ReadRest(block, bytes, end + options.MaxPageBytes)) { return SourceItem.Failed(name, Reasons.TooLarge(options.MaxPageBytes)); }
        var (page, reason, note) = HttpBody.Decode(bytes.Span[end..], http, head.Truncated is not null, options);
        if (page is null) { return SourceItem.Failed(name, reason!); }
        using (page)
        {
            // A response without a body tells nothing that could be lost.
            if (page.Length == 0 || type is null && !OpensWithTag(page.Span)) { return null; }
            return ToPage(page.Span, head, ContentKind.Html, name, http.Charset, note, options);
        }
    }

    private static SourceItem? ReadPlain(WarcBlock block, WarcHead head, ContentKind kind, string name, SourceOptions options)
    {
        using var bytes = new PooledBytes(Piece);
        if (!ReadRest(block, bytes, options.MaxPageBytes)) { return SourceItem.Failed(name, Reasons.TooLarge(options.MaxPageBytes)); }
        return bytes.Length == 0 ? null : ToPage(bytes.Span, head, kind, name, null, null, options);
    }

    private static SourceItem ToPage(ReadOnlySpan<byte> bytes, WarcHead head, ContentKind kind, string name, string? charset, string? note, SourceOptions options)
    {
        var item = PageBytes.ToPage(name, bytes, charset, content => new RawPage
        {
            Id = head.Id ?? name,
            Kind = kind,
            Content = content,
            Url = head.Url,
            Published = options.Published,
            Crawled = head.Crawled,
        }, note);
        // What the crawler cut off is not lost here.
        return item is { Page: { } page, Failure: null } && head.Truncated is { } why
            ? SourceItem.Noted(page, name, $"the crawler cut the page off ({(why.Length > 20 ? why[..20] : why)})")
            : item;
    }

    // False where it is more than the most, which is then not read to its end.
    private static bool ReadRest(WarcBlock block, PooledBytes bytes, long most)
    {
        while (block.Read(bytes, Piece))
        {
            if (bytes.Length > most) { return false; }
        }
        return true;
    }

    private static ContentKind? KindOf(string? type) => type switch
    {
        "text/html" or "application/xhtml+xml" => ContentKind.Html,
        "text/plain" => ContentKind.Text,
        _ => null,
    };

    private static bool OpensWithTag(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n"u8) is [(byte)'<', ..];
}
