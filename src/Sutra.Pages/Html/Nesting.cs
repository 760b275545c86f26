using System.Buffers;
using System.Text;

namespace Sutra.Pages.Html;

/// <summary>Keeps a page's nesting within what can be parsed in linear time.</summary>
/// <remarks>
/// AngleSharp is quadratic in nesting (10,000 nested elements 1.8 s, 100,000 not in 25 s), and readers that recurse
/// overflow their stack. So the raw tags are counted first: an element that would stand deeper than
/// <see cref="MaxDepth"/> loses its tags and keeps its text. Real pages are some 20 to 60 deep (deepest of 742
/// labelled pages: counted below 120).
/// </remarks>
internal static class Nesting
{
    /// <summary>The deepest element that keeps its tags.</summary>
    public const int MaxDepth = 256;

    /// <summary>The longest tag that is kept, in characters; a tag with a picture inlined as data can be long, ten thousand attributes are no page.</summary>
    public const int MaxTagLength = 1 << 20;

    // Elements without an end tag, and those whose end tag may be left out: their count says nothing of depth.
    private static readonly HashSet<string> s_uncounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body", "rt", "rp",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_uncountedSpans = s_uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] s_rawText = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript"];
    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create(" \t\r\n\f/>");

    /// <summary>The page, with the tags taken out that stand too deep; the same instance where none does.</summary>
    public static string Limit(string html)
    {
        var at = 0;
        var depth = 0;
        StringBuilder? kept = null;
        var copied = 0;
        while (at < html.Length)
        {
            var open = html.AsSpan(at).IndexOf('<');
            if (open < 0) { break; }
            var tag = ReadTag(html, at + open);
            at = tag.End;
            if (tag.Name.IsEmpty) { continue; }
            var counted = !s_uncountedSpans.Contains(tag.Name);
            if (counted && !tag.Closing && !tag.SelfClosing) { depth++; }
            // A tag that is left out at its depth: of elements that need not be closed, only within too deep ones.
            if (depth > MaxDepth || tag.End - tag.Start > MaxTagLength)
            {
                kept ??= new StringBuilder(html.Length);
                kept.Append(html, copied, tag.Start - copied).Append(' ');
                copied = tag.End;
            }
            if (counted && tag.Closing) { depth = Math.Max(0, depth - 1); }
            if (!tag.Closing && IsRawText(tag.Name)) { at = EndOfRawText(html, at, tag.Name); }
        }
        return kept is null ? html : kept.Append(html, copied, html.Length - copied).ToString();
    }

    private static Tag ReadTag(string html, int start)
    {
        var rest = html.AsSpan(start);
        if (rest.StartsWith("<!--"))
        {
            var end = rest[4..].IndexOf("-->");
            return new Tag(start, end < 0 ? html.Length : start + 4 + end + 3, default, false, false);
        }
        var closing = rest.Length > 1 && rest[1] == '/';
        var from = closing ? 2 : 1;
        if (rest.Length <= from || !char.IsAsciiLetter(rest[from])) { return new Tag(start, start + 1, default, false, false); }
        var nameLength = rest[from..].IndexOfAny(s_nameEnd);
        var name = rest.Slice(from, nameLength < 0 ? rest.Length - from : nameLength);
        var stop = EndOfTag(rest, from + name.Length);
        return new Tag(start, start + stop, name, closing, stop >= 2 && rest[stop - 2] == '/');
    }

    private static int EndOfTag(ReadOnlySpan<char> rest, int from)
    {
        var quote = '\0';
        for (var i = from; i < rest.Length; i++)
        {
            var c = rest[i];
            if (quote != '\0') { if (c == quote) { quote = '\0'; } }
            else if (c is '"' or '\'' && i > 0 && rest[i - 1] == '=') { quote = c; }
            else if (c == '>') { return i + 1; }
        }
        return rest.Length;
    }

    private static bool IsRawText(ReadOnlySpan<char> name)
    {
        foreach (var raw in s_rawText)
        {
            if (name.Equals(raw, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    private static int EndOfRawText(string html, int at, ReadOnlySpan<char> name)
    {
        var from = at;
        while (from < html.Length)
        {
            var end = html.AsSpan(from).IndexOf("</");
            if (end < 0) { return html.Length; }
            if (html.AsSpan(from + end + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase)) { return from + end; }
            from += end + 2;
        }
        return html.Length;
    }

    private readonly ref struct Tag(int start, int end, ReadOnlySpan<char> name, bool closing, bool selfClosing)
    {
        public int Start { get; } = start;
        public int End { get; } = end;
        public ReadOnlySpan<char> Name { get; } = name;
        public bool Closing { get; } = closing;
        public bool SelfClosing { get; } = selfClosing;
    }
}
