namespace Sutra.Pages.Html.Markup;

/// <summary>Tells whether a document type asks for the ways of old browsers (HTML standard, 13.2.6.4.1).</summary>
internal static class Doctype
{
    // Public identifiers that do so, by how they open; the last two only without a system identifier.
    private static readonly string[] s_old =
    [
        "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html 4.0 frameset//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html",
        "-//ietf//dtd html", "-//as//dtd html", "-//netscape comm. corp.//dtd", "-//microsoft//dtd", "-//softquad", "-//sun microsystems", "html\"",
    ];

    private static readonly string[] s_withoutSystem = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"];

    /// <summary>Whether it does, by the whole declaration from <c>&lt;!</c> to <c>&gt;</c>.</summary>
    public static bool IsQuirky(ReadOnlySpan<char> declaration)
    {
        var name = declaration[9..].Trim(" \t\r\n\f>");
        if (!name.StartsWith("html", StringComparison.OrdinalIgnoreCase)) { return true; }
        var open = name.IndexOfAny('"', '\'');
        if (open < 0 || !name[4..open].Trim().StartsWith("public", StringComparison.OrdinalIgnoreCase)) { return false; }
        var id = name[(open + 1)..];
        foreach (var old in s_old)
        {
            if (id.StartsWith(old, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        foreach (var old in s_withoutSystem)
        {
            if (id.StartsWith(old, StringComparison.OrdinalIgnoreCase)) { return !id.Contains("http", StringComparison.OrdinalIgnoreCase); }
        }
        return false;
    }
}
