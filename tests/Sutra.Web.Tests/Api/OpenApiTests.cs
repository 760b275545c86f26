using System.Net;
using System.Text.Json;
using Sutra.Web.Api;
using Sutra.Web.Labels;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Api;

/// <summary>The OpenAPI document says what is so.</summary>
public sealed class OpenApiTests(SampleServer server)
{
    // For each documented address what to put into it, and what to ask with it.
    private static readonly Dictionary<string, string> s_needed = new(StringComparer.Ordinal)
    {
        ["{story}"] = "s1",
        ["{storyline}"] = "l1",
        ["{number}"] = "1",
        ["{id}"] = "01-digonto-agami-mase-boithok.txt",
    };

    [Fact]
    public async Task Every_documented_address_answers_as_it_says()
    {
        var document = await server.Json(ApiTable.Document);
        var check = new SchemaCheck(document);
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            if (!path.Value.TryGetProperty("get", out var get)) { continue; }
            var query = get.GetProperty("parameters").EnumerateArray().Any(p => p.GetProperty("name").GetString() == "q") ? "?q=" + Uri.EscapeDataString("সেতু") : "";
            var address = s_needed.Aggregate(path.Name, (a, n) => a.Replace(n.Key, n.Value, StringComparison.Ordinal)) + query;
            using var answer = await server.Client.GetAsync(address);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            var content = get.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Single();
            answer.Content.Headers.ContentType!.MediaType.ShouldBe(content.Name, address);
            if (!content.Value.TryGetProperty("schema", out var schema)) { continue; }
            using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
            check.Find(body.RootElement, schema).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task All_articles_and_stories_answer_as_it_says()
    {
        var document = await server.Json(ApiTable.Document);
        var check = new SchemaCheck(document);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var id in server.Articles) { check.Find(await server.Json("/api/articles/" + Uri.EscapeDataString(id)), schemas.GetProperty("Article")).ShouldBeEmpty(id); }
        foreach (var story in (await server.Json("/api/stories?limit=100")).GetProperty("stories").EnumerateArray())
        {
            var id = story.GetProperty("id").GetString()!;
            check.Find(await server.Json("/api/stories/" + id), schemas.GetProperty("StoryReport")).ShouldBeEmpty(id);
        }
        foreach (var of in (string[])["articles", "stories", "statements"])
        {
            var search = document.GetProperty("paths").GetProperty("/api/search").GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
            check.Find(await server.Json($"/api/search?of={of}&q=" + Uri.EscapeDataString("সেতু")), search).ShouldBeEmpty(of);
        }
    }

    [Fact]
    public async Task Every_address_for_programs_is_documented()
    {
        var paths = (await server.Json(ApiTable.Document)).GetProperty("paths");
        foreach (var (path, method) in server.Routes)
        {
            if (method == "HEAD" || !(path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/feeds", StringComparison.Ordinal) || path.StartsWith("/export", StringComparison.Ordinal))) { continue; }
            paths.TryGetProperty(path, out var operations).ShouldBeTrue(path);
            operations.TryGetProperty(method.ToLowerInvariant(), out _).ShouldBeTrue($"{method} {path}");
        }
    }

    [Fact]
    public async Task References_lead_somewhere_and_names_stand_once()
    {
        var document = await server.Json(ApiTable.Document);
        foreach (var reference in References(document)) { reference.Split('/').Skip(1).Aggregate(document, (e, name) => e.GetProperty(name)).ValueKind.ShouldBe(JsonValueKind.Object); }
        ApiTable.All.Select(o => o.Key).ShouldBeUnique();
        ApiTable.All.Select(o => (o.Method, o.Path)).ShouldBeUnique();
        // Two shapes of one name would be described as one.
        ApiTable.All.Where(o => o.Shape is not null).SelectMany(o => o.Shape!.Named()).GroupBy(s => s.Name).ShouldAllBe(g => g.Select(Written).Distinct().Count() == 1);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("bn")]
    public async Task The_page_shows_every_operation(string language)
    {
        var page = WebUtility.HtmlDecode(await server.Text("/api", language));
        var labels = LabelSet.Of(language);
        foreach (var operation in ApiTable.All)
        {
            page.ShouldContain(operation.Path);
            page.ShouldContain(labels["api.do." + operation.Key]);
        }
        page.ShouldContain(ApiTable.Document);
    }

    private static string Written(Shape shape)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) { json.WriteStartObject(); shape.WriteFields(json); json.WriteEndObject(); }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(f => f.Name == "$ref" ? [f.Value.GetString()!] : References(f.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };
}
