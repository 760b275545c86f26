using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Gathers the paragraphs of one value of a page's state, by the names of its fields: HTML or plain text, lists of story elements, trees of paragraphs and runs, React's elements.</summary>
/// <param name="budget">How many characters may be read in all, over all values: an object's text is read again for those around it.</param>
internal sealed class StateText(int budget)
{
    private const int MaxDepth = 40;
    private const int LongestRun = 20_000;

    // Fields that hold a text or what it is made of, all but letters left out, lower case.
    private static readonly HashSet<string> s_text = new(StringComparer.Ordinal)
    {
        "body", "articlebody", "content", "contents", "text", "html", "bodyhtml", "contenthtml", "fulltext", "storyelements", "elements", "blocks", "cards", "children", "paragraphs", "paragraph", "details", "newsdetails", "newsbody", "story", "rendered", "value", "components", "bodytext", "maincontent",
    };

    private static readonly HashSet<string> s_headlines = new(StringComparer.Ordinal) { "headline", "title", "heading", "newstitle", "articletitle" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_textNames = s_text.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_headlineNames = s_headlines.GetAlternateLookup<ReadOnlySpan<char>>();

    // Parts of a story that are no text of it.
    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase) { "image", "photo", "video", "audio", "embed", "jsembed", "also-read", "related", "ad", "advertisement", "gallery", "link", "button", "iframe", "script", "caption" };

    private int _budget = budget;

    /// <summary>The paragraphs of an object or of React's element; empty where it holds none.</summary>
    public List<Paragraph> Of(JsonElement value)
    {
        var found = new List<Paragraph>();
        if (value.ValueKind == JsonValueKind.Object) { Fields(value, found, 0); }
        else if (IsElement(value)) { Collect(value, found, 0); }
        return found;
    }

    /// <summary>The headline among an object's own fields, canonical, or null.</summary>
    public static string? Headline(JsonElement o)
    {
        foreach (var p in o.EnumerateObject())
        {
            if (p.Value.ValueKind == JsonValueKind.String && IsNamed(p, s_headlineNames) && BanglaText.NormalizeLine(p.Value.GetString()!) is { Length: >= 8 and <= 400 } text) { return text; }
        }
        return null;
    }

    // Only the first field that holds text counts: the same text often stands in two forms side by side.
    private void Fields(JsonElement o, List<Paragraph> found, int depth)
    {
        foreach (var p in o.EnumerateObject())
        {
            if (!IsNamed(p, s_textNames)) { continue; }
            var before = found.Count;
            Collect(p.Value, found, depth + 1);
            if (found.Count > before) { return; }
        }
    }

    private void Collect(JsonElement e, List<Paragraph> found, int depth)
    {
        if (_budget <= 0 || depth > MaxDepth) { return; }
        _budget -= 16;
        switch (e.ValueKind)
        {
            case JsonValueKind.String: AddText(e.GetString()!, found); break;
            case JsonValueKind.Array when IsElement(e): Element(e[1].GetString()!, e[3], found, depth); break;
            case JsonValueKind.Array: Items(e, found, depth); break;
            case JsonValueKind.Object: Part(e, found, depth); break;
        }
    }

    // An item with a headline and address of its own is another article.
    private void Items(JsonElement list, List<Paragraph> found, int depth)
    {
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("url", out _) && Headline(item) is not null) { continue; }
            Collect(item, found, depth + 1);
        }
    }

    private void Part(JsonElement o, List<Paragraph> found, int depth)
    {
        var type = o.TryGetProperty("type", out var t) && t.ValueKind == JsonValueKind.String ? t.GetString()! : "";
        if (s_others.Contains(type)) { return; }
        if (type is "paragraph" or "p" or "heading" or "blockquote" or "list-item") { Run(o, found, KindOf(type)); }
        else { Fields(o, found, depth); }
    }

    private static ParagraphKind KindOf(string name) => name switch
    {
        "heading" or "h2" or "h3" => ParagraphKind.Subheading,
        "blockquote" => ParagraphKind.Quote,
        "list-item" or "li" => ParagraphKind.ListItem,
        _ => ParagraphKind.Plain,
    };

    // React's wire form: ["$","p",null,{"children":…}].
    private static bool IsElement(JsonElement e) =>
        e.ValueKind == JsonValueKind.Array && e.GetArrayLength() >= 4 && e[0].ValueKind == JsonValueKind.String && e[0].ValueEquals("$") && e[1].ValueKind == JsonValueKind.String && e[3].ValueKind == JsonValueKind.Object;

    private void Element(string name, JsonElement props, List<Paragraph> found, int depth)
    {
        if (name is "nav" or "footer" or "aside" or "script" or "style" or "figure" or "button" or "a") { return; }
        if (name is "p" or "li" or "h2" or "h3" or "blockquote") { Run(props, found, KindOf(name)); }
        else { Fields(props, found, depth); }
    }

    // What stands in a paragraph is one text, however many pieces it has.
    private void Run(JsonElement paragraph, List<Paragraph> found, ParagraphKind kind)
    {
        var text = new StringBuilder();
        var left = new Stack<JsonElement>();
        left.Push(paragraph);
        while (text.Length < LongestRun && left.TryPop(out var e))
        {
            _budget -= 4;
            if (e.ValueKind == JsonValueKind.String) { text.Append(e.GetString()); }
            else if (IsElement(e)) { left.Push(e[3]); }
            else if (e.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in e.EnumerateArray().Reverse()) { left.Push(item); }
            }
            else if (e.ValueKind == JsonValueKind.Object)
            {
                foreach (var p in e.EnumerateObject())
                {
                    if (IsNamed(p, s_textNames)) { left.Push(p.Value); break; }
                }
            }
        }
        AddText(text.ToString().Replace('\n', ' '), found, kind);
    }

    // Addresses, ids and class names are no text: a line of text has a space in it.
    private void AddText(string text, List<Paragraph> found, ParagraphKind kind = ParagraphKind.Plain)
    {
        _budget -= text.Length;
        foreach (var p in HtmlFragments.Paragraphs(text))
        {
            var line = p.Text;
            if (line.Contains(' ', StringComparison.Ordinal) && !line.StartsWith("http", StringComparison.Ordinal) && line[0] is not ('{' or '$') && !ScriptLines.IsEmbed(line) && (found.Count == 0 || found[^1].Text != line)) { found.Add(p.Kind == ParagraphKind.Plain ? p with { Kind = kind } : p); }
        }
    }

    // Whether a field's name, all but letters left out, is one of these. Read as it stands in the script: a name with an escape is none of them.
    private static bool IsNamed(JsonProperty field, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names)
    {
        const int Longest = 24;
        var name = JsonMarshal.GetRawUtf8PropertyName(field);
        if (name.Length > Longest) { return false; }
        Span<char> bare = stackalloc char[Longest];
        var n = 0;
        foreach (var b in name)
        {
            if (char.IsAsciiLetter((char)b)) { bare[n++] = (char)(b | 0x20); }
        }
        return names.Contains(bare[..n]);
    }
}
