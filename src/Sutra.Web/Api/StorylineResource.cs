using Sutra.Archive.Looking;

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
            Parameters = [new NumberedParameter("storyline", 'l') { IsInPath = true, IsRequired = true }, .. ApiCall.Paging],
            Shape = Shape.Object(null, ("storyline", EntryShapes.Storyline), ("stories", EntryShapes.Story.List), EntryShapes.Next),
            Read = Tell,
        },
    ];

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
        if (reader.Stories.FindLine(call.Numbered("storyline")) is not { } line) { return ApiAnswer.NotFound("the archive has no storyline of this id"); }
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
}
