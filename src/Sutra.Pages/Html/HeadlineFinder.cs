using Sutra.Bangla.Text;

namespace Sutra.Pages.Html;

/// <summary>Finds the headline among what a page gives for one.</summary>
/// <remarks>
/// Order of trust: an h1 that another source repeats (og:title, JSON-LD, the title without the site's name); what
/// JSON-LD and og:title agree on; the only h1
/// where it shares words with one of these; JSON-LD; a heading that the title opens or closes with; og:title without the
/// site's name; the only h1; the title without the site's name. What a reader sees goes before what a search engine is told.
/// </remarks>
internal static class HeadlineFinder
{
    private static readonly string[] s_headings = ["h1", "h2", "h3"];

    /// <summary>The headline, canonical and on one line; null where the page gives none.</summary>
    public static string? Find(PageBlocks page, HeadMetadata head)
    {
        var title = WithoutSite(head.Title, head);
        var og = WithoutSite(Clean(head.Meta("og:title", "twitter:title")), head);
        var ld = Clean(head.Article?.Headline);
        var h1 = Headings(page, "h1").ToList();
        foreach (var h in h1)
        {
            if (SaysSame(h, ld) || SaysSame(h, og) || SaysSame(h, title)) { return h; }
        }
        if (ld is not null && og is not null && SaysSame(ld, og)) { return ld; }
        if (ld is null && h1.Count == 1 && IsOwn(h1[0], head) && (Shares(h1[0], ld) || Shares(h1[0], og) || Shares(h1[0], title))) { return h1[0]; }
        return ld ?? (og is null || SaysSame(og, Clean(head.Title)) ? InTitle(page, head.Title) : null) ?? og ?? (h1.Count == 1 && IsOwn(h1[0], head) ? h1[0] : null) ?? title ?? h1.FirstOrDefault();
    }

    // The heading that the title opens or closes with: what else stands in the title is the site's.
    private static string? InTitle(PageBlocks page, string? title)
    {
        if (title is null) { return null; }
        var whole = Prose.Bare(title);
        return s_headings.SelectMany(name => Headings(page, name)).FirstOrDefault(h =>
            Prose.Bare(h) is { Length: >= 10 } bare && bare.Length * 3 >= whole.Length && (whole.StartsWith(bare, StringComparison.Ordinal) || whole.EndsWith(bare, StringComparison.Ordinal)));
    }

    // No name of the site: that stands in an h1 on many a page.
    private static bool IsOwn(string heading, HeadMetadata head) => Prose.Bare(heading) is { Length: >= 10 } bare && !(head.SiteName is { } site && Prose.Bare(site).Contains(bare, StringComparison.Ordinal));

    // Whether a quarter of the words of the shorter stand in the other.
    private static bool Shares(string a, string? b)
    {
        if (b is null) { return false; }
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && x.Count(y.Contains) * 4 >= Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Words(string text) => [.. text.Split(' ').Select(Prose.Bare).Where(w => w.Length > 1)];

    /// <summary>The box of the h1 that holds the headline, or null.</summary>
    public static Box? BoxOf(PageBlocks page, string? headline)
    {
        if (headline is null) { return null; }
        var bare = Prose.Bare(headline);
        return page.Boxes.FirstOrDefault(b => b.Name == "h1" && b.End > b.First && Prose.Bare(string.Concat(page.Blocks.Skip(b.First).Take(b.End - b.First).Select(x => x.Text))) == bare);
    }

    private static IEnumerable<string> Headings(PageBlocks page, string name) =>
        page.Boxes.Where(b => b.Name == name && b.End > b.First).Select(b => string.Join(' ', page.Blocks.Skip(b.First).Take(b.End - b.First).Select(x => x.Text)));

    private static bool SaysSame(string a, string? b) => b is not null && Prose.Bare(a) is var x && Prose.Bare(b) is var y && x.Length > 0 && (x == y || x.Length > 12 && y.Contains(x, StringComparison.Ordinal) && x.Length * 10 >= y.Length * 7);

    /// <summary>A title without the site's name before or after it.</summary>
    internal static string? WithoutSite(string? title, HeadMetadata head)
    {
        if (title is null) { return null; }
        var site = head.SiteName is { } name ? Prose.Bare(name) : "";
        foreach (var separator in Titles.Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) { continue; }
            var (before, after) = (title[..last].Trim(), title[(last + separator.Length)..].Trim());
            if (Names(after, site, head)) { return WithoutSite(before, head); }
            var first = title.IndexOf(separator, StringComparison.Ordinal);
            if (Names(title[..first], site, head)) { return title[(first + separator.Length)..].Trim(); }
        }
        return title;
    }

    // The site's name, a part of its address, or (after a bar) a few words that are no headline.
    private static bool Names(string part, string site, HeadMetadata head)
    {
        var bare = Prose.Bare(part);
        if (bare.Length == 0) { return true; }
        if (site.Length > 0 && (bare == site || bare.Contains(site, StringComparison.Ordinal) && bare.Length < site.Length + 16 || site.Contains(bare, StringComparison.Ordinal))) { return true; }
        if (head.Address() is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            var host = Prose.Bare(uri.Host);
            if (bare.Length > 2 && host.Contains(bare, StringComparison.Ordinal)) { return true; }
        }
        return Section(bare, head);
    }

    private static bool Section(string bare, HeadMetadata head) => head.Section is { } s && Prose.Bare(s) == bare;

    private static string? Clean(string? text) => text is not null && BanglaText.NormalizeLine(text) is { Length: > 0 } line ? line : null;
}
