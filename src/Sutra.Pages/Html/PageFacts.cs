namespace Sutra.Pages.Html;

/// <summary>What a page holds besides its blocks: meta tags, links, scripts with data, the words of pictures, marked elements.</summary>
internal sealed class PageFacts
{
    /// <summary>The root element's language, or null.</summary>
    public string? Language { get; set; }

    /// <summary>The text of the first title element, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Whether that stands in the head.</summary>
    public bool HasHeadTitle { get; set; }

    /// <summary>Meta tags in the page's order: the first of property, name, itemprop and http-equiv, and the content.</summary>
    public List<(string Name, string Content)> Metas { get; } = [];

    /// <summary>Link elements that have a rel.</summary>
    public List<PageLink> Links { get; } = [];

    /// <summary>Scripts that hold data: JSON-LD, JSON, page state.</summary>
    public List<PageScript> Scripts { get; } = [];

    /// <summary>What pictures are said to show.</summary>
    public List<string> ImageTexts { get; } = [];

    /// <summary>Elements that say what they hold: time, itemprop, property, abbr with a title, aria-current.</summary>
    public List<MarkedElement> Marked { get; } = [];
}

/// <summary>A link element of the head.</summary>
internal sealed record PageLink(string Rel, string? Href, string? Type, string? Title);

/// <summary>A script with data.</summary>
/// <param name="Type">Its type, or null.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Content">Its text as it stands, in UTF-8: a stretch of the page, no copy.</param>
internal sealed record PageScript(string? Type, string? Id, ReadOnlyMemory<byte> Content);

/// <summary>An element that says what it holds.</summary>
internal sealed record MarkedElement
{
    /// <summary>Its name, lower case.</summary>
    public required string Name { get; init; }
    public string? ItemProp { get; init; }
    public string? Property { get; init; }
    public string? Class { get; init; }
    public string? DateTime { get; init; }
    public string? Content { get; init; }
    public string? Title { get; init; }

    /// <summary>Whether it is marked as the entry of a menu where the reader is (<c>aria-current</c>).</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Whether it has the attribute pubdate.</summary>
    public bool IsPubdate { get; init; }

    /// <summary>Whether it stands in an article, main or header.</summary>
    public bool InArticle { get; init; }

    /// <summary>Whether it stands in an aside, nav or footer.</summary>
    public bool InAside { get; init; }

    /// <summary>The text in it, not yet canonical; cut at some hundred characters.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether one of the words of itemprop is this one.</summary>
    public bool IsItem(string word) => HasWord(ItemProp, word);

    /// <summary>Whether one of the words of property is this one.</summary>
    public bool IsProperty(string word) => HasWord(Property, word);

    /// <summary>Whether one of the words of class is this one.</summary>
    public bool IsClass(string word) => HasWord(Class, word);

    private static bool HasWord(string? list, string word)
    {
        if (list is null) { return false; }
        foreach (var range in list.AsSpan().SplitAny(" \t\r\n\f"))
        {
            if (list.AsSpan(range).SequenceEqual(word)) { return true; }
        }
        return false;
    }
}
