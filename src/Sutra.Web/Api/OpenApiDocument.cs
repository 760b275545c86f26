using System.Text.Json;
using Sutra.Stories.Json;
using Sutra.Web.Labels;

namespace Sutra.Web.Api;

/// <summary>The OpenAPI 3.1 document, made of the table that the routes are made of.</summary>
internal static class OpenApiDocument
{
    private const string Problem = "Problem";

    private static readonly Shape s_problem = Shape.Object(Problem, ("type", Shape.Text), ("title", Shape.Text), ("status", Shape.Whole), ("detail?", Shape.Text));

    private static readonly Lazy<byte[]> s_bytes = new(Write);

    /// <summary>The document.</summary>
    public static byte[] Bytes => s_bytes.Value;

    private static byte[] Write()
    {
        using var bytes = new MemoryStream();
        JsonText.WriteObject(bytes, JsonText.Indented, json =>
        {
            json.WriteString("openapi", "3.1.0");
            json.WriteStartObject("info");
            json.WriteString("title", LabelSet.English["site.name"]);
            json.WriteString("description", LabelSet.English["api.lead"]);
            json.WriteString("version", typeof(OpenApiDocument).Assembly.GetName().Version!.ToString(3));
            json.WriteEndObject();
            json.WriteStartObject("paths");
            foreach (var path in ApiTable.All.GroupBy(o => o.Path)) { WritePath(json, path.Key, path); }
            json.WriteEndObject();
            WriteComponents(json);
        });
        return bytes.ToArray();
    }

    private static void WritePath(Utf8JsonWriter json, string path, IEnumerable<ApiOperation> operations)
    {
        json.WriteStartObject(path);
        foreach (var operation in operations)
        {
            json.WriteStartObject(operation.Method.ToLowerInvariant());
            json.WriteString("operationId", operation.Key);
            json.WriteString("summary", LabelSet.English["api.do." + operation.Key]);
            json.WriteStartArray("parameters");
            foreach (var parameter in operation.Parameters) { WriteParameter(json, parameter); }
            json.WriteEndArray();
            if (operation.Takes.Count > 0) { WriteBody(json, operation); }
            WriteAnswers(json, operation);
            if (operation.Takes.Count > 0) { WriteSecurity(json); }
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, ApiParameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("in", parameter.IsInPath ? "path" : "query");
        json.WriteString("description", LabelSet.English[parameter.Key]);
        json.WriteBoolean("required", parameter.IsRequired);
        json.WriteStartObject("schema");
        parameter.WriteSchema(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteBody(Utf8JsonWriter json, ApiOperation operation)
    {
        json.WriteStartObject("requestBody");
        json.WriteBoolean("required", true);
        json.WriteStartObject("content");
        foreach (var type in operation.Takes) { json.WriteStartObject(type); json.WriteEndObject(); }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, ApiOperation operation)
    {
        json.WriteStartObject("responses");
        json.WriteStartObject("200");
        json.WriteString("description", LabelSet.English["api.answer"]);
        WriteContent(json, operation.Type, operation.Shape);
        json.WriteEndObject();
        foreach (var status in operation.Errors)
        {
            json.WriteStartObject(status.ToString(System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("description", LabelSet.English[Server.ErrorAnswers.KeyOf(status) + ".title"]);
            WriteContent(json, "application/problem+json", s_problem);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, string type, Shape? shape)
    {
        json.WriteStartObject("content");
        json.WriteStartObject(type);
        if (shape is not null) { json.WritePropertyName("schema"); shape.Write(json); }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Beyond loopback the token is needed, on it only where one is set: so nothing, or the token.
    private static void WriteSecurity(Utf8JsonWriter json)
    {
        json.WriteStartArray("security");
        json.WriteStartObject();
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteStartArray("token");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteComponents(Utf8JsonWriter json)
    {
        json.WriteStartObject("components");
        json.WriteStartObject("schemas");
        var named = ApiTable.All.Where(o => o.Shape is not null).SelectMany(o => o.Shape!.Named()).Append(s_problem);
        foreach (var shape in named.DistinctBy(s => s.Name).OrderBy(s => s.Name, StringComparer.Ordinal))
        {
            json.WriteStartObject(shape.Name!);
            shape.WriteFields(json);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartObject("securitySchemes");
        json.WriteStartObject("token");
        json.WriteString("type", "http");
        json.WriteString("scheme", "bearer");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
