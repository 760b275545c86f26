namespace Sutra.Pages.Html.Markup;

/// <summary>Finds where the content of an element ends that holds text only.</summary>
internal static class RawTextEnd
{
    /// <summary>Where the end tag of this name starts, or the page's end.</summary>
    public static int Of(ReadOnlySpan<byte> html, int from, string name)
    {
        while (from < html.Length)
        {
            var end = html[from..].IndexOf("</"u8);
            if (end < 0) { break; }
            from += end;
            if (IsTag(html[(from + 2)..], name)) { return from; }
            from += 2;
        }
        return html.Length;
    }

    /// <summary>Where a script ends: after <c>&lt;!--</c> a script's end tag ends an inner script first (the standard's double escaped state).</summary>
    public static int OfScript(ReadOnlySpan<byte> html, int from)
    {
        // Each character is passed once or twice: comments are looked for up to the next end tag, never up to the page's end.
        var passed = from;
        var inComment = false;
        while (true)
        {
            var end = Of(html, from, "script");
            if (end == html.Length) { return end; }
            while (true)
            {
                if (!inComment)
                {
                    var open = IndexIn(html, passed, end, "<!--"u8);
                    if (open < 0) { return end; }
                    // "<!-->" is a whole comment.
                    passed = open + 2;
                    inComment = true;
                }
                var close = IndexIn(html, passed, end, "-->"u8);
                if (close < 0) { break; }
                passed = close + 3;
                inComment = false;
            }
            if (IndexOfTag(html, passed, end, "script") < 0) { return end; }
            // The end tag closes the inner script only; the comment is still open.
            passed = from = end + 8;
        }
    }

    private static int IndexIn(ReadOnlySpan<byte> html, int from, int to, ReadOnlySpan<byte> what)
    {
        if (from >= to) { return -1; }
        var at = html[from..to].IndexOf(what);
        return at < 0 ? -1 : from + at;
    }

    private static int IndexOfTag(ReadOnlySpan<byte> html, int from, int to, string name)
    {
        while (from < to)
        {
            var open = html[from..to].IndexOf((byte)'<');
            if (open < 0) { return -1; }
            from += open + 1;
            if (IsTag(html[from..], name)) { return from - 1; }
        }
        return -1;
    }

    private static bool IsTag(ReadOnlySpan<byte> text, string name) =>
        text.Length >= name.Length && System.Text.Ascii.EqualsIgnoreCase(text[..name.Length], name)
        && (text.Length == name.Length || text[name.Length] is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or (byte)'/' or (byte)'>');
}
