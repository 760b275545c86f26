using NodaTime.Text;
using Sutra.Pages.Inputs;
using Sutra.Stories.Json;

namespace Sutra.Archive.Exports;

/// <summary>A page as a line of JSON that <c>sutra add</c> and <c>sutra read</c> take as input.</summary>
public static class PageLine
{
    /// <summary>Writes the line.</summary>
    public static void Write(Stream output, RawPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        JsonText.WriteObject(output, JsonText.Compact, json =>
        {
            json.WriteString("id", page.Id);
            if (page.Url is { } url) { json.WriteString("url", url); }
            if (page.Outlet is { } outlet) { json.WriteString("outlet", outlet); }
            if (page.Headline is { } headline) { json.WriteString("headline", headline); }
            if (page.Published is { } published) { json.WriteString("published", published.Value); }
            if (page.Crawled is { } crawled) { json.WriteString("crawled", LocalDatePattern.Iso.Format(crawled)); }
            json.WriteString(FieldOf(page.Kind), page.Content.Utf8.Span);
        });
    }

    private static string FieldOf(ContentKind kind) => kind switch
    {
        ContentKind.Html => "html",
        ContentKind.Text => "text",
        _ => "body",
    };
}
