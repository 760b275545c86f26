namespace Sutra.Pages.Html;

/// <summary>Cuts a browser's title at the marks that part a headline from the site's name.</summary>
internal static class Titles
{
    /// <summary>The marks, longer before shorter.</summary>
    public static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " • ", " · ", " । ", "｜", "|", " / "];

    /// <summary>The marks between a kicker and a headline.</summary>
    private static readonly string[] s_kickerMarks = [": ", " - ", " – ", " — ", " | ", "। "];

    /// <summary>What follows the last mark that may part a kicker from a headline, or null.</summary>
    public static string? AfterKicker(string text)
    {
        var start = -1;
        foreach (var mark in s_kickerMarks)
        {
            if (text.LastIndexOf(mark, StringComparison.Ordinal) is var at && at > 0) { start = Math.Max(start, at + mark.Length); }
        }
        return start < 0 ? null : text[start..];
    }

    /// <summary>The parts after the last and before the first of each mark.</summary>
    public static IEnumerable<string> Ends(string? title)
    {
        if (title is null) { yield break; }
        foreach (var separator in Separators)
        {
            var last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last <= 0) { continue; }
            yield return title[(last + separator.Length)..].Trim();
            yield return title[..title.IndexOf(separator, StringComparison.Ordinal)].Trim();
        }
    }

    /// <summary>A title without the site's name before or after it.</summary>
    public static string? WithoutSite(string? title, HeadMetadata head)
    {
        if (title is null) { return null; }
        var site = head.SiteName is { } name ? Prose.Bare(name) : "";
        foreach (var separator in Separators)
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
}
