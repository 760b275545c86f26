using System.Text.Json;
using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>Stories.</summary>
internal static class StoryResource
{
    private static readonly LocalDate s_earliest = new(1, 1, 1);
    private static readonly LocalDate s_latest = new(9999, 12, 31);

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/stories", "stories")
        {
            Parameters = [new DayParameter("from"), new DayParameter("to"), .. ApiCall.Paging],
            Shape = Shape.Object(null, ("total", Shape.Whole), ("stories", EntryShapes.Story.List), EntryShapes.Next),
            Read = List,
        },
        new("/api/stories/{story}", "story") { Parameters = [Id], Shape = ReadingShapes.Story, Read = Tell },
    ];

    /// <summary>The id in the path.</summary>
    public static ApiParameter Id { get; } = new NumberedParameter("story", 's') { IsInPath = true, IsRequired = true };

    /// <summary>What is answered where there is no such story.</summary>
    public static ApiAnswer None { get; } = ApiAnswer.NotFound("the archive has no story of this id");

    private static ApiAnswer List(ApiCall call, ArchiveReader reader)
    {
        var (from, to) = (call.Day("from") ?? s_earliest, call.Day("to") ?? s_latest);
        var (shown, next) = call.Page((limit, offset) => reader.Stories.OfDays(from, to, limit, offset));
        return ApiAnswer.Of(json =>
        {
            json.WriteNumber("total", reader.Stories.CountOfDays(from, to));
            json.WriteList("stories", shown, json.Write);
            json.WriteString("next", next);
        });
    }

    private static ApiAnswer Tell(ApiCall call, ArchiveReader reader)
    {
        if (reader.Stories.Find(call.Numbered("story")) is not { } story) { return None; }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonText.Compact)) { StoryJson.Write(json, reader.Stories.Tell(story)); }
        bytes.WriteByte((byte)'\n');
        return ApiAnswer.Of(bytes.ToArray());
    }
}
