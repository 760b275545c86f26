namespace Sutra.Pages.Inputs;

/// <summary>Tells what a decoded input is by its first characters and its file name.</summary>
public static class ContentSniffer
{
    // How far in a tag that opens the text has to end.
    private const int Looked = 4000;

    /// <summary>HTML where a tag opens the text, else a dump.</summary>
    public static ContentKind Sniff(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        var head = text.AsSpan().TrimStart();
        if (head.StartsWith("<!", StringComparison.Ordinal) || StartsWithTag(head)) { return ContentKind.Html; }
        return HasExtension(name, ".html") || HasExtension(name, ".htm") || HasExtension(name, ".xhtml") ? ContentKind.Html : ContentKind.Text;
    }

    /// <summary>The same of a page's content.</summary>
    public static ContentKind Sniff(string name, PageContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return Sniff(name, content.Head(Looked));
    }

    /// <summary>Whether a text is lines of JSON objects.</summary>
    public static bool IsJsonLines(string name, ReadOnlySpan<char> head) =>
        HasExtension(name, ".jsonl") || HasExtension(name, ".ndjson") || head.TrimStart().StartsWith("{\"", StringComparison.Ordinal);

    /// <summary>Whether unpacked bytes are a web archive, by their first ones (ISO 28500: every record opens with "WARC/" and the version) or by their name.</summary>
    internal static bool IsWarc(string name, ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8) || HasExtension(name, ".warc");

    /// <summary>Whether a file name ends in an extension, a closing <c>.gz</c> aside.</summary>
    public static bool HasExtension(string name, string extension)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(0, name.Length - 3) : name;
        return bare.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
    }

    private static bool StartsWithTag(ReadOnlySpan<char> head)
    {
        if (head.Length < 3 || head[0] != '<' || !(char.IsAsciiLetter(head[1]) || head[1] is '?' or '!')) { return false; }
        return head[..Math.Min(head.Length, Looked)].Contains('>');
    }
}
