using System.Text.Json;

namespace Sutra.Pages.Html;

/// <summary>Parses the JSON that a script holds: as it stands where it is JSON, mended where it is not.</summary>
/// <param name="maxDepth">How deep a value may be nested.</param>
internal sealed class ScriptJson(int maxDepth)
{
    private readonly JsonDocumentOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = maxDepth + 2 };

    /// <summary>The value, to be disposed of; null where the text holds none.</summary>
    /// <param name="text">The script's text.</param>
    /// <param name="onlyFirst">Whether values after the first are left out.</param>
    public JsonDocument? Parse(ReadOnlyMemory<char> text, bool onlyFirst)
    {
        var whole = text.Trim();
        return IsWhole(whole.Span) && Document(whole) is { } json ? json : Mended(text.Span, onlyFirst);
    }

    /// <summary>The same of a text that is not likely to be JSON as it stands.</summary>
    public JsonDocument? Mended(ReadOnlySpan<char> text, bool onlyFirst) =>
        JsonMender.Read(text, 0, maxDepth, onlyFirst) is { } json ? Document(json.AsMemory()) : null;

    // What opens as an object or array of JSON does, without an escape for half of a pair: mending makes a sign of it, reading it is a fault.
    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('{' or '[') || text[^1] is not ('}' or ']')) { return false; }
        var next = text[1..].TrimStart();
        return next[0] is '"' or '{' or '[' or '}' or ']' && text.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase) < 0;
    }

    private JsonDocument? Document(ReadOnlyMemory<char> json)
    {
        // What mending leaves broken; no cheaper test tells it.
        try { return JsonDocument.Parse(json, _options); }
        catch (JsonException) { return null; }
        catch (ArgumentException) { return null; }
    }
}
