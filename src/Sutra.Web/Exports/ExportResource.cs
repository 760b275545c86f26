using System.Text.Json;
using NodaTime.Text;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Pages.Articles;
using Sutra.Stories.Json;
using Sutra.Web.Api;
using Sutra.Web.Feeds;

namespace Sutra.Web.Exports;

/// <summary>Exports: of a search, of a story, of an article.</summary>
internal static class ExportResource
{
    private const string Csv = "text/csv";
    private const string Lines = "application/x-ndjson";
    private const int MostExported = 1000;

    // So many are read and sent at a time.
    private const int Part = 100;

    private static readonly IReadOnlyList<ApiParameter> s_ofSearch = [ApiCall.Query, new NumberParameter("limit", 1, MostExported) { Otherwise = "1000" }];

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/export/search.csv", "export.search.csv", Csv) { Parameters = s_ofSearch, Answer = SearchTable },
        new("/export/search.jsonl", "export.search.jsonl", Lines) { Parameters = s_ofSearch, Answer = SearchLines },
        new("/export/stories/{story}.csv", "export.story.csv", Csv) { Parameters = [StoryResource.Id], Read = StoryTable },
        new("/export/stories/{story}.jsonl", "export.story.jsonl", Lines) { Parameters = [StoryResource.Id], Read = StoryLines },
        new("/export/stories/{story}.jsonld", "export.story.jsonld", ArticleLd.Type) { Parameters = [StoryResource.Id], Read = StoryLd },
        new("/export/articles/{id}.jsonld", "export.article.jsonld", ArticleLd.Type) { Parameters = [ArticleResource.Id], Read = ArticleOf },
    ];

    private static ApiAnswer SearchTable(ApiCall call)
    {
        return ApiAnswer.Of(Rows()) with { FileName = "search.csv" };

        IEnumerable<byte[]> Rows()
        {
            using var table = new ArticleTable();
            foreach (var _ in Found(call, (reader, f) => { table.Add(f.Article, reader); return f; })) { yield return table.Take(); }
        }
    }

    private static ApiAnswer SearchLines(ApiCall call) => ApiAnswer.Of(Found(call, (_, found) =>
    {
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Compact, json => FoundJson.Write(json, found));
        return bytes.ToArray();
    }).Select(part => part.SelectMany(line => line).ToArray())) with
    { FileName = "search.jsonl" };

    // The articles part by part, the archive lent for one part at a time.
    private static IEnumerable<List<T>> Found<T>(ApiCall call, Func<ArchiveReader, FoundArticle, T> write)
    {
        var (query, most) = (SearchQuery.Parse(call.Needed("q")), call.Number("limit"));
        for (var offset = 0; offset < most; offset += Part)
        {
            var (start, size) = (offset, Math.Min(Part, most - offset));
            var part = call.Archive.Read(reader => reader.Search.Articles(query, size, start).Found.Select(f => write(reader, f)).ToList());
            if (part.Count > 0 || start == 0) { yield return part; }
            if (part.Count < size) { yield break; }
        }
    }

    private static ApiAnswer StoryTable(ApiCall call, ArchiveReader reader) => OfStory(call, reader, (_, articles) =>
    {
        using var table = new ArticleTable();
        foreach (var article in articles) { table.Add(article, reader); }
        return table.Take();
    }, ".csv");

    private static ApiAnswer StoryLines(ApiCall call, ArchiveReader reader) => OfStory(call, reader, (_, articles) =>
    {
        using var bytes = new MemoryStream();
        foreach (var article in articles)
        {
            if (reader.Articles.Reading(article) is not { } reading) { continue; }
            using (var json = new Utf8JsonWriter(bytes, JsonText.Compact)) { ArticleResource.Write(json, article, reading, reader); }
            bytes.WriteByte((byte)'\n');
        }
        return bytes.ToArray();
    }, ".jsonl");

    private static ApiAnswer StoryLd(ApiCall call, ArchiveReader reader) => OfStory(call, reader, (story, articles) => Ld(json =>
    {
        json.WriteString("@type", "Collection");
        json.WriteString("@id", StableId.Of(story, articles));
        if (story.Title is { } title) { json.WriteString("name", title); }
        json.WriteNumber("collectionSize", story.Articles);
        if (story is { First: { } first, Last: { } last }) { json.WriteString("temporalCoverage", first == last ? LocalDatePattern.Iso.Format(first) : $"{LocalDatePattern.Iso.Format(first)}/{LocalDatePattern.Iso.Format(last)}"); }
        json.WriteList("hasPart", articles.Select(a => (Entry: a, Reading: reader.Articles.Reading(a))).Where(a => a.Reading is not null), a => ArticleLd.Write(json, a.Entry, a.Reading!, reader));
    }), ".jsonld");

    private static ApiAnswer ArticleOf(ApiCall call, ArchiveReader reader)
    {
        if (reader.Articles.Find(call.Needed("id")) is not { } entry) { return ArticleResource.None; }
        if (reader.Articles.Reading(entry) is not { } reading) { return ArticleResource.Lost; }
        if (reading.Article.Kind != PageKind.Article) { return ApiAnswer.NotFound("the page tells no article"); }
        return ApiAnswer.Of(Ld(json => ArticleLd.Write(json, entry, reading, reader)));
    }

    private static ApiAnswer OfStory(ApiCall call, ArchiveReader reader, Func<StoryEntry, IReadOnlyList<ArticleEntry>, byte[]> write, string end)
    {
        if (reader.Stories.Find(call.Numbered("story")) is not { } story) { return StoryResource.None; }
        return ApiAnswer.Of(write(story, reader.Articles.OfStory(story.Number))) with { FileName = end == ".jsonld" ? null : story.Id + end };
    }

    private static byte[] Ld(Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, ArticleLd.Options, json =>
        {
            json.WriteString("@context", "https://schema.org");
            fields(json);
        });
        return bytes.ToArray();
    }
}
