using AngleSharp.Dom;

namespace Sutra.Pages.Html;

/// <summary>Reads a page's facts from a parsed tree.</summary>
internal static class DomPage
{
    private const int LongestText = 500;

    public static PageFacts FactsOf(IDocument document)
    {
        var facts = new PageFacts
        {
            Title = document.QuerySelector("head > title")?.TextContent ?? document.Title,
            Language = document.DocumentElement?.GetAttribute("lang") ?? document.DocumentElement?.GetAttribute("xml:lang"),
        };
        foreach (var e in document.All)
        {
            switch (e.LocalName)
            {
                case "meta": AddMeta(facts, e); break;
                case "link" when e.GetAttribute("rel") is { } rel: facts.Links.Add(new PageLink(rel, e.GetAttribute("href"), e.GetAttribute("type"), e.GetAttribute("title"))); break;
                case "script" when !e.HasAttribute("src"): facts.Scripts.Add(new PageScript(e.GetAttribute("type"), e.Id, e.TextContent)); break;
                case "img" when e.GetAttribute("alt") is { Length: > 0 } alt: facts.ImageTexts.Add(alt); break;
            }
            if (IsMarked(e)) { facts.Marked.Add(Mark(e)); }
        }
        return facts;
    }

    private static void AddMeta(PageFacts facts, IElement m)
    {
        var name = m.GetAttribute("property") ?? m.GetAttribute("name") ?? m.GetAttribute("itemprop") ?? m.GetAttribute("http-equiv");
        if (name is not null && m.GetAttribute("content") is { } content && !string.IsNullOrWhiteSpace(content)) { facts.Metas.Add((name.Trim(), content.Trim())); }
    }

    private static bool IsMarked(IElement e) =>
        e.LocalName == "time" || e.HasAttribute("itemprop") || e.HasAttribute("property") && e.LocalName != "meta" || e.LocalName == "abbr" && e.HasAttribute("title");

    private static MarkedElement Mark(IElement e) => new()
    {
        Name = e.LocalName,
        ItemProp = e.GetAttribute("itemprop"),
        Property = e.GetAttribute("property"),
        Class = e.ClassName,
        DateTime = e.GetAttribute("datetime"),
        Content = e.GetAttribute("content"),
        Title = e.GetAttribute("title"),
        IsPubdate = e.HasAttribute("pubdate"),
        InArticle = e.Closest("article,main,header") is not null,
        InAside = e.Closest("aside,nav,footer") is not null,
        Text = e.TextContent is { Length: > LongestText } t ? t[..LongestText] : e.TextContent,
    };
}
