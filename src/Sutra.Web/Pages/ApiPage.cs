using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sutra.Web.Api;

namespace Sutra.Web.Pages;

/// <summary>What programs can ask for, made of the table that the routes are made of.</summary>
internal sealed class ApiPage : IPage
{
    private static readonly (string Key, string[] Starts)[] s_groups =
    [
        ("search", ["/api/search"]), ("stories", ["/api/stor"]), ("articles", ["/api/articles"]), ("names", ["/api/names", "/api/outlets"]),
        ("archive", ["/api/stats", "/api/add", "/api/openapi"]), ("feeds", ["/feeds"]), ("exports", ["/export"]),
    ];

    /// <inheritdoc/>
    public string Route => "/api";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request) => new(request.Labels["api.title"], Write) { Alternates = [new(ApiAnswer.Json, ApiTable.Document, request.Labels["api.document"])] };

    private static void Write(PageSheet sheet)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "api.title");
        sheet.Label("p", "api.lead", "lead");
        markup.Open("p");
        sheet.Label("span", "api.errors");
        markup.Text(" ");
        markup.Element("a", sheet.Labels["api.document"], ("href", ApiTable.Document));
        markup.CloseLine();
        foreach (var (key, starts) in s_groups)
        {
            sheet.Label("h2", "api.group." + key, "part-title");
            foreach (var operation in ApiTable.All.Where(o => starts.Any(s => o.Path.StartsWith(s, StringComparison.Ordinal)))) { WriteOperation(sheet, operation); }
        }
    }

    private static void WriteOperation(PageSheet sheet, ApiOperation operation)
    {
        var markup = sheet.Markup;
        markup.Open("section", ("class", "operation"), ("id", operation.Key));
        markup.Open("h3");
        markup.Element("span", operation.Method, ("class", "method"));
        markup.Text(" ");
        // An address without a hole in it can be followed.
        if (operation.Method == HttpMethods.Get && !operation.Parameters.Any(p => p.IsRequired)) { markup.Element("a", operation.Path, ("href", operation.Path)); }
        else { markup.Element("code", operation.Path); }
        markup.CloseLine();
        sheet.Label("p", "api.do." + operation.Key);
        if (operation.Parameters.Count > 0) { WriteParameters(sheet, operation); }
        WriteAnswer(sheet, operation);
        markup.CloseLine();
    }

    private static void WriteParameters(PageSheet sheet, ApiOperation operation)
    {
        var markup = sheet.Markup;
        markup.Open("dl", ("class", "takes"));
        foreach (var parameter in operation.Parameters)
        {
            markup.Open("div");
            markup.Open("dt");
            markup.Element("code", parameter.Name);
            if (parameter.IsRequired) { markup.Text(" "); sheet.Label("span", "api.needed", "tag"); }
            markup.Close();
            markup.Open("dd");
            sheet.Label("span", parameter.Key);
            markup.Text(" ");
            markup.Element("code", parameter.Range, ("class", "range"));
            if (parameter.Otherwise is { } otherwise)
            {
                markup.Text(" · ");
                sheet.Label("span", "api.otherwise", "at");
                markup.Text(" ");
                markup.Element("code", otherwise);
            }
            markup.Close();
            markup.CloseLine();
        }
        markup.CloseLine();
    }

    private static void WriteAnswer(PageSheet sheet, ApiOperation operation)
    {
        var markup = sheet.Markup;
        markup.Open("p", ("class", "answers"));
        sheet.Label("span", "api.answer", "at");
        markup.Text(" ");
        markup.Element("code", operation.Type);
        foreach (var status in operation.Errors.Prepend(StatusCodes.Status200OK))
        {
            markup.Text(" ");
            markup.Element("span", status.ToString(CultureInfo.InvariantCulture), ("class", "tag"));
        }
        markup.CloseLine();
        if (operation.Takes.Count > 0)
        {
            markup.Open("p", ("class", "answers"));
            sheet.Label("span", "api.takes", "at");
            foreach (var type in operation.Takes) { markup.Text(" "); markup.Element("code", type); }
            markup.CloseLine();
        }
        if (operation.Shape is not { } shape) { return; }
        markup.Open("details");
        sheet.Label("summary", "api.shape");
        markup.Element("pre", ShapeText.Of(shape), ("tabindex", "0"));
        markup.CloseLine();
    }
}
