using System.Text;

namespace Sutra.Bench.Mutations;

/// <summary>What is put into pages to damage them. Their order is part of what a mutant's number means.</summary>
internal static class Fragments
{
    /// <summary>Marks that markup hangs on.</summary>
    public static readonly byte[] Marks = [.. "<>\"'=/-&;{}[],:"u8];

    /// <summary>Names of elements, each of which a parser treats in a way of its own.</summary>
    public static readonly byte[][] TagNames = Bytes(
        "div", "p", "span", "a", "b", "font", "nobr", "table", "tbody", "tr", "td", "caption", "colgroup", "ul", "li", "dl", "dd", "h1", "h2",
        "article", "aside", "figure", "figcaption", "blockquote", "pre", "button", "form", "select", "option", "textarea", "title", "style",
        "script", "noscript", "template", "svg", "math", "mtext", "foreignObject", "iframe", "noembed", "xmp", "plaintext", "frameset", "body",
        "html", "head", "br", "img", "input", "hr", "time", "ruby", "rt", "marquee", "object", "applet", "details", "dialog", "main", "x-y");

    /// <summary>Pieces of markup in wrong places.</summary>
    public static readonly byte[][] Markup = Bytes(
        "</p>", "<p>", "<table>", "</table>", "<tr>", "<td>", "<svg>", "</svg>", "<template>", "</template>", "<select>", "</select>", "<plaintext>",
        "<!--", "-->", "--!>", "<!-->", "<!--->", "<script>", "</script>", "<script><!--<script>", "<style>", "</style>", "<title>", "</title>",
        "<textarea>", "<noscript>", "</noscript>", "<math>", "<mtext>", "<![CDATA[", "]]>", "<!DOCTYPE", "<?", "<?xml encoding='utf-16'?>", "</", "<", "<a",
        "<a href=", "<a href=\"", "</br>", "</div></div></div>", "<body>", "</body>", "</html>", "<html lang=bn>", "<head>", "</head>", "<frameset>",
        "<b><p><i></b>", "<a><table><a>", "<form><form>", "<button><button>", "<li><ul><li>", "<h1><h2>", "<br>", "<br/><br/>", "<hr>", "<img alt=\"",
        "<time datetime=\"2025-13-45T99:99\">", "<div hidden>", "<div style=\"display:none\">", "<p class=\"article-body comment related\">", "<>", "</>", "<//", "<div/", "<div\"");

    /// <summary>Entities whole, broken, doubled and out of range.</summary>
    public static readonly byte[][] Entities = Bytes(
        "&amp;", "&amp;amp;amp;lt;", "&lt;p&gt;", "&nbsp", "&nbsp;", "&", "&;", "&#", "&#;", "&#x", "&#x;", "&#0;", "&#x0;", "&#13;", "&#128;", "&#xD800;", "&#xDFFF;",
        "&#xD83D;&#xDE00;", "&#1114112;", "&#x10FFFF;", "&#99999999999999999999;", "&#xFFFFFFFFFFFFFFFFFF;", "&#2453;&#2509;", "&notit;", "&notin;", "&CounterClockwiseContourIntegral;",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;", "&quot;", "&apos;", "&zwj;", "&shy;", "&#xFFFE;", "&#x202E;", "&bsol;", "&#x1F1E7;");

    /// <summary>Bytes and characters that text should not have, and letters that are easy to take apart.</summary>
    public static readonly byte[][] Oddities =
    [
        [0], [0, 0, 0, 0], [1], [7], [8], [11], [12], [13], [27], [31], [127], [0x80], [0xFF], [0xFE, 0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0xA6], [0xE0, 0xA7],
        [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F], [0xF8, 0x88, 0x80, 0x80, 0x80],
        .. Bytes("\u0085", "\u00A0", "\u00AD", "\u200B", "\u200C", "\u200D", "\u2028", "\u202E", "\uFEFF", "\uFFFD", "\uFFFE", "\u0300\u0301\u0302", "\u09BC", "\u09CD", "\u09BE", "\u09C7\u09BE", "\U0001F600", "\U000E0041",
            "।", "॥", "।।।।", "আরও পড়ুন: ", "প্রকাশ: ৩১ ফেব্রুয়ারি ২০২৫, ২৫:৬১", "০০/০০/০০০০", "৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯", "সূত্র: ", "\n\n\n", "\t\t", "          "),
    ];

    /// <summary>Pieces of JSON-LD and page state, whole and broken.</summary>
    public static readonly byte[][] Data = Bytes(
        "<script type=\"application/ld+json\">", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"articleBody\":\"", "{\"@graph\":[", "[[[[[[[[[[[[[[[[", "]]]]]]]]", "{{{{", "}}}}",
        "\"headline\":", "\"headline\":null,", "\"headline\":{\"@value\":[]},", "\"datePublished\":\"0000-00-00\",", "\"datePublished\":99999999999999999999,", "\"datePublished\":\"2025-06-31T25:61:61+99:99\",",
        "\"author\":[[{\"name\":[{}]}]],", "\"@type\":[\"NewsArticle\",[]],", "\\ud800", "\\udc00\\ud800", "\\u", "\\u00", "\\", "\"", "\\\"", ",,", ":", "1e999", "-", "/*", "//", "<!--", "\u2028", "null", "true",
        "<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"body\":\"", "<meta property=\"article:published_time\" content=\"", "<meta charset=utf-16>", "<meta charset=\"x-user-defined\">", "<link rel=canonical href=\"http://[::");

    /// <summary>Attributes good and bad.</summary>
    public static readonly byte[][] Attributes = Bytes(
        "a", "a=1", "a=\"1\"", "a='1'", "A=2", "=", "\"", "'", "/", "<", "class=\"article-body\"", "class=\"comment sidebar\"", "id=x", "hidden", "style=\"display:none\"",
        "itemprop=articleBody", "itemprop=\"datePublished\" content=\"2025-02-30\"", "href=\"javascript:\"", "datetime=\"\"", "data-x=\"{&quot;a&quot;:&quot;</div>&quot;}\"", "ক=\"খ\"", "aria-hidden=true", "content=\"&#0;\"");

    /// <summary>Marks of encodings.</summary>
    public static readonly byte[][] ByteOrderMarks = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]];

    private static byte[][] Bytes(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
