using Sutra.Bangla.Text;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>Finds the headline among what a page gives for one.</summary>
/// <remarks>
/// Order of trust: an h1 that another source repeats (og:title, JSON-LD, the title without the site's name); og:title or JSON-LD
/// where an h1 closes with it (a kicker stands before it: of 569 labelled pages 11 have that, the labels of all leave the kicker
/// out); what JSON-LD and og:title agree on; without JSON-LD the only h1 that is not the site's name; JSON-LD; a heading that the
/// title opens or closes with; og:title without the site's name; the only h1; the title without the site's name.
/// What a reader sees goes before what a search engine is told. Where h1 and JSON-LD agree against og:title, the h1 is what is
/// read; the labels have it in 59 such pages and og:title, which Fundus's parsers take for some publishers, in 12.
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
        var h1 = Headings(page, "h1").Distinct(StringComparer.Ordinal).ToList();
        foreach (var h in h1)
        {
            if (SaysSame(h, ld) || SaysSame(h, og) || SaysSame(h, title)) { return h; }
        }
        foreach (var h in h1)
        {
            if (SaysSame(h, Clean(head.Meta("og:title", "twitter:title")))) { return h; }
            if ((Tail(h, og) ?? Tail(h, ld)) is { } tail) { return tail; }
        }
        if (ld is not null && og is not null && SaysSame(ld, og)) { return ld; }
        var own = h1.Where(h => IsOwn(h, head)).ToList();
        if (ld is null && own.Count == 1 && (h1.Count == 1 || Shares(own[0], og) || Shares(own[0], title))) { return own[0]; }
        return ld ?? (og is null || SaysSame(og, Clean(head.Title)) ? InTitle(page, head.Title) : null) ?? og ?? (h1.Count == 1 && IsOwn(h1[0], head) ? h1[0] : null) ?? title ?? h1.FirstOrDefault();
    }

    // What the metadata give for the headline, where the h1 has a kicker before it (both stand in one h1, often in spans of their own).
    private static string? Tail(string heading, string? told)
    {
        if (told is null) { return null; }
        var (whole, end) = (Prose.Bare(heading), Prose.Bare(told));
        return end.Length >= 10 && whole.Length > end.Length && whole.EndsWith(end, StringComparison.Ordinal) ? told : null;
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

    /// <summary>The box of the h1 that holds the headline, with a kicker before it or without, or null.</summary>
    public static Box? BoxOf(PageBlocks page, string? headline)
    {
        if (headline is null) { return null; }
        var bare = Prose.Bare(headline);
        Box? ending = null;
        foreach (var box in page.Boxes)
        {
            if (box.Name != "h1" || box.End <= box.First) { continue; }
            var text = Prose.Bare(TextOf(page, box));
            if (text == bare) { return box; }
            if (ending is null && bare.Length >= 10 && text.EndsWith(bare, StringComparison.Ordinal)) { ending = box; }
        }
        return ending;
    }

    private static string TextOf(PageBlocks page, Box box) => string.Join(' ', page.Blocks.Skip(box.First).Take(box.End - box.First).Select(x => x.Text));

    private static IEnumerable<string> Headings(PageBlocks page, string name) =>
        page.Boxes.Where(b => b.Name == name && b.End > b.First).Select(b => TextOf(page, b));

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

    // Content systems escape what is escaped already: "&amp;quot;".
    private static string? Clean(string? text)
    {
        if (text is null) { return null; }
        return BanglaText.NormalizeLine(CharacterReferences.Decode(text)) is { Length: > 0 } line ? line : null;
    }
}
