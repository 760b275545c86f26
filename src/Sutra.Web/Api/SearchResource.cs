using System.Text.Json;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>Search.</summary>
internal static class SearchResource
{
    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/search", "search")
        {
            Parameters = [ApiCall.Query, new ChoiceParameter("of", "articles", "stories", "statements") { Otherwise = "articles" }, .. ApiCall.Paging],
            Shape = Shape.Object(
                null,
                ("total", Shape.Whole), ("capped", Shape.Flag), ("notUnderstood", Shape.Object(null, ("text", Shape.Text), ("fault", Shape.Text), ("reason", Shape.Text)).List),
                ("articles?", FoundJson.Article.List), ("stories?", FoundJson.Story.List), ("statements?", FoundJson.Statement.List), EntryShapes.Next),
            Read = Find,
        },
    ];

    private static ApiAnswer Find(ApiCall call, ArchiveReader reader)
    {
        var query = reader.Search.Understand(SearchQuery.Parse(call.Needed("q")));
        return call.Text("of") switch
        {
            "stories" => Answer(call, query, "stories", (limit, offset) => reader.Search.Stories(query, limit, offset), (json, s) => FoundJson.Write(json, s, reader)),
            "statements" => Answer(call, query, "statements", (limit, offset) => reader.Search.Statements(query, limit, offset), (json, s) => FoundJson.Write(json, s, reader)),
            _ => Answer(call, query, "articles", (limit, offset) => reader.Search.Articles(query, limit, offset), FoundJson.Write),
        };
    }

    private static ApiAnswer Answer<T>(ApiCall call, SearchQuery query, string name, Func<int, int, Answer<T>> find, Action<Utf8JsonWriter, T> write)
    {
        var (total, capped) = (0, false);
        var (shown, next) = call.Page((limit, offset) =>
        {
            var answer = find(limit, offset);
            (total, capped) = (answer.Total, answer.IsCapped);
            return answer.Found;
        });
        return ApiAnswer.Of(json =>
        {
            json.WriteNumber("total", total);
            json.WriteBoolean("capped", capped);
            json.WriteList("notUnderstood", query.NotUnderstood, piece =>
            {
                json.WriteString("text", piece.Text);
                json.WriteString("fault", JsonText.NameOf(piece.Fault));
                json.WriteString("reason", piece.Reason);
            });
            json.WriteList(name, shown, found => write(json, found));
            json.WriteString("next", next);
        });
    }
}
