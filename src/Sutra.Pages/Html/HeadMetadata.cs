using Sutra.Bangla.Text;

namespace Sutra.Pages.Html;

/// <summary>What a page says of itself where readers do not look: meta tags, links, JSON-LD.</summary>
internal sealed class HeadMetadata
{
    private readonly Dictionary<string, string> _meta = new(StringComparer.OrdinalIgnoreCase);

    private readonly Lazy<string?> _shownSite;

    private HeadMetadata(PageFacts facts, PageBlocks page)
    {
        _shownSite = new Lazy<string?>(() => SiteNames.Find(facts, page, Title), isThreadSafe: false);
        foreach (var (name, content) in facts.Metas) { _meta.TryAdd(name, content); }
        Title = Clean(facts.Title);
        Canonical = facts.Links.Find(l => l.Rel.Contains("canonical", StringComparison.OrdinalIgnoreCase))?.Href?.Trim();
        Article = JsonLd.Read(facts.Scripts, Types, Bare(Title, Meta("og:title"), Meta("twitter:title")), Addresses(Canonical, Meta("og:url")));
        Language = LanguageTags.Clean(facts.Language) ?? LanguageTags.Clean(Meta("content-language")) ?? LanguageTags.Clean(Meta("language")) ?? LanguageTags.Clean(Meta("og:locale"));
    }

    public JsonLdArticle? Article { get; }
    public HashSet<string> Types { get; } = new(StringComparer.Ordinal);
    public string? Title { get; }
    public string? Canonical { get; }
    public string? Language { get; }

    /// <summary>Whether the page says it is in Bengali, or has a Bengali title.</summary>
    public bool IsBengali => Language?.StartsWith("bn", StringComparison.OrdinalIgnoreCase) == true || Title is { } title && Letters.CountScripts(title).Bengali > 2;

    /// <summary>What the site calls itself: as its metadata say, else as the page shows.</summary>
    public string? SiteName => Clean(Meta("og:site_name")) ?? Clean(Article?.Publisher) ?? Clean(Meta("application-name", "publisher", "dc.publisher")) ?? ShownSite;

    /// <summary>What the site calls itself where readers look (see <see cref="SiteNames"/>), or null; looked for only where it is asked for.</summary>
    public string? ShownSite => _shownSite.Value;

    public string? Section => Clean(Article?.Section) ?? Clean(Meta("article:section", "section", "category", "article.section", "cXenseParse:category"));

    /// <summary>Whether the page calls itself an article in any way.</summary>
    public bool CallsItselfArticle => Article is not null || string.Equals(Meta("og:type"), "article", StringComparison.OrdinalIgnoreCase) || Meta("article:published_time") is not null;

    public static HeadMetadata Read(PageFacts facts, PageBlocks page) => new(facts, page);

    /// <summary>The content of the first of these meta tags that the page has, or null.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var content)) { return content; }
        }
        return null;
    }

    /// <summary>The page's own address where it names one in full.</summary>
    public string? Address()
    {
        foreach (var a in new[] { Canonical, Meta("og:url"), Article?.Url })
        {
            if (a is not null && Uri.TryCreate(a, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") { return a; }
        }
        return null;
    }

    /// <summary>The address that the page calls its own, in full; a relative one is resolved against <paramref name="url"/>, that of a front page on any other page is a fault. Null where the page names none.</summary>
    public string? CanonicalAddress(string? url)
    {
        if (Canonical is not { Length: > 0 and < 2000 } text) { return null; }
        var own = Uri.TryCreate(url ?? Meta("og:url"), UriKind.Absolute, out var o) ? o : null;
        // A path alone would be taken for a file's.
        var absolute = text[0] != '/' && Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : null;
        if (absolute is null && !(own is not null && Uri.TryCreate(own, text, out absolute))) { return null; }
        if (absolute!.Scheme is not ("http" or "https") || absolute.AbsolutePath == "/" && absolute.Query.Length == 0 && own is not null && own.AbsolutePath != "/") { return null; }
        return absolute.AbsoluteUri;
    }

    private static List<string> Bare(params ReadOnlySpan<string?> titles)
    {
        var bare = new List<string>();
        foreach (var t in titles)
        {
            if (t is not null) { bare.Add(Prose.Bare(BanglaText.Normalize(t))); }
        }
        return bare;
    }

    private static List<string> Addresses(params ReadOnlySpan<string?> addresses)
    {
        var all = new List<string>();
        foreach (var a in addresses)
        {
            if (a is not null) { all.Add(a.TrimEnd('/')); }
        }
        return all;
    }

    private static string? Clean(string? text) => text is not null && BanglaText.NormalizeLine(text) is { Length: > 0 } line ? line : null;
}
