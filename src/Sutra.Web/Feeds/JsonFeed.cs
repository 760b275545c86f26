using System.Text.Json;
using NodaTime.Text;
using Sutra.Stories.Json;

namespace Sutra.Web.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    /// <summary>The media type.</summary>
    public const string Type = "application/feed+json";

    /// <summary>The feed.</summary>
    public static byte[] Write(Feed feed, string author)
    {
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Compact, json =>
        {
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Page);
            json.WriteString("feed_url", feed.Self);
            json.WriteString("language", feed.Language);
            WriteAuthor(json, author);
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries) { WriteEntry(json, entry); }
            json.WriteEndArray();
        });
        return bytes.ToArray();
    }

    private static void WriteEntry(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("url", entry.Page);
        json.WriteString("title", entry.Title);
        json.WriteString("content_text", entry.Summary);
        if (entry.Published is { } published) { json.WriteString("date_published", InstantPattern.General.Format(published)); }
        json.WriteString("date_modified", InstantPattern.General.Format(entry.Updated));
        if (entry.Author is { } author) { WriteAuthor(json, author); }
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
