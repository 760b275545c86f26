using System.Text.Json;
using Sutra.Archive.Looking;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;

namespace Sutra.Web.Api;

/// <summary>Articles.</summary>
internal static class ArticleResource
{
    /// <summary>The longest id that is looked for, in characters.</summary>
    public const int LongestId = 2000;

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/articles/{id}", "article") { Parameters = [Id], Shape = ReadingShapes.Article, Read = Tell },
        new("/api/articles/{id}/page", "page", "text/plain") { Parameters = [Id], Read = Page },
    ];

    /// <summary>The id in the path.</summary>
    public static ApiParameter Id { get; } = new TextParameter("id", LongestId) { IsInPath = true, IsRequired = true };

    /// <summary>What is answered where there is no such article.</summary>
    public static ApiAnswer None { get; } = ApiAnswer.NotFound("the archive has no article of this id");

    /// <summary>What is answered where its page is lost.</summary>
    public static ApiAnswer Lost { get; } = ApiAnswer.NotFound("the page of this article is lost");

    /// <summary>Writes an article as <c>sutra read</c> does, and what the archive knows of it.</summary>
    public static void Write(Utf8JsonWriter json, ArticleEntry entry, Reading reading, ArchiveReader reader) => ReadingJson.Write(json, reading, more: more =>
    {
        more.WriteNumber("revision", entry.Revision);
        more.WriteString("story", EntryJson.StoryOf(entry));
        more.WriteString("copyOf", entry.CopyOf is { } original ? reader.Articles.Find(original)?.Id : null);
    });

    private static ApiAnswer Tell(ApiCall call, ArchiveReader reader)
    {
        if (reader.Articles.Find(call.Needed("id")) is not { } entry) { return None; }
        if (reader.Articles.Reading(entry) is not { } reading) { return Lost; }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact)) { Write(json, entry, reading, reader); }
        bytes.WriteByte((byte)'\n');
        return ApiAnswer.Of(bytes.ToArray());
    }

    // Never as HTML: somebody else's page is not to run here.
    private static ApiAnswer Page(ApiCall call, ArchiveReader reader)
    {
        if (reader.Articles.Find(call.Needed("id")) is not { } entry) { return None; }
        return reader.Articles.Page(entry) is { } page ? ApiAnswer.Of(page.Content.Utf8.ToArray()) with { FileName = entry.Id + ".txt" } : Lost;
    }
}
