using System.Text;
using System.Text.Json;

namespace Sutra.Pages.Html;

/// <summary>Parses the JSON that a script holds: as it stands where it is JSON, mended where it is not.</summary>
/// <param name="maxDepth">How deep a value may be nested.</param>
internal sealed class ScriptJson(int maxDepth)
{
    private readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maxDepth + 2 };

    /// <summary>The value, to be disposed of; null where the text holds none.</summary>
    /// <param name="text">The script's text in UTF-8, which the value reads from.</param>
    /// <param name="onlyFirst">Whether values after the first are left out.</param>
    public JsonDocument? Parse(ReadOnlyMemory<byte> text, bool onlyFirst)
    {
        var from = text.Span.IndexOfAnyExcept(" \t\r\n"u8);
        var whole = from < 0 ? default : text[from..(text.Span.LastIndexOfAnyExcept(" \t\r\n"u8) + 1)];
        return IsWhole(whole.Span) && Document(whole) is { } json ? json : Mended(Encoding.UTF8.GetString(text.Span), onlyFirst);
    }

    /// <summary>The same of text in characters.</summary>
    public JsonDocument? Parse(string text, bool onlyFirst) => Parse(Encoding.UTF8.GetBytes(text), onlyFirst);

    /// <summary>The same of a text that is not likely to be JSON as it stands.</summary>
    public JsonDocument? Mended(ReadOnlySpan<char> text, bool onlyFirst) =>
        JsonMender.Read(text, 0, maxDepth, onlyFirst) is { } json ? Document(Encoding.UTF8.GetBytes(json)) : null;

    // What opens as an object or array of JSON does, without an escape for half of a pair: mending makes a sign of it, reading it is a fault.
    private static bool IsWhole(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] is not ((byte)'{' or (byte)'[') || text[^1] is not ((byte)'}' or (byte)']')) { return false; }
        var next = text[1..].TrimStart(" \t\r\n"u8);
        return next[0] is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'}' or (byte)']' && text.IndexOf("\\ud"u8) < 0 && text.IndexOf("\\uD"u8) < 0;
    }

    private JsonDocument? Document(ReadOnlyMemory<byte> json)
    {
        // What mending leaves broken; no cheaper test tells it.
        try { return JsonDocument.Parse(json, _options); }
        catch (JsonException) { return null; }
        catch (ArgumentException) { return null; }
    }
}
