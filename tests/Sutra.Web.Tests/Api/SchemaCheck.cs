using System.Text.Json;

namespace Sutra.Web.Tests.Api;

/// <summary>Checks JSON against the schemas of an OpenAPI document, as strictly as they can be read: what is not described is a fault too.</summary>
internal sealed class SchemaCheck(JsonElement document)
{
    /// <summary>The faults, each with its place.</summary>
    public IReadOnlyList<string> Find(JsonElement value, JsonElement schema)
    {
        var faults = new List<string>();
        Check(value, schema, "$", faults);
        return faults;
    }

    private void Check(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        if (schema.TryGetProperty("$ref", out var reference)) { Check(value, Of(reference.GetString()!), at, faults); return; }
        if (schema.TryGetProperty("oneOf", out var choices))
        {
            var all = choices.EnumerateArray().Select(c => Find(value, c)).ToList();
            if (all.TrueForAll(f => f.Count > 0)) { faults.AddRange(all[0].Select(f => at + f)); }
            return;
        }
        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? [.. several.EnumerateArray().Select(t => t.GetString())] : (List<string?>)[schema.GetProperty("type").GetString()];
        var type = TypeOf(value);
        if (!types.Contains(type) && !(type == "integer" && types.Contains("number"))) { faults.Add($"{at} is {type}, not {string.Join(" or ", types)}"); return; }
        if (type == "array") { foreach (var (i, item) in value.EnumerateArray().Index()) { Check(item, schema.GetProperty("items"), $"{at}[{i}]", faults); } }
        if (type == "object") { CheckFields(value, schema, at, faults); }
    }

    private void CheckFields(JsonElement value, JsonElement schema, string at, List<string> faults)
    {
        var described = schema.GetProperty("properties");
        foreach (var field in value.EnumerateObject())
        {
            if (described.TryGetProperty(field.Name, out var shape)) { Check(field.Value, shape, $"{at}.{field.Name}", faults); }
            else { faults.Add($"{at}.{field.Name} is not described"); }
        }
        foreach (var needed in schema.GetProperty("required").EnumerateArray())
        {
            if (!value.TryGetProperty(needed.GetString()!, out _)) { faults.Add($"{at}.{needed} is not there"); }
        }
    }

    private JsonElement Of(string reference) => reference.Split('/').Skip(1).Aggregate(document, (e, name) => e.GetProperty(name));

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "null",
    };
}
