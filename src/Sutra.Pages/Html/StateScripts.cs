using System.Text;
using System.Text.Json;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>Finds the state that a page's scripts carry: scripts of JSON (Next.js, Nuxt), objects assigned to a variable, <c>JSON.parse("…")</c>, and the stream that Next.js pushes in pieces.</summary>
internal static class StateScripts
{
    // Bounds: nesting; characters of all scripts of a page together; below the last a script holds no article.
    private const int MaxDepth = 160;
    private const int Longest = 8_000_000;
    private const int Shortest = 400;

    // How far into a script its value begins.
    private const int Opening = 2_000;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth + 2 };

    /// <summary>The values, in the page's order; each is to be disposed of.</summary>
    public static IEnumerable<JsonDocument> Read(IReadOnlyList<PageScript> scripts)
    {
        var stream = new StringBuilder();
        var left = Longest;
        foreach (var script in scripts)
        {
            if (script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true || (left -= script.Content.Length) < 0) { continue; }
            if (script.Content.Span.Contains("__next_f", StringComparison.Ordinal)) { Push(stream, script.Text); continue; }
            if (script.Content.Length < Shortest) { continue; }
            var text = script.Text;
            if (Parse(text, StartOf(text)) is { } json) { yield return json; }
        }
        foreach (var json in Rows(stream.ToString())) { yield return json; }
    }

    // Past the sign of assignment, and past the return of a function that makes the object.
    private static int StartOf(string text)
    {
        var first = text.AsSpan().IndexOfAny('{', '[');
        if (first >= 0 && text.AsSpan(0, first).Trim().IsEmpty) { return first; }
        var from = Math.Max(text.AsSpan(0, Math.Min(text.Length, Opening)).IndexOf('='), 0);
        var made = text.AsSpan(from, Math.Min(text.Length - from, Opening)).IndexOf("return", StringComparison.Ordinal);
        return made < 0 ? from : from + made;
    }

    private static JsonDocument? Parse(string text, int from)
    {
        var quoted = text.AsSpan(from, Math.Min(text.Length - from, 200)).IndexOf("JSON.parse(", StringComparison.Ordinal);
        if (quoted < 0) { return Document(JsonMender.Read(text, from, MaxDepth, onlyFirst: true)); }
        using var inner = Document(JsonMender.Read("[" + text[(from + quoted + 11)..], 0, 4, onlyFirst: true));
        return inner?.RootElement is { ValueKind: JsonValueKind.Array } a && a.GetArrayLength() > 0 && a[0].ValueKind == JsonValueKind.String ? Document(JsonMender.Read(a[0].GetString()!, 0, MaxDepth, onlyFirst: true)) : null;
    }

    private static JsonDocument? Document(string? json)
    {
        if (json is null) { return null; }
        // Code that is no state ends up here too, and no cheaper test tells it.
        try { return JsonDocument.Parse(json, s_options); }
        catch (JsonException) { return null; }
        catch (ArgumentException) { return null; }
    }

    // self.__next_f.push([1,"…"]), one piece a script.
    private static void Push(StringBuilder stream, string text)
    {
        var at = text.IndexOf(".push(", StringComparison.Ordinal);
        if (at < 0) { return; }
        using var piece = Document(JsonMender.Read(text, at, 4, onlyFirst: true));
        if (piece?.RootElement is { ValueKind: JsonValueKind.Array } a && a.GetArrayLength() == 2 && a[1].ValueKind == JsonValueKind.String) { stream.Append(a[1].GetString()); }
    }

    // Rows of the stream: "1a:" and JSON up to the end of the line, or "1a:T4d2," and so many bytes of text.
    private static IEnumerable<JsonDocument> Rows(string stream)
    {
        for (var at = 0; at < stream.Length;)
        {
            var colon = stream.IndexOf(':', at);
            if (colon < 0) { yield break; }
            if (colon - at < 8 && colon + 1 < stream.Length && stream[colon + 1] == 'T' && TextAt(stream, colon + 2, out var end) is { } text)
            {
                at = end;
                if (text.Length >= Shortest && Document(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = text })) is { } piece) { yield return piece; }
                continue;
            }
            var line = stream.IndexOf('\n', colon);
            if (line < 0) { line = stream.Length; }
            if (line - colon > Shortest && Document(JsonMender.Read(stream[(colon + 1)..line], 0, MaxDepth, onlyFirst: true)) is { } json) { yield return json; }
            at = line + 1;
        }
    }

    private static string? TextAt(string stream, int at, out int end)
    {
        end = at;
        var bytes = 0;
        while (end < stream.Length && end - at < 7 && char.IsAsciiHexDigit(stream[end])) { bytes = bytes * 16 + CharacterReferences.HexValue(stream[end++]); }
        if (end == at || end >= stream.Length || stream[end] != ',') { return null; }
        var start = ++end;
        for (; end < stream.Length && bytes > 0; end++) { bytes -= stream[end] < 0x80 ? 1 : stream[end] < 0x800 || char.IsSurrogate(stream[end]) ? 2 : 3; }
        return stream[start..end];
    }
}
