using System.Text;
using AngleSharp.Dom;
using Sutra.Bangla.Text;

namespace Sutra.Pages.Html;

/// <summary>Cuts a parsed page into blocks of text and the boxes around them, in one walk.</summary>
internal sealed class BlockBuilder
{
    // Elements that a browser sets on lines of their own. Custom elements (with a hyphen) count among them.
    private static readonly HashSet<string> s_blockNames = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend",
        "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "noindex",
    };

    // Elements whose text nobody reads as text of the page.
    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "map", "select", "datalist",
        "textarea", "input", "button", "head", "title", "link", "meta", "dialog", "progress", "meter", "option", "amp-ad", "amp-analytics", "amp-consent", "amp-sidebar",
    };

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _links = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Box> _boxes = [];
    private int _inLink;
    private int _inBold;
    private bool _allBold = true;
    private Box _box;

    private BlockBuilder(IElement root)
    {
        _box = new Box(root.LocalName, root.ClassName ?? "", null, 0);
        _boxes.Add(_box);
    }

    /// <summary>The blocks in the page's order, and the boxes, outer before inner.</summary>
    public static PageBlocks Build(IElement root)
    {
        var builder = new BlockBuilder(root);
        builder.WalkChildren(root);
        builder.Flush();
        builder._box.End = builder._blocks.Count;
        return new PageBlocks(builder._blocks, builder._boxes);
    }

    // The depth of the tree is limited before parsing (see Nesting), so recursion is safe here.
    private void WalkChildren(INode parent)
    {
        for (var node = parent.FirstChild; node is not null; node = node.NextSibling)
        {
            if (node is IText text) { Append(text.Data); }
            else if (node is IElement element && !IsSkipped(element)) { Walk(element); }
        }
    }

    private void Walk(IElement element)
    {
        var name = element.LocalName;
        if (name == "br") { Break(); return; }
        var hint = Hints.Of(element);
        if (s_blockNames.Contains(name) || name.Contains('-', StringComparison.Ordinal) || (hint is Hint.Related or Hint.Comments or Hint.Caption && name != "a"))
        {
            WalkBox(element, hint);
            return;
        }
        var link = name == "a" && element.HasAttribute("href");
        var bold = name is "b" or "strong";
        if (link) { _inLink++; }
        if (bold) { _inBold++; }
        WalkChildren(element);
        if (link) { _inLink--; }
        if (bold) { _inBold--; }
    }

    private void WalkBox(IElement element, Hint hint)
    {
        Flush();
        var outer = _box;
        _box = new Box(element.LocalName, element.ClassName ?? "", outer, _blocks.Count) { Own = hint };
        outer.Children.Add(_box);
        _boxes.Add(_box);
        WalkChildren(element);
        Flush();
        _box.End = _blocks.Count;
        _box = outer;
    }

    // One line break ends a paragraph where a sentence ends before it or all of it was bold (a headline or name over what
    // follows), two do always.
    private void Break()
    {
        var end = _text.Length - 1;
        while (end >= 0 && _text[end] == ' ') { end--; }
        var bold = _allBold && _inBold == 0 && _box.Name is not ['h', >= '1' and <= '6'];
        if (end >= 0 && (_text[end] == '\n' || bold || Prose.EndsSentence(Tail(end)))) { Flush(); return; }
        _text.Append('\n');
    }

    private string Tail(int end) => _text.ToString(Math.Max(0, end - 7), Math.Min(8, end + 1));

    private void Append(string data)
    {
        if (string.IsNullOrWhiteSpace(data)) { _text.Append(' '); return; }
        _text.Append(data);
        if (_inLink > 0) { _links.Append(data); }
        if (_inBold == 0) { _allBold = false; }
    }

    private void Flush()
    {
        if (_text.Length == 0) { return; }
        var text = BanglaText.NormalizeLine(_text.ToString());
        if (text.Length > 0 && !IsOnlyMarks(text))
        {
            _blocks.Add(new Block(_blocks.Count, text, _box, Prose.Weigh(_links.ToString()), _allBold));
        }
        _text.Clear();
        _links.Clear();
        _allBold = true;
    }

    private static bool IsOnlyMarks(string text) => text.Length < 4 && Prose.Weigh(text) == 0;

    private static bool IsSkipped(IElement element)
    {
        if (s_skipped.Contains(element.LocalName)) { return true; }
        if (element.HasAttribute("hidden") && element.LocalName != "body") { return true; }
        return element.GetAttribute("style") is { } style && IsInvisible(style);
    }

    private static bool IsInvisible(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}

/// <summary>A page cut into blocks.</summary>
/// <param name="Blocks">Its runs of text, in order.</param>
/// <param name="Boxes">Its block-level elements, outer before inner; the first is the root.</param>
internal sealed record PageBlocks(IReadOnlyList<Block> Blocks, IReadOnlyList<Box> Boxes);
