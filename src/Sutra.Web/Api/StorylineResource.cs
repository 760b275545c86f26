using Sutra.Archive.Looking;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>Storylines.</summary>
internal static class StorylineResource
{
    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/storylines", "storylines") { Parameters = ApiCall.Paging, Shape = Shape.Object(null, ("storylines", EntryShapes.Storyline.List), EntryShapes.Next), Read = List },
        new("/api/storylines/{storyline}", "storyline")
        {
            Parameters = [Id, .. ApiCall.Paging],
            Shape = Shape.Object(null, ("storyline", EntryShapes.Storyline), ("stories", EntryShapes.Story.List), EntryShapes.Next),
            Read = Tell,
        },
        new("/api/storylines/{storyline}/tolls", "storyline.tolls") { Parameters = [Id], Shape = Shape.Object(null, ("tolls", ReadingShapes.Toll.List)), Read = Tolls },
    ];

    private static ApiParameter Id { get; } = new NumberedParameter("storyline", 'l') { IsInPath = true, IsRequired = true };

    private static ApiAnswer None { get; } = ApiAnswer.NotFound("the archive has no storyline of this id");

    private static ApiAnswer List(ApiCall call, ArchiveReader reader)
    {
        var (shown, next) = call.Page(reader.Stories.LatestLines);
        return ApiAnswer.Of(json =>
        {
            json.WriteList("storylines", shown, json.Write);
            json.WriteString("next", next);
        });
    }

    private static ApiAnswer Tell(ApiCall call, ArchiveReader reader)
    {
        if (reader.Stories.FindLine(call.Numbered("storyline")) is not { } line) { return None; }
        var (shown, next) = call.Page((limit, offset) => reader.Stories.OfLine(line.Number, limit, offset));
        return ApiAnswer.Of(json =>
        {
            json.WriteStartObject("storyline");
            json.Write(line);
            json.WriteEndObject();
            json.WriteList("stories", shown, json.Write);
            json.WriteString("next", next);
        });
    }

    private static ApiAnswer Tolls(ApiCall call, ArchiveReader reader)
    {
        if (reader.Stories.FindLine(call.Numbered("storyline")) is not { } line) { return None; }
        var tolls = reader.Stories.TellTolls(line).Tolls;
        return ApiAnswer.Of(json => StoryJson.WriteTolls(json, tolls));
    }
}
