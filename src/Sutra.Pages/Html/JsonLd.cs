using System.Text;
using System.Text.Json;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>Reads JSON-LD blocks: single objects, arrays, graphs, articles inside web pages; broken ones as far as they can be mended.</summary>
/// <remarks>Of several articles the one is taken that fits the page: its headline stands in the title or og:title, its address is the page's; then the one that says most.</remarks>
internal static class JsonLd
{
    // Bounds: nesting, bytes of one script, objects of one page. The longest of 742 labelled pages has 841,000 characters.
    private const int MaxDepth = 48;
    private const int Longest = 8_000_000;
    private const int MostObjects = 5_000;
    private const int MostNames = 40;

    // What it weighs that headline or address are the page's: more than all else together.
    private const int Fitting = 8;

    private static readonly ScriptJson s_json = new(MaxDepth);

    // schema.org's CreativeWork kinds that a story comes as: NewsArticle and its kin (Reportage-, Analysis-, OpinionNewsArticle),
    // BlogPosting, LiveBlogPosting, Report, Review, Recipe.
    private static readonly string[] s_kinds = ["Article", "Posting", "Report", "Review", "Recipe"];

    // Where an article may hang below another object; lists of other articles hang below other names.
    private static readonly string[] s_below = ["@graph", "mainEntity", "mainEntityOfPage", "about", "isPartOf"];

    /// <summary>The article that the page's JSON-LD describes, or null; <paramref name="types"/> gets all types met.</summary>
    /// <param name="scripts">The page's scripts.</param>
    /// <param name="types">Gets all types met.</param>
    /// <param name="titles">What else the page gives for its headline.</param>
    /// <param name="addresses">What the page gives for its own address.</param>
    public static JsonLdArticle? Read(IEnumerable<PageScript> scripts, ISet<string> types, IReadOnlyList<string> titles, IReadOnlyList<string> addresses)
    {
        JsonLdArticle? best = null;
        var weight = 0;
        foreach (var script in scripts)
        {
            if (script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true || script.Content.Length > Longest) { continue; }
            using var json = Parse(script.Content);
            if (json is null) { continue; }
            var objects = Objects(json.RootElement);
            var byId = ById(objects);
            foreach (var o in objects)
            {
                if (KindOf(o, types) is not { } kind) { continue; }
                var article = ReadArticle(o, kind, byId);
                var w = Weight(article, titles, addresses);
                // Two objects that both fit the page tell of one article: what one leaves out the other may have.
                if (best is not null && Math.Min(w, weight) > Fitting) { article = w > weight ? Merge(article, best) : Merge(best, article); }
                if (w > weight || Math.Min(w, weight) > Fitting) { (best, weight) = (article, Math.Max(w, weight)); }
            }
        }
        return best;
    }

    private static JsonLdArticle Merge(JsonLdArticle a, JsonLdArticle b) => a with
    {
        Headline = a.Headline ?? b.Headline,
        Published = a.Published ?? b.Published,
        Modified = a.Modified ?? b.Modified,
        Publisher = a.Publisher ?? b.Publisher,
        Body = a.Body ?? b.Body,
        Url = a.Url ?? b.Url,
        Authors = a.Authors.Count > 0 ? a.Authors : b.Authors,
        Sections = a.Sections.Count > 0 ? a.Sections : b.Sections,
        Keywords = a.Keywords.Count > 0 ? a.Keywords : b.Keywords,
    };

    // One for being there at all: an article that says nothing still says what the page is.
    private static int Weight(JsonLdArticle a, IReadOnlyList<string> titles, IReadOnlyList<string> addresses)
    {
        var weight = 1 + (a.Headline is null ? 0 : 2) + (a.Published is null ? 0 : 2) + (a.Body is null ? 0 : 1);
        if (a.Headline is not null && Fits(Prose.Bare(Sutra.Bangla.Text.BanglaText.Normalize(a.Headline)), titles)) { weight += Fitting; }
        if (a.Url is { Length: > 0 } url && addresses.Contains(url.TrimEnd('/'))) { weight += Fitting; }
        return weight;
    }

    private static bool Fits(string headline, IReadOnlyList<string> titles)
    {
        foreach (var title in titles)
        {
            if (headline.Length >= 8 && title.Contains(headline, StringComparison.Ordinal)) { return true; }
        }
        return false;
    }

    // Escaped as HTML by a careful template: {&quot;@type&quot;: …
    private static JsonDocument? Parse(ReadOnlyMemory<byte> text)
    {
        var head = text.Span[..Math.Min(text.Length, 200)];
        var escaped = head.IndexOf("&quot;"u8) >= 0 && !head.Contains((byte)'"');
        return escaped ? s_json.Parse(CharacterReferences.Decode(Encoding.UTF8.GetString(text.Span)), onlyFirst: false) : s_json.Parse(text, onlyFirst: false);
    }

    private static List<JsonElement> Objects(JsonElement root)
    {
        var found = new List<JsonElement>();
        var left = new Stack<JsonElement>();
        left.Push(root);
        while (found.Count < MostObjects && left.TryPop(out var e))
        {
            if (e.ValueKind == JsonValueKind.Array)
            {
                for (var i = Math.Min(e.GetArrayLength(), MostObjects) - 1; i >= 0; i--) { left.Push(e[i]); }
            }
            else if (e.ValueKind == JsonValueKind.Object)
            {
                found.Add(e);
                foreach (var name in s_below)
                {
                    if (e.TryGetProperty(name, out var below) && below.ValueKind is JsonValueKind.Object or JsonValueKind.Array) { left.Push(below); }
                }
            }
        }
        return found;
    }

    // Objects of a graph that others point to by id; a pointer ({"@id": …} and no more) is none.
    private static Dictionary<string, JsonElement> ById(List<JsonElement> objects)
    {
        var byId = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var o in objects)
        {
            if (Text(o, "@id") is { } id && Text(o, "name") is not null) { byId.TryAdd(id, o); }
        }
        return byId;
    }

    // An array of types: the one that makes it an article.
    private static string? KindOf(JsonElement o, ISet<string> types)
    {
        if (!o.TryGetProperty("@type", out var t)) { return null; }
        if (t.ValueKind != JsonValueKind.Array) { return t.ValueKind == JsonValueKind.String ? Kind(t, types) : null; }
        string? kind = null;
        foreach (var one in t.EnumerateArray())
        {
            if (one.ValueKind == JsonValueKind.String) { kind ??= Kind(one, types); }
        }
        return kind;
    }

    private static string? Kind(JsonElement type, ISet<string> types)
    {
        var name = type.GetString() ?? "";
        name = name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..];
        if (name.Length is 0 or > 60) { return null; }
        types.Add(name);
        foreach (var kind in s_kinds)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal)) { return name; }
        }
        return null;
    }

    private static JsonLdArticle ReadArticle(JsonElement o, string type, Dictionary<string, JsonElement> byId) => new()
    {
        Type = type,
        Headline = Text(o, "headline") ?? Text(o, "name"),
        Published = Text(o, "datePublished") ?? Text(o, "dateCreated"),
        Modified = Text(o, "dateModified"),
        Sections = Names(o, "articleSection", byId),
        Keywords = Names(o, "keywords", byId),
        Publisher = Names(o, "publisher", byId) is [var first, ..] ? first : null,
        Body = Text(o, "articleBody"),
        Url = Text(o, "url") ?? Text(o, "mainEntityOfPage") ?? (o.TryGetProperty("mainEntityOfPage", out var page) && page.ValueKind == JsonValueKind.Object ? Text(page, "@id") : null),
        Authors = Names(o, "author", byId) is { Count: > 0 } authors ? authors : Names(o, "creator", byId),
    };

    private static string? Text(JsonElement o, string name)
    {
        if (!o.TryGetProperty(name, out var v)) { return null; }
        if (v.ValueKind == JsonValueKind.Array) { v = v.GetArrayLength() > 0 ? v[0] : default; }
        return v.ValueKind == JsonValueKind.String ? StringOf(v) : null;
    }

    // Strings, objects with a name, pointers to objects of the graph; one or an array of them.
    private static List<string> Names(JsonElement o, string name, Dictionary<string, JsonElement> byId)
    {
        var names = new List<string>();
        if (!o.TryGetProperty(name, out var v)) { return names; }
        if (v.ValueKind != JsonValueKind.Array) { Add(names, v, byId); return names; }
        foreach (var one in v.EnumerateArray())
        {
            if (names.Count == MostNames) { break; }
            Add(names, one, byId);
        }
        return names;
    }

    private static void Add(List<string> names, JsonElement v, Dictionary<string, JsonElement> byId)
    {
        var text = v.ValueKind switch
        {
            JsonValueKind.String => StringOf(v),
            JsonValueKind.Object => Text(v, "name") ?? (Text(v, "@id") is { } id && byId.TryGetValue(id, out var o) ? Text(o, "name") : null),
            _ => null,
        };
        if (text is not null && byId.TryGetValue(text, out var pointed)) { text = Text(pointed, "name"); }
        if (text is not null && !names.Contains(text)) { names.Add(text); }
    }

    private static string? StringOf(JsonElement e)
    {
        var s = e.GetString();
        s = s is null ? null : CharacterReferences.Decode(s).Trim();
        return string.IsNullOrEmpty(s) ? null : s;
    }
}
