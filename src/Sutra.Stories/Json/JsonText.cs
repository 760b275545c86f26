using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sutra.Stories.Json;

/// <summary>How this program writes JSON: Bengali as itself, names in camelCase.</summary>
public static class JsonText
{
    /// <summary>The relaxed encoder: the default one escapes every Bengali letter, four times the bytes.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The same over several lines, for a report that people may look into.</summary>
    public static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 1 };

    /// <summary>An enum member's name as the contract spells it: <c>NotArticle</c> is <c>not-article</c>.</summary>
    public static string NameOf<T>(T value) where T : struct, Enum => string.Concat(
        value.ToString().Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Writes an object and the end of its line.</summary>
    public static void WriteObject(Stream output, JsonWriterOptions options, Action<Utf8JsonWriter> fields)
    {
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    /// <summary>Writes a list of strings.</summary>
    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var v in values) { json.WriteStringValue(v); }
        json.WriteEndArray();
    }

    /// <summary>Writes a list of numbers.</summary>
    public static void WriteNumbers(this Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (var v in values) { json.WriteNumberValue(v); }
        json.WriteEndArray();
    }

    /// <summary>Writes a number or null.</summary>
    public static void WriteOptional(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } v) { json.WriteNumber(name, v); } else { json.WriteNull(name); }
    }
}
