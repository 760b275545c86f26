using Sutra.Archive.Keeping;

namespace Sutra.Web.Api;

/// <summary>How much the archive holds.</summary>
internal static class StatsResource
{
    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/stats", "stats")
        {
            Shape = Shape.Object(
                "Stats",
                ("articles", Shape.Whole), ("notArticles", Shape.Whole), ("revisions", Shape.Whole), ("outlets", Shape.Whole), ("first", Shape.Text.OrNull), ("last", Shape.Text.OrNull),
                ("databaseBytes", Shape.Whole), ("packedBytes", Shape.Whole), ("pageBytes", Shape.Whole)),
            NeedsNoArchive = true,
            Answer = Tell,
        },
    ];

    private static ApiAnswer Tell(ApiCall call)
    {
        var stats = call.Archive.Exists ? ArchiveStats.Of(call.Archive.Folder) : null;
        return ApiAnswer.Of(json =>
        {
            json.WriteNumber("articles", stats?.Articles ?? 0);
            json.WriteNumber("notArticles", stats?.NoArticles ?? 0);
            json.WriteNumber("revisions", stats?.Revisions ?? 0);
            json.WriteNumber("outlets", stats?.Outlets ?? 0);
            json.WriteDay("first", stats?.First);
            json.WriteDay("last", stats?.Last);
            json.WriteNumber("databaseBytes", stats?.DatabaseBytes ?? 0);
            json.WriteNumber("packedBytes", stats?.PackedBytes ?? 0);
            json.WriteNumber("pageBytes", stats?.PageBytes ?? 0);
        });
    }
}
