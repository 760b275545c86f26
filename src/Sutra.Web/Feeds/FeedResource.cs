using Sutra.Archive.Looking;
using Sutra.Web.Api;
using Sutra.Web.Labels;
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

    /// <summary>The links to the feeds of a search, both formats.</summary>
    /// <param name="labels">The language of the page that links them, and of the feeds.</param>
    /// <param name="query">The search.</param>
    /// <param name="title">What is searched for, in words for people.</param>
    public static IReadOnlyList<Alternate> LinksOf(LabelSet labels, string query, string title)
    {
        var name = labels["feed.of"].Replace("{1}", title, StringComparison.Ordinal);
        return [new(AtomXml.Type, AddressOf("/feeds/search.atom", labels, query), name), new(JsonFeed.Type, AddressOf("/feeds/search.json", labels, query), name)];
    }

    /// <summary>The address of a search's feed in a language.</summary>
    public static string AddressOf(string path, LabelSet labels, string query) => new Links(null).To(path, ("q", query), ("lang", labels.Language == ApiCall.Language.Otherwise ? null : labels.Language));

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
