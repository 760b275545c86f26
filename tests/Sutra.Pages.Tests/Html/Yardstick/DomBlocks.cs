using System.Text;
using AngleSharp.Dom;
using Sutra.Pages.Html;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Tests.Html.Yardstick;

/// <summary>Cuts a page that AngleSharp parsed into blocks, by a walk over its tree: what our own reader has to find too.</summary>
internal sealed class DomBlocks
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _links = new();
    private readonly List<Block> _blocks = [];
    private readonly List<Box> _boxes = [];
    private int _inLink;
    private int _inBold;
    private bool _allBold = true;
    private Box _box;

    private DomBlocks(IElement root)
    {
        _box = new Box(root.LocalName, "", null, 0);
        _boxes.Add(_box);
    }

    /// <summary>The blocks in the page's order, and the boxes, outer before inner.</summary>
    public static PageBlocks Build(IElement root)
    {
        var builder = new DomBlocks(root);
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
        var hint = HintOf(element);
        if ((TraitsOf(name) & TagTraits.Block) != TagTraits.None || (hint is Hint.Related or Hint.Comments or Hint.Caption && name != "a"))
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
        var text = BlockText.Of(_text.ToString(), oldFont: false, out _);
        if (text.Length > 0 && !IsOnlyMarks(text))
        {
            _blocks.Add(new Block(text, _box, Prose.Weigh(_links.ToString()), _allBold));
        }
        _text.Clear();
        _links.Clear();
        _allBold = true;
    }

    private static TagTraits TraitsOf(string name) => Tags.Find(Bytes(name)) is var tag and not Tag.Other ? Tags.Of(tag) : Tags.OfOther(Bytes(name));

    private static byte[] Bytes(string name) => System.Text.Encoding.UTF8.GetBytes(name);

    private static Hint HintOf(IElement element)
    {
        if (element.GetAttribute("role") is { } role && Hints.OfRole(role) is var r and not Hint.None) { return r; }
        if (element.GetAttribute("itemprop") is { } item && Hints.OfItem(item) is var i and not Hint.None) { return i; }
        var named = element.LocalName == "figure" && element.QuerySelector("table,blockquote,pre,ul,ol") is not null ? Hint.None : Hints.OfElement(Tags.Find(Bytes(element.LocalName)));
        return named != Hint.None ? named : Hints.Stronger(Hints.OfWords(element.ClassName), Hints.OfWords(element.Id));
    }

    private static bool IsOnlyMarks(string text) => text.Length < 4 && Prose.Weigh(text) == 0;

    private static bool IsSkipped(IElement element)
    {
        if ((TraitsOf(element.LocalName) & TagTraits.Skipped) != TagTraits.None) { return true; }
        if (element.HasAttribute("hidden") && element.LocalName != "body") { return true; }
        return element.GetAttribute("style") is { } style && IsInvisible(style);
    }

    private static bool IsInvisible(string style)
    {
        var at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + 7).TrimStart().TrimStart(':').TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
