namespace Sutra.Pages.Html;

/// <summary>Finds the headline among what a page gives for one.</summary>
/// <remarks>
/// What a reader sees goes before what a search engine is told, and what two sources say before what one says. Counted on 569
/// labelled pages (135 of Fundus, 434 of trafilatura): where an h1 closes with og:title or JSON-LD the labels leave out the kicker
/// before it on 13 pages and keep it on 2; where og:title is the h1 with at most three tenths left out of its middle or end they
/// have og:title on 5 pages and the h1 on 2; where another heading above the text says og:title or JSON-LD and the h1 says another
/// thing (it stands in the breadcrumbs) they have that heading on 11 pages and the h1 on 1. Where h1 and JSON-LD agree against an
/// og:title in other words that no heading shows, nothing on the page tells which of them a label has: see docs/quality.md.
/// </remarks>
internal static class HeadlineFinder
{
    // Letters of a text that is not found in another by chance.
    private const int Telling = 10;

    /// <summary>The headline, canonical and on one line; null where the page gives none.</summary>
    public static string? Find(PageBlocks page, HeadMetadata head)
    {
        var told = ToldHeadlines.Of(head);
        var h1 = Heading.Of(page, "h1").DistinctBy(h => h.Text, StringComparer.Ordinal).ToList();
        return AfterKicker(h1, told)
            ?? SharedEnd(h1, told)
            ?? Shown(page, h1, told)
            ?? Abridged(h1, told)
            ?? Repeated(h1, told.Ld, told.Og)
            ?? (SaysSame(told.Ld, told.Og) ? told.Ld : null)
            ?? InTitleBeforeSite(page, h1, told)
            ?? Repeated(h1, told.Title, told.WholeOg)
            ?? Only(h1, told, head)
            ?? told.Ld
            ?? (told.Og is null || SaysSame(told.Og, told.WholeTitle) ? InTitle(page, told.WholeTitle) : null)
            ?? told.Og
            ?? (h1.Count == 1 && IsOwn(h1[0].Text, head) ? h1[0].Text : null)
            ?? told.Title
            ?? (h1.Count > 0 ? h1[0].Text : null);
    }

    // What og:title gives where an h1 closes with it: a kicker stands before it, often in the same h1. JSON-LD is believed
    // in this only where og:title does not have the kicker too.
    private static string? AfterKicker(List<Heading> h1, ToldHeadlines told)
    {
        foreach (var h in h1)
        {
            if (HasBeforeIt(h, told.Og) && !SaysSame(h.Text, told.WholeOg)) { return told.Og; }
            if (HasBeforeIt(h, told.Ld) && !SaysSame(h.Text, told.Og)) { return told.Ld; }
        }
        return null;
    }

    private static bool HasBeforeIt(Heading heading, string? told) =>
        told is not null && Prose.Bare(told) is { Length: >= Telling } end && heading.ClosesWith(end) && Prose.Bare(heading.Text).Length > end.Length;

    // What an h1 and og:title both close with, each after a kicker of its own: "Bridge - Five hurt", "Shalbari: Five hurt".
    private static string? SharedEnd(List<Heading> h1, ToldHeadlines told)
    {
        if (told.Og is null || Titles.AfterKicker(told.Og) is not { } other) { return null; }
        foreach (var h in h1)
        {
            if (Titles.AfterKicker(h.Text) is { } end && Prose.Bare(end) is { Length: >= Telling } bare && bare == Prose.Bare(other)
                && !SaysSame(h.Text, told.Og) && !SaysSame(h.Text, told.Ld) && !Shares(h.Text[..^end.Length], told.Og[..^other.Length])) { return end; }
        }
        return null;
    }

    // The headline that readers see, where the h1 is written for search engines and stands in the breadcrumbs: another heading
    // that og:title or JSON-LD repeats.
    private static string? Shown(PageBlocks page, List<Heading> h1, ToldHeadlines told)
    {
        var og = Unsaid(h1, told.Og);
        var ld = Unsaid(h1, told.Ld);
        if (og is null && ld is null) { return null; }
        foreach (var h in Heading.Minor(page))
        {
            var isOg = og is not null && h.ClosesWith(og);
            if ((isOg || ld is not null && h.ClosesWith(ld)) && !h.IsLink(page) && IsAboveText(page, h1, h)) { return isOg ? told.Og : told.Ld; }
        }
        return null;
    }

    // No running text between it and the h1: below that stand a recipe's card and the like, with names of their own.
    private static bool IsAboveText(PageBlocks page, List<Heading> h1, Heading heading)
    {
        for (var i = h1.Count > 0 ? h1[0].Box.End : 0; i < heading.Box.First; i++)
        {
            if (page.Blocks[i].IsProse) { return false; }
        }
        return true;
    }

    // What no h1 says, with a kicker before it or without; in letters alone.
    private static string? Unsaid(List<Heading> h1, string? told)
    {
        if (told is null || Prose.Bare(told) is not { Length: >= Telling } bare) { return null; }
        foreach (var h in h1)
        {
            if (SaysSame(h.Text, told) || Prose.Bare(h.Text).IndexOf(bare, StringComparison.Ordinal) > 0) { return null; }
        }
        return bare;
    }

    // og:title where it is the h1 with a few words left out: the longer one has them for search engines. One that was cut off is
    // none, nor is one of which much is missing.
    private static string? Abridged(List<Heading> h1, ToldHeadlines told)
    {
        if (told.Og is not { } og || og.EndsWith('\u2026') || og.EndsWith("...", StringComparison.Ordinal)) { return null; }
        var bare = Prose.Bare(og);
        foreach (var h in h1)
        {
            if (h.Text.Length <= og.Length || !Prose.LeavesOutWords(og, h.Text) || SaysSame(h.Text, told.WholeOg)) { continue; }
            if (bare.Length >= Telling && bare.Length * 10 >= Prose.Bare(h.Text).Length * 7) { return og; }
        }
        return null;
    }

    private static string? Repeated(List<Heading> h1, string? a, string? b)
    {
        foreach (var h in h1)
        {
            if (SaysSame(h.Text, a) || SaysSame(h.Text, b)) { return h.Text; }
        }
        return null;
    }

    // The title names the page and then the site: the h1 that it closes with is the site's where another heading opens it.
    private static string? InTitleBeforeSite(PageBlocks page, List<Heading> h1, ToldHeadlines told)
    {
        if (h1.Count == 0 || told.WholeTitle is null || told.Og is not null) { return null; }
        var whole = Prose.Bare(told.WholeTitle);
        foreach (var h in Heading.Minor(page))
        {
            var bare = Prose.Bare(h.Text);
            if (bare.Length >= Telling && whole.StartsWith(bare, StringComparison.Ordinal) && h1.Exists(x => Prose.Bare(x.Text) is { Length: > 0 } site && whole.AsSpan(bare.Length).StartsWith(site))) { return h.Text; }
        }
        return null;
    }

    // The only h1 that is not the site's name, where JSON-LD says nothing.
    private static string? Only(List<Heading> h1, ToldHeadlines told, HeadMetadata head)
    {
        var own = h1.Where(h => IsOwn(h.Text, head)).Select(h => h.Text).ToList();
        return told.Ld is null && own.Count == 1 && (h1.Count == 1 || Shares(own[0], told.Og) || Shares(own[0], told.Title)) ? own[0] : null;
    }

    // The heading that the title opens or closes with: what else stands in the title is the site's.
    private static string? InTitle(PageBlocks page, string? title)
    {
        if (title is null) { return null; }
        var whole = Prose.Bare(title);
        foreach (var h in Heading.All(page))
        {
            if (Prose.Bare(h.Text) is { Length: >= Telling } bare && bare.Length * 3 >= whole.Length && (whole.StartsWith(bare, StringComparison.Ordinal) || whole.EndsWith(bare, StringComparison.Ordinal))) { return h.Text; }
        }
        return null;
    }

    // No name of the site: that stands in an h1 on many a page.
    private static bool IsOwn(string heading, HeadMetadata head) => Prose.Bare(heading) is { Length: >= Telling } bare && !(head.SiteName is { } site && Prose.Bare(site).Contains(bare, StringComparison.Ordinal));

    // Whether a quarter of the words of the shorter stand in the other.
    private static bool Shares(string a, string? b)
    {
        if (b is null) { return false; }
        var (x, y) = (Words(a), Words(b));
        return x.Count > 0 && y.Count > 0 && x.Count(y.Contains) * 4 >= Math.Min(x.Count, y.Count);
    }

    private static HashSet<string> Words(string text) => [.. text.Split(' ').Select(Prose.Bare).Where(w => w.Length > 1)];

    /// <summary>The box of the heading that holds the headline, with a kicker before it or without, or null: an h1 before any other.</summary>
    public static Box? BoxOf(PageBlocks page, string? headline)
    {
        if (headline is null) { return null; }
        var bare = Prose.Bare(headline);
        Box? ending = null;
        foreach (var h in Heading.All(page))
        {
            if (ending is not null && ending.Name != h.Box.Name) { break; }
            if (!h.ClosesWith(bare)) { continue; }
            if (Prose.Bare(h.Text).Length == bare.Length) { return h.Box; }
            if (bare.Length >= Telling) { ending ??= h.Box; }
        }
        // The only h1 is what readers see for it, even where the metadata have it in other words.
        return ending ?? (Heading.Of(page, "h1").ToList() is [var only] ? only.Box : null);
    }

    private static bool SaysSame(string? a, string? b) => a is not null && b is not null && Prose.Bare(a) is var x && Prose.Bare(b) is var y && x.Length > 0 && (x == y || x.Length > 12 && y.Contains(x, StringComparison.Ordinal) && x.Length * 10 >= y.Length * 7);
}
