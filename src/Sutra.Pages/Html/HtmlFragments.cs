using System.Text;
using Sutra.Bangla.Text;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>Reads the paragraphs of a piece of HTML, or of plain text, that stands in a string of a script.</summary>
internal static class HtmlFragments
{
    private static readonly HashSet<string> s_breaks = new(StringComparer.OrdinalIgnoreCase) { "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table", "section", "article", "hr", "pre" };
    private static readonly HashSet<string> s_silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "figure", "figcaption", "iframe", "aside", "svg", "noscript" };

    /// <summary>The paragraphs, canonical, without tags, captions and scripts; line breaks part them too.</summary>
    public static List<string> Paragraphs(string html)
    {
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < html.Length;)
        {
            if (html[i] == '\n') { Flush(paragraphs, text); i++; continue; }
            if (html[i] != '<' || i + 1 >= html.Length || !(char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!')) { text.Append(html[i++]); continue; }
            var end = html.IndexOf('>', i);
            if (end < 0) { break; }
            var name = NameAt(html, i + 1);
            if (s_breaks.Contains(name)) { Flush(paragraphs, text); }
            i = html[i + 1] != '/' && s_silent.Contains(name) ? Past(html, name, end) : end + 1;
        }
        Flush(paragraphs, text);
        return paragraphs;
    }

    private static string NameAt(string html, int at)
    {
        var start = html[at] == '/' ? at + 1 : at;
        var end = start;
        while (end < html.Length && end - start < 12 && char.IsAsciiLetterOrDigit(html[end])) { end++; }
        return html[start..end];
    }

    // An element that is never closed is silent to the end.
    private static int Past(string html, string name, int from)
    {
        var close = html.IndexOf("</" + name, from, StringComparison.OrdinalIgnoreCase);
        var end = close < 0 ? -1 : html.IndexOf('>', close);
        return end < 0 ? html.Length : end + 1;
    }

    private static void Flush(List<string> paragraphs, StringBuilder text)
    {
        if (text.Length == 0) { return; }
        var plain = CharacterReferences.Decode(text.ToString());
        text.Clear();
        if (BanglaText.NormalizeLine(plain) is { Length: > 0 } line) { paragraphs.Add(line); }
    }
}
