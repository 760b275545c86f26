using Sutra.Web.Exports;
using Sutra.Web.Feeds;

namespace Sutra.Web.Api;

/// <summary>Everything that programs can ask for. What is not here has no route, and what is here is documented.</summary>
internal static class ApiTable
{
    /// <summary>The address of the OpenAPI document.</summary>
    public const string Document = "/api/openapi.json";

    /// <summary>The operations, in the order in which they are shown.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        .. SearchResource.All, .. StoryResource.All, .. StorylineResource.All, .. ArticleResource.All, .. NameResource.All, .. OutletResource.All, .. StatsResource.All,
        .. AddResource.All, .. FeedResource.All, .. ExportResource.All,
        new(Document, "openapi") { IsLasting = false, NeedsNoArchive = true, Answer = _ => ApiAnswer.Of(OpenApiDocument.Bytes) },
    ];
}
