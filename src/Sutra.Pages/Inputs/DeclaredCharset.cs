using System.Buffers;
using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Reads the charset that a page declares.</summary>
internal static class DeclaredCharset
{
    /// <summary>How many bytes of the page are looked at: HTML asks for the declaration within the first 1,024, and many pages put it later.</summary>
    public const int Within = 4096;

    private const int LongestName = 40;

    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create(" \"'/>;,?\r\n\t");

    /// <summary>The encoding named outside the page, else in a <c>meta</c> tag, else in the XML declaration; null where none is named that is known.</summary>
    /// <remarks>Servers send Latin 1 by default for pages of any kind, so a page that names another charset is believed before them. A charset in which the declaration could not have been read (UTF-16) is none.</remarks>
    public static Encoding? Of(ReadOnlySpan<byte> page, string? outside)
    {
        var named = Named(outside);
        if (named is not null && named.CodePage != Windows1252.Encoding.CodePage) { return named; }
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Within)]);
        return InMeta(head) ?? InXml(head) ?? named;
    }

    private static Encoding? InMeta(ReadOnlySpan<char> head)
    {
        for (var at = 0; at < head.Length;)
        {
            var open = head[at..].IndexOf('<');
            if (open < 0) { return null; }
            at += open;
            var isComment = head[at..].StartsWith("<!--", StringComparison.Ordinal);
            var length = isComment ? head[at..].IndexOf("-->", StringComparison.Ordinal) : head[at..].IndexOf('>');
            var tag = length < 0 ? head[at..] : head.Slice(at, length);
            if (!isComment && tag.StartsWith("<meta", StringComparison.OrdinalIgnoreCase) && InTag(tag) is { } encoding) { return encoding; }
            if (length < 0) { return null; }
            at += length;
        }
        return null;
    }

    private static Encoding? InTag(ReadOnlySpan<char> tag)
    {
        for (var at = 0; at < tag.Length;)
        {
            var found = tag[at..].IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (found < 0) { return null; }
            at += found + 7;
            var name = tag[at..].TrimStart();
            if (name.IsEmpty || name[0] != '=') { continue; }
            if (Named(Cut(name[1..].TrimStart(" \"'"))) is { } encoding) { return encoding; }
        }
        return null;
    }

    private static Encoding? InXml(ReadOnlySpan<char> head)
    {
        head = head.TrimStart();
        if (!head.StartsWith("<?xml", StringComparison.Ordinal)) { return null; }
        var end = head.IndexOf('>');
        var tag = end < 0 ? head : head[..end];
        var at = tag.IndexOf("encoding", StringComparison.Ordinal);
        return at < 0 ? null : Named(Cut(tag[(at + 8)..].TrimStart().TrimStart("= \"'")));
    }

    private static string? Cut(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(s_nameEnd);
        return (end < 0 ? name : name[..end]) is { Length: > 0 and <= LongestName } cut ? cut.ToString() : null;
    }

    private static Encoding? Named(string? name)
    {
        if (name is null) { return null; }
        switch (name.Trim().Trim('"', '\'').ToLowerInvariant())
        {
            case "utf-8" or "utf8" or "unicode-1-1-utf-8": return Encoding.UTF8;
            // Browsers read Latin 1 as Windows-1252, and so were the pages written. Pages in the old Bengali fonts said
            // x-user-defined, so that nothing would be converted.
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "x-user-defined": return Windows1252.Encoding;
            case { Length: > 0 and <= LongestName } other: return CodePagesEncodingProvider.Instance.GetEncoding(other);
            default: return null;
        }
    }
}
