using System.Net;
using System.Text;
using System.Text.Json;

namespace Sutra.Pages.Html;

/// <summary>What a page's JSON-LD says of its article. Every field is null where it says nothing; times stand as written.</summary>
internal sealed record JsonLdArticle
{
    public string? Type { get; init; }
    public string? Headline { get; init; }
    public string? Published { get; init; }
    public string? Modified { get; init; }
    public string? Section { get; init; }
    public string? Publisher { get; init; }
    public string? Body { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Authors { get; init; } = [];
}

/// <summary>Reads JSON-LD blocks: single objects, arrays, graphs, articles inside web pages; broken ones as far as they can be mended.</summary>
internal static class JsonLd
{
    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    // schema.org's CreativeWork kinds that a story comes as.
    private static readonly string[] s_kinds = ["Article", "Posting", "Report", "Review", "Recipe", "AnalysisNewsArticle"];

    /// <summary>The article that the page's JSON-LD describes, or null; <paramref name="types"/> gets all types met.</summary>
    public static JsonLdArticle? Read(IEnumerable<PageScript> scripts, ISet<string> types)
    {
        JsonLdArticle? best = null;
        foreach (var script in scripts)
        {
            if (script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true) { continue; }
            using var json = Parse(script.Text);
            if (json is null) { continue; }
            foreach (var o in Objects(json.RootElement))
            {
                var type = TypeOf(o);
                if (type is null) { continue; }
                types.Add(type);
                if (!s_kinds.Any(k => type.EndsWith(k, StringComparison.Ordinal))) { continue; }
                var article = ReadArticle(o, type);
                if (best is null || Weight(article) > Weight(best)) { best = article; }
            }
        }
        return best;
    }

    private static int Weight(JsonLdArticle a) => (a.Headline is null ? 0 : 2) + (a.Published is null ? 0 : 2) + (a.Body is null ? 0 : 1);

    private static JsonDocument? Parse(string text)
    {
        text = text.Trim().Trim(';');
        if (text.StartsWith("<!--", StringComparison.Ordinal)) { text = text[4..].Replace("-->", "", StringComparison.Ordinal); }
        if (text.StartsWith("//<![CDATA[", StringComparison.Ordinal)) { text = text[11..].Replace("//]]>", "", StringComparison.Ordinal); }
        if (text.Length == 0) { return null; }
        return TryParse(text) ?? TryParse(Mend(text));
    }

    private static JsonDocument? TryParse(string text)
    {
        try { return JsonDocument.Parse(text, s_options); }
        catch (JsonException) { return null; }
        // An unpaired surrogate in an escape is the writer's fault.
        catch (InvalidOperationException) { return null; }
        catch (ArgumentException) { return null; }
    }

    // The commonest fault: line breaks and tabs inside strings; the next: a backslash that escapes nothing.
    private static string Mend(string text)
    {
        var b = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ') { b.Append(' '); continue; }
            if (c == '\\' && (i + 1 >= text.Length || !"\"\\/bfnrtu".Contains(text[i + 1], StringComparison.Ordinal))) { continue; }
            b.Append(c);
            if (c == '\\') { b.Append(text[++i]); }
        }
        return b.ToString();
    }

    private static IEnumerable<JsonElement> Objects(JsonElement root)
    {
        var left = new Stack<JsonElement>();
        left.Push(root);
        while (left.TryPop(out var e))
        {
            if (e.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in e.EnumerateArray().Reverse()) { left.Push(item); }
            }
            else if (e.ValueKind == JsonValueKind.Object)
            {
                yield return e;
                // Lists of other articles hang below these.
                foreach (var p in e.EnumerateObject())
                {
                    if (p.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "liveBlogUpdate") { if (p.Name != "liveBlogUpdate") { left.Push(p.Value); } }
                }
            }
        }
    }

    private static JsonLdArticle ReadArticle(JsonElement o, string type) => new()
    {
        Type = type,
        Headline = Text(o, "headline") ?? Text(o, "name"),
        Published = Text(o, "datePublished") ?? Text(o, "dateCreated"),
        Modified = Text(o, "dateModified"),
        Section = Text(o, "articleSection"),
        Publisher = NameIn(o, "publisher").FirstOrDefault(),
        Body = Text(o, "articleBody"),
        Url = Text(o, "url"),
        Authors = [.. NameIn(o, "author").Distinct(StringComparer.Ordinal)],
    };

    private static string? TypeOf(JsonElement o)
    {
        if (!o.TryGetProperty("@type", out var t)) { return null; }
        if (t.ValueKind == JsonValueKind.Array) { t = t.EnumerateArray().FirstOrDefault(x => x.ValueKind == JsonValueKind.String); }
        return t.ValueKind == JsonValueKind.String ? StringOf(t) : null;
    }

    private static string? Text(JsonElement o, string name)
    {
        if (!o.TryGetProperty(name, out var v)) { return null; }
        if (v.ValueKind == JsonValueKind.Array) { v = v.EnumerateArray().FirstOrDefault(); }
        return v.ValueKind == JsonValueKind.String ? StringOf(v) : null;
    }

    private static IEnumerable<string> NameIn(JsonElement o, string name)
    {
        if (!o.TryGetProperty(name, out var v)) { return []; }
        var all = v.ValueKind == JsonValueKind.Array ? v.EnumerateArray().ToList() : [v];
        return all.Select(x => x.ValueKind switch
        {
            JsonValueKind.Object => Text(x, "name"),
            JsonValueKind.String => StringOf(x),
            _ => null,
        }).OfType<string>();
    }

    private static string? StringOf(JsonElement e)
    {
        string? s;
        try { s = e.GetString(); }
        catch (InvalidOperationException) { return null; }
        s = s is null ? null : WebUtility.HtmlDecode(s).Trim();
        return string.IsNullOrEmpty(s) ? null : s;
    }
}
