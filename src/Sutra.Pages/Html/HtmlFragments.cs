using System.Text;
using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Html.Markup;

namespace Sutra.Pages.Html;

/// <summary>Reads the paragraphs of a piece of HTML, or of plain text, that stands in a string of a script.</summary>
internal static class HtmlFragments
{
    private static readonly HashSet<string> s_breaks = new(StringComparer.OrdinalIgnoreCase) { "p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table", "section", "article", "hr", "pre" };
    private static readonly HashSet<string> s_silent = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "figure", "figcaption", "iframe", "aside", "svg", "noscript" };

    /// <summary>The paragraphs with their kinds, canonical, without tags, captions and scripts; line breaks part them too.</summary>
    public static List<Paragraph> Paragraphs(string html)
    {
        var paragraphs = new List<Paragraph>();
        var text = new StringBuilder();
        var kind = ParagraphKind.Plain;
        for (var i = 0; i < html.Length;)
        {
            if (html[i] == '\n') { Flush(paragraphs, text, kind); i++; continue; }
            if (html[i] != '<' || i + 1 >= html.Length || !(char.IsAsciiLetter(html[i + 1]) || html[i + 1] is '/' or '!')) { text.Append(html[i++]); continue; }
            var end = html.IndexOf('>', i);
            if (end < 0) { break; }
            var name = NameAt(html, i + 1);
            if (s_breaks.Contains(name))
            {
                Flush(paragraphs, text, kind);
                kind = Next(kind, name, opens: html[i + 1] != '/');
            }
            i = html[i + 1] != '/' && s_silent.Contains(name) ? Past(html, name, end) : end + 1;
        }
        Flush(paragraphs, text, kind);
        return paragraphs;
    }

    // Paragraphs and breaks inside an element are what it is; its end, or that of the one around it, makes them plain again.
    private static ParagraphKind Next(ParagraphKind kind, string name, bool opens)
    {
        if (name is ['h' or 'H', >= '1' and <= '6']) { return opens ? ParagraphKind.Subheading : ParagraphKind.Plain; }
        return name.ToLowerInvariant() switch
        {
            "li" => opens ? ParagraphKind.ListItem : ParagraphKind.Plain,
            "blockquote" => opens ? ParagraphKind.Quote : ParagraphKind.Plain,
            "ul" or "ol" => ParagraphKind.Plain,
            _ => kind,
        };
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

    private static void Flush(List<Paragraph> paragraphs, StringBuilder text, ParagraphKind kind)
    {
        if (text.Length == 0) { return; }
        var plain = CharacterReferences.Decode(text.ToString());
        text.Clear();
        if (BanglaText.NormalizeLine(plain) is { Length: > 0 } line) { paragraphs.Add(ScriptLines.Of(line, kind)); }
    }
}
