using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Finds the tags of an article: JSON-LD's keywords, article:tag, a box of tags, the meta tags for keywords where they hold a list; the first of these that has any.</summary>
internal static class ArticleTags
{
    private const int MostTags = 30;
    private const int LongestTag = 60;

    // Characters of the longest class attribute that is looked at.
    private const int LongestClass = 200;

    // A block of a box that holds one tag each; a line that names several between commas.
    private const int LongestBlock = 40;
    private const int LongestLine = 240;

    // How many blocks below the body a box of tags may stand.
    private const int Reach = 40;

    /// <summary>The tags, each once, in the page's order and spelling.</summary>
    public static IReadOnlyList<string> Find(PageFacts facts, PageBlocks page, HeadMetadata head)
    {
        var tags = new List<string>();
        foreach (var keyword in head.Article?.Keywords ?? []) { AddList(tags, keyword); }
        if (tags.Count > 0) { return tags; }
        foreach (var (name, content) in facts.Metas)
        {
            if (name.Equals("article:tag", StringComparison.OrdinalIgnoreCase)) { AddList(tags, content); }
        }
        if (tags.Count > 0) { return tags; }
        AddBoxes(tags, page);
        if (tags.Count > 0) { return tags; }
        foreach (var name in (ReadOnlySpan<string>)["news_keywords", "keywords", "parsely-tags", "sailthru.tags"])
        {
            if (head.Meta(name) is { } list && list.AsSpan().ContainsAny(",;،")) { AddList(tags, list); }
            if (tags.Count > 0) { break; }
        }
        return tags;
    }

    private static void AddList(List<string> tags, string list)
    {
        foreach (var part in list.AsSpan().SplitAny(",;،|\n")) { Add(tags, list[part]); }
    }

    private static void Add(List<string> tags, string text)
    {
        var tag = BanglaText.NormalizeLine(text).Trim('#', ' ', '"', '.', '।');
        if (tag.Length is < 2 or > LongestTag || tags.Count == MostTags || tag.Contains("://", StringComparison.Ordinal)) { return; }
        foreach (var t in tags)
        {
            if (t.Equals(tag, StringComparison.OrdinalIgnoreCase)) { return; }
        }
        tags.Add(tag);
    }

    private static void AddBoxes(List<string> tags, PageBlocks page)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (var b in page.Blocks)
        {
            if (b.Label == LineLabel.Body) { (first, last) = (Math.Min(first, b.Index), b.Index); }
        }
        foreach (var box in page.Boxes)
        {
            if (box.First < first || box.First > last + Reach || box.End - box.First > MostTags || !IsTagBox(box)) { continue; }
            for (var i = box.First; i < box.End; i++) { AddBlock(tags, page.Blocks[i]); }
            if (tags.Count > 0) { return; }
        }
    }

    private static void AddBlock(List<string> tags, Block b)
    {
        if (b.LinkShare < 0.6 || b.Letters > LongestLine || b.Label == LineLabel.Body) { return; }
        var text = b.Text.AsSpan();
        var colon = text.IndexOf(':');
        if (colon is > 0 and < 20) { text = text[(colon + 1)..]; }
        if (b.Letters <= LongestBlock || text.Contains(',')) { AddList(tags, text.ToString()); }
    }

    // In menus and footers stand the site's topics, not the article's.
    private static bool IsTagBox(Box box)
    {
        if (!Says(box.Class)) { return false; }
        for (var b = box; b is not null; b = b.Parent)
        {
            if (b.Name is "nav" or "footer" or "aside" or "header") { return false; }
        }
        return true;
    }

    private static bool Says(string classes)
    {
        if (classes.Length is 0 or > LongestClass || !classes.Contains("tag", StringComparison.OrdinalIgnoreCase) && !classes.Contains("topic", StringComparison.OrdinalIgnoreCase) && !classes.Contains("keyword", StringComparison.OrdinalIgnoreCase)) { return false; }
        Span<char> room = stackalloc char[LongestClass * 2];
        ReadOnlySpan<char> words = room[..Hints.Words(classes, room)];
        foreach (var range in words.Split(' '))
        {
            if (words[range] is "tags" or "tag" or "topics" or "topic" or "keywords" or "taglist" or "tagcloud") { return true; }
        }
        return false;
    }
}
