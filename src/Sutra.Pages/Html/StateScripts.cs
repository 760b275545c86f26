using System.Buffers;
using System.Text;
using System.Text.Json;
using Sutra.Pages.Html.Markup;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html;

/// <summary>Finds the state that a page's scripts carry: scripts of JSON (Next.js, Nuxt), objects assigned to a variable, <c>JSON.parse("…")</c>, and the stream that Next.js pushes in pieces.</summary>
internal static class StateScripts
{
    // Bounds: nesting; bytes of all scripts of a page together; below the last a script holds no article.
    private const int MaxDepth = 160;
    private const int Longest = 16_000_000;
    private const int Shortest = 400;

    private static readonly SearchValues<byte> s_nameParts = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$"u8);

    // How far into a script its value begins.
    private const int Opening = 2_000;

    private static readonly ScriptJson s_json = new(MaxDepth);
    private static readonly ScriptJson s_flat = new(maxDepth: 4);

    /// <summary>The values, in the page's order; each is to be disposed of.</summary>
    public static IEnumerable<JsonDocument> Read(IReadOnlyList<PageScript> scripts)
    {
        var stream = new StringBuilder();
        var left = Longest;
        foreach (var script in scripts)
        {
            if (script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true || (left -= script.Content.Length) < 0) { continue; }
            if (script.Content.Span.IndexOf("__next_f"u8) >= 0) { Push(stream, script.Content.Span); continue; }
            if (script.Content.Length >= Shortest && Parse(script.Content) is { } json) { yield return json; }
        }
        foreach (var json in Rows(stream.ToString())) { yield return json; }
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> script)
    {
        var text = script.Span;
        var whole = IsWhole(text);
        var from = whole ? 0 : StartOf(text);
        var quoted = text.Slice(from, Math.Min(text.Length - from, 200)).IndexOf("JSON.parse("u8);
        if (quoted >= 0) { return Quoted(text[(from + quoted + 11)..]); }
        if (!OpensValue(text[from..])) { return null; }
        return whole ? s_json.Parse(script, onlyFirst: true) : s_json.Mended(Encoding.UTF8.GetString(text[from..]), onlyFirst: true);
    }

    // Nothing stands before the first bracket.
    private static bool IsWhole(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'{', (byte)'[') is >= 0 and var first && Blank.Is(text[..first]);

    // Past the sign of assignment, and past the return of a function that makes the object.
    private static int StartOf(ReadOnlySpan<byte> text)
    {
        var from = Math.Max(text[..Math.Min(text.Length, Opening)].IndexOf((byte)'='), 0);
        var made = text.Slice(from, Math.Min(text.Length - from, Opening)).IndexOf("return"u8);
        return made < 0 ? from : from + made;
    }

    // Most scripts are code: the first bracket of a value has a value or the name of a field after it, that of a block a statement.
    private static bool OpensValue(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAny((byte)'{', (byte)'[');
        if (at < 0) { return false; }
        var isList = text[at] == '[';
        text = text[(at + 1)..].TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) { return false; }
        if (text[0] is (byte)'"' or (byte)'\'' or (byte)'{' or (byte)'[' or (byte)'/') { return true; }
        if (isList) { return char.IsAsciiLetterOrDigit((char)text[0]) || text[0] is (byte)'-' or (byte)'!'; }
        var name = text.IndexOfAnyExcept(s_nameParts);
        return name > 0 && text[name..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }

    private static JsonDocument? Quoted(ReadOnlySpan<byte> text)
    {
        using var list = s_flat.Mended("[" + Encoding.UTF8.GetString(text), onlyFirst: true);
        return list?.RootElement is { ValueKind: JsonValueKind.Array } a && a.GetArrayLength() > 0 && a[0].ValueKind == JsonValueKind.String ? s_json.Parse(a[0].GetString()!, onlyFirst: true) : null;
    }

    // self.__next_f.push([1,"…"]), one piece a script.
    private static void Push(StringBuilder stream, ReadOnlySpan<byte> text)
    {
        var at = text.IndexOf(".push("u8);
        if (at < 0) { return; }
        using var piece = s_flat.Mended(Encoding.UTF8.GetString(text[at..]), onlyFirst: true);
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
                if (text.Length >= Shortest && s_json.Parse(JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = text }), onlyFirst: true) is { } piece) { yield return piece; }
                continue;
            }
            var line = stream.IndexOf('\n', colon);
            if (line < 0) { line = stream.Length; }
            if (line - colon > Shortest && s_json.Parse(stream[(colon + 1)..line], onlyFirst: true) is { } json) { yield return json; }
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
