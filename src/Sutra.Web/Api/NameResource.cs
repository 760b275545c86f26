using System.Text.Json;
using NodaTime.Text;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Stories.Json;

namespace Sutra.Web.Api;

/// <summary>Names.</summary>
internal static class NameResource
{
    private static readonly YearMonthPattern s_month = YearMonthPattern.CreateWithInvariantCulture("uuuu'-'MM");

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/names", "names")
        {
            Parameters = [ApiCall.Query, ApiCall.Paging[0]],
            Shape = Shape.Object(null, ("names", EntryShapes.Name.List)),
            Read = (call, reader) => ApiAnswer.Of(json => json.WriteList("names", reader.Names.Like(SearchQuery.Parse(call.Needed("q")), call.Number("limit")), json.Write)),
        },
        new("/api/names/{number}", "name")
        {
            Parameters = [Number, .. ApiCall.Paging],
            Shape = Shape.Object(
                null,
                ("name", EntryShapes.Name.With("Name", ("forms", Shape.Text.List), ("months", Shape.Object(null, ("month", Shape.Text), ("articles", Shape.Whole)).List), ("statements", Shape.Whole))),
                ("articles", EntryShapes.Article.List), ("statements", EntryShapes.Statement.List),
                ("repeated", Shape.Object(null, ("quoteDiffers", Shape.Flag), ("tellings", EntryShapes.Statement.With("SaidTelling", ("quote", Shape.Text.OrNull), ("differs", Shape.Flag)).List)).List), EntryShapes.Next),
            Read = Tell,
        },
    ];

    /// <summary>The number in the path.</summary>
    public static ApiParameter Number { get; } = new NumberParameter("number", 1, 1L << 53) { IsInPath = true, IsRequired = true };

    /// <summary>A month as ISO 8601 has it.</summary>
    public static string Of(MonthCount month) => s_month.Format(month.Month);

    private static ApiAnswer Tell(ApiCall call, ArchiveReader reader)
    {
        if (reader.Names.Find(call.Long("number")) is not { } name) { return ApiAnswer.NotFound("the archive has no name of this number"); }
        var (articles, nextArticles) = call.Page((limit, offset) => reader.Articles.OfName(name.Number, limit, offset));
        var (statements, nextStatements) = call.Page((limit, offset) => reader.Statements.By(name.Number, limit, offset));
        return ApiAnswer.Of(json =>
        {
            WriteName(json, name, reader);
            json.WriteList("articles", articles, a => json.Write(a, reader));
            json.WriteList("statements", statements, s => json.Write(s, reader));
            json.WriteList("repeated", reader.Statements.Groups(name.Number, int.MaxValue).Where(g => g.Tellings.Count > 1), g =>
            {
                json.WriteBoolean("quoteDiffers", g.QuoteDiffers);
                json.WriteList("tellings", g.Tellings, t =>
                {
                    json.Write(t.Statement, reader);
                    json.WriteString("quote", t.Quote);
                    json.WriteBoolean("differs", t.Differs);
                });
            });
            json.WriteString("next", nextArticles ?? nextStatements);
        });
    }

    private static void WriteName(Utf8JsonWriter json, NameEntry name, ArchiveReader reader)
    {
        json.WriteStartObject("name");
        json.Write(name);
        json.WriteStrings("forms", reader.Names.Forms(name.Number));
        json.WriteList("months", reader.Names.Months(name.Number), m =>
        {
            json.WriteString("month", Of(m));
            json.WriteNumber("articles", m.Count);
        });
        json.WriteNumber("statements", reader.Statements.CountBy(name.Number));
        json.WriteEndObject();
    }
}
