namespace Sutra.Pages.Html.Markup;

/// <summary>Finds where the content of an element ends that holds text only.</summary>
internal static class RawTextEnd
{
    /// <summary>Where the end tag of this name starts, or the page's end.</summary>
    public static int Of(string html, int from, string name)
    {
        while (from < html.Length)
        {
            var end = html.AsSpan(from).IndexOf("</");
            if (end < 0) { break; }
            from += end;
            if (IsTag(html.AsSpan(from + 2), name)) { return from; }
            from += 2;
        }
        return html.Length;
    }

    /// <summary>Where a script ends: after <c>&lt;!--</c> a script's end tag ends an inner script first (the standard's double escaped state).</summary>
    public static int OfScript(string html, int from)
    {
        // Once a comment has been seen to open nothing, it is not looked for again: each character is passed once.
        var comment = IndexFrom(html, from, "<!--");
        while (true)
        {
            var end = Of(html, from, "script");
            if (end == html.Length || comment < 0 || comment > end) { return end; }
            var close = CommentEnd(html, comment);
            if (close >= 0 && close < end) { comment = IndexFrom(html, close, "<!--"); continue; }
            if (IndexOfTag(html, comment + 4, end, "script") < 0) { return end; }
            // The end tag closes the inner script only; the comment is still open.
            from = end + 8;
            comment = from - 4;
        }
    }

    // "<!-->" and "<!--->" are whole comments.
    private static int CommentEnd(string html, int comment) => IndexFrom(html, comment + 2, "-->");

    private static int IndexFrom(string html, int from, string what)
    {
        if (from >= html.Length) { return -1; }
        var at = html.AsSpan(from).IndexOf(what);
        return at < 0 ? -1 : from + at;
    }

    private static int IndexOfTag(string html, int from, int to, string name)
    {
        while (from < to)
        {
            var open = html.AsSpan(from, to - from).IndexOf('<');
            if (open < 0) { return -1; }
            from += open + 1;
            if (IsTag(html.AsSpan(from), name)) { return from - 1; }
        }
        return -1;
    }

    private static bool IsTag(ReadOnlySpan<char> text, string name) =>
        text.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(text[..name.Length], name)
        && (text.Length == name.Length || text[name.Length] is ' ' or '\t' or '\n' or '\r' or '\f' or '/' or '>');
}
