using Sutra.Archive.Looking;
using Sutra.Web.Api;
using Sutra.Web.Site;

namespace Sutra.Web.Feeds;

/// <summary>Feeds: of a search, of a story, of today; each in two formats.</summary>
internal static class FeedResource
{
    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        .. Both("/feeds/search", "search", [ApiCall.Query, ApiCall.Language], FeedMaker.OfSearch),
        .. Both("/feeds/stories/{story}", "story", [StoryResource.Id, ApiCall.Language], FeedMaker.OfStory),
        .. Both("/feeds/today", "today", [ApiCall.Language], FeedMaker.OfToday, lasting: false),
    ];

    /// <summary>The links to the feeds of a page, both formats.</summary>
    public static IReadOnlyList<Alternate> Links(string path, string title, params (string Name, string? Value)[] query) =>
        [new(AtomXml.Type, new Links(null).To(path + ".atom", query), title), new(JsonFeed.Type, new Links(null).To(path + ".json", query), title)];

    private static IEnumerable<ApiOperation> Both(string path, string key, IReadOnlyList<ApiParameter> parameters, Func<ApiCall, ArchiveReader, Feed?> make, bool lasting = true)
    {
        yield return Of(".atom", AtomXml.Type, AtomXml.Write);
        yield return Of(".json", JsonFeed.Type, JsonFeed.Write);

        ApiOperation Of(string end, string type, Func<Feed, string, byte[]> write) => new(path + end, $"feed.{key}{end}", type)
        {
            Parameters = parameters,
            IsLasting = lasting,
            Read = (call, reader) => make(call, reader) is { } feed ? ApiAnswer.Of(write(feed, call.Labels["site.name"])) : StoryResource.None,
        };
    }
}
