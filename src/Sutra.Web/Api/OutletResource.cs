using Sutra.Archive.Looking;

namespace Sutra.Web.Api;

/// <summary>Outlets.</summary>
internal static class OutletResource
{
    /// <summary>How many ties of a kind are told.</summary>
    public const int MostTies = 50;

    /// <summary>What can be asked for.</summary>
    public static IEnumerable<ApiOperation> All =>
    [
        new("/api/outlets", "outlets") { Parameters = ApiCall.Paging, Shape = Shape.Object(null, ("total", Shape.Whole), ("outlets", EntryShapes.Outlet.List), EntryShapes.Next), Read = List },
        new("/api/outlets/{number}", "outlet")
        {
            Parameters = [NameResource.Number, .. ApiCall.Paging],
            Shape = Shape.Object(
                null,
                ("outlet", EntryShapes.Outlet), ("credits", EntryShapes.Tie.List), ("repeats", EntryShapes.Tie.List), ("creditedBy", EntryShapes.Tie.List), ("articles", EntryShapes.Article.List), EntryShapes.Next),
            Read = Tell,
        },
    ];

    private static ApiAnswer List(ApiCall call, ArchiveReader reader)
    {
        var all = reader.Outlets.All();
        var (shown, next) = call.Page<OutletEntry>((limit, offset) => [.. all.Skip(offset).Take(limit)]);
        return ApiAnswer.Of(json =>
        {
            json.WriteNumber("total", all.Count);
            json.WriteList("outlets", shown, json.Write);
            json.WriteString("next", next);
        });
    }

    private static ApiAnswer Tell(ApiCall call, ArchiveReader reader)
    {
        if (reader.Outlets.Find(call.Long("number")) is not { } outlet) { return ApiAnswer.NotFound("the archive has no outlet of this number"); }
        var (shown, next) = call.Page((limit, offset) => reader.Articles.OfOutlet(outlet.Number, limit, offset));
        return ApiAnswer.Of(json =>
        {
            json.WriteStartObject("outlet");
            json.Write(outlet);
            json.WriteEndObject();
            json.WriteList("credits", reader.Outlets.Credits(outlet.Number, MostTies), json.Write);
            json.WriteList("repeats", reader.Outlets.Repeats(outlet.Number, MostTies), json.Write);
            json.WriteList("creditedBy", reader.Outlets.CreditedBy(outlet.Number, MostTies), json.Write);
            json.WriteList("articles", shown, a => json.Write(a, reader));
            json.WriteString("next", next);
        });
    }
}
