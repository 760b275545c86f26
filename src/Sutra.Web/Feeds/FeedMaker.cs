using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Web.Api;
using Sutra.Web.Labels;
using Sutra.Web.Site;

namespace Sutra.Web.Feeds;

/// <summary>Makes feeds of the archive.</summary>
internal static class FeedMaker
{
    private const int MostEntries = 50;

    // As many as the first page shows.
    private const int TodayDays = 3;

    // Best hits that are looked through for the newest.
    private const int MostHits = 100;

    // A search's feed looks into so many days before the archive's latest, and at the best of all times beside.
    private const int RecentDays = 31;

    // Bangladesh's day begins six hours before UTC's; West Bengal's half an hour later.
    private static readonly Offset s_dhaka = Offset.FromHours(6);

    /// <summary>The newest articles that a query finds.</summary>
    public static Feed OfSearch(ApiCall call, ArchiveReader reader)
    {
        var query = SearchQuery.Parse(call.Needed("q"));
        var found = Recent(query, call, reader).Concat(reader.Search.Articles(query, MostHits).Found).DistinctBy(f => f.Article.Number);
        var entries = found.Select(f => Entry(call, f.Article, f.Snippet.Text));
        return Made(call, reader, StableId.Of("search", query.Text), $"{query.Text} · {call.Labels["search.title"]}", new Links(null).To("/search", ("q", query.Text)), entries);
    }

    /// <summary>The articles of a story; null where there is no such story.</summary>
    public static Feed? OfStory(ApiCall call, ArchiveReader reader)
    {
        if (reader.Stories.Find(call.Numbered("story")) is not { } story) { return null; }
        var articles = reader.Articles.OfStory(story.Number);
        return Made(call, reader, StableId.Of(story, articles), story.Title ?? call.Labels["headline.unknown"], "/story/" + story.Id, articles.Select(a => Entry(call, a, null)));
    }

    /// <summary>The stories of the latest three days that the archive has.</summary>
    public static Feed OfToday(ApiCall call, ArchiveReader reader)
    {
        var latest = reader.Stories.LatestDay(Today(call));
        IReadOnlyList<StoryEntry> stories = latest is { } day ? reader.Stories.OfDays(day.PlusDays(1 - TodayDays), day, MostEntries) : [];
        return Made(call, reader, StableId.Of("today", ""), call.Labels["nav.today"], "/", stories.Select(s => Entry(call, s, reader)));
    }

    private static LocalDate Today(ApiCall call) => Instant.FromDateTimeOffset(call.Clock.GetUtcNow()).WithOffset(s_dhaka).Date;

    private static IReadOnlyList<FoundArticle> Recent(SearchQuery query, ApiCall call, ArchiveReader reader)
    {
        if (reader.Stories.LatestDay(Today(call)) is not { } latest) { return []; }
        var from = latest.PlusDays(-RecentDays);
        return reader.Search.Articles(query with { From = query.From is { } asked ? LocalDate.Max(asked, from) : from }, MostHits).Found;
    }

    private static Feed Made(ApiCall call, ArchiveReader reader, string id, string title, string page, IEnumerable<FeedEntry> entries)
    {
        List<FeedEntry> newest = [.. entries.OrderByDescending(e => e.Updated).ThenBy(e => e.Id, StringComparer.Ordinal).Take(MostEntries)];
        var request = call.Context.Request;
        var self = call.Site + request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        // Of nothing the last change is the archive's.
        var updated = newest.Count > 0 ? newest[0].Updated : reader.Articles.Latest(1) is [var last, ..] ? last.Added : Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(call.Archive.Folder.Database));
        return new Feed(id, title, self, call.Site + page, call.Labels.Language, updated, newest);
    }

    private static FeedEntry Entry(ApiCall call, ArticleEntry article, string? text)
    {
        var published = article.Published is { } date ? DateText.Of(date, call.Labels) : call.Labels["date.unknown"];
        var summary = string.Join(" · ", article.Outlet ?? call.Labels["outlet.unknown"], published) + (string.IsNullOrEmpty(text) ? "" : "\n" + text);
        return new FeedEntry(StableId.Of(article), article.Headline ?? call.Labels["headline.unknown"], call.Site + new Links(null).ToArticle(article.Id), FeedTimes.MomentOf(article), FeedTimes.Updated(article), article.Outlet, summary);
    }

    private static FeedEntry Entry(ApiCall call, StoryEntry story, ArchiveReader reader)
    {
        var articles = reader.Articles.OfStory(story.Number);
        var labels = call.Labels;
        var counts = new List<string> { DateText.Of(story.First, story.Last, labels), labels.Count("found", story.Articles), labels.Count("count.sources", story.Sources) };
        if (story.Copies > 0) { counts.Add(labels.Count("count.copies", story.Copies)); }
        var updated = articles.Count > 0 ? articles.Max(FeedTimes.Updated) : reader.Articles.Latest(1)[0].Added;
        return new FeedEntry(StableId.Of(story, articles), story.Title ?? labels["headline.unknown"], call.Site + "/story/" + story.Id, null, updated, null, string.Join(" · ", counts));
    }
}
