using System.Buffers;
using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Makes text of a page's bytes.</summary>
/// <remarks>
/// A byte order mark decides; else bytes that are valid UTF-8 are UTF-8, whatever the page declares (declarations go
/// stale more often than valid UTF-8 happens by chance); else the charset that the page declares; else UTF-8 with
/// U+FFFD for the stray bytes. What is plainly no text is refused.
/// </remarks>
internal static class TextDecoder
{
    // HTML asks for the declaration within the first 1,024 bytes; many pages put it later.
    private const int DeclarationWithin = 4096;

    // More stray bytes than this share and the file is in no encoding that can be told.
    private const double MostStray = 0.3;

    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> s_nameEnd = SearchValues.Create(" \"'/>;\r\n\t");

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null and the reason why there is none.</summary>
    public static (string? Text, string? Reason) Decode(ReadOnlySpan<byte> bytes)
    {
        if (WhyNotText(bytes) is { } reason) { return (null, reason); }
        if (Marked(bytes) is { } marked) { return (marked, null); }
        var declared = Declared(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        // ISO-2022-JP writes everything in seven bits, so it is valid UTF-8 too.
        if (declared?.CodePage is 50220 or 50221 or 50222) { return (declared.GetString(bytes), null); }
        try { return (s_strict.GetString(bytes), null); }
        catch (DecoderFallbackException) { return Mixed(bytes, declared); }
    }

    /// <summary>Why bytes are no text, by their head; null where they may be.</summary>
    public static string? WhyNotText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8)) { return "it is a PDF file, which is not read"; }
        if (bytes.StartsWith("PK\u0003\u0004"u8)) { return "it is a ZIP archive, which is not read"; }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith("GIF8"u8)) { return "it is a picture, not a page"; }
        if (IsWide(bytes)) { return null; }
        var head = bytes[..Math.Min(bytes.Length, DeclarationWithin)];
        var odd = 0;
        foreach (var b in head)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27)) { odd++; }
        }
        return head.Length > 0 && (head.Contains((byte)0) && odd * 50 > head.Length || odd * 10 > head.Length) ? "it is a binary file, not text" : null;
    }

    private static bool IsWide(ReadOnlySpan<byte> b) => b.Length >= 2 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == 0xFE && b[1] == 0xFF);

    private static string? Marked(ReadOnlySpan<byte> b)
    {
        if (b.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) { return Encoding.UTF8.GetString(b[3..]); }
        if (b.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) { return Encoding.UTF32.GetString(b[4..]); }
        if (!IsWide(b)) { return null; }
        return (b[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(b[2..]);
    }

    private static (string? Text, string? Reason) Mixed(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var stray = text.AsSpan().Count('\uFFFD');
        // A few stray bytes in UTF-8 are a slip; a page in another charset has one at every letter that is not ASCII.
        var isUtf8 = stray * 20 < text.AsSpan().Count('\u09BE') + CountOther(text);
        if (!isUtf8 && declared is not null && declared.CodePage != Encoding.UTF8.CodePage) { return (declared.GetString(bytes), null); }
        return stray > text.Length * MostStray ? (null, "its encoding cannot be told") : (text, null);
    }

    private static int CountOther(string text)
    {
        var n = 0;
        foreach (var c in text)
        {
            if (c > '\u007F' && c != '\uFFFD') { n++; }
        }
        return n;
    }

    private static Encoding? Declared(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head);
        for (var at = 0; (at = text.IndexOf("charset", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 7)
        {
            var name = text.AsSpan(at + 7).TrimStart();
            if (name.IsEmpty || name[0] != '=') { continue; }
            name = name[1..].TrimStart(" \"'");
            var end = name.IndexOfAny(s_nameEnd);
            if (Named(name[..(end < 0 ? name.Length : end)].ToString()) is { } encoding) { return encoding; }
        }
        return DeclaredInXml(text);
    }

    private static Encoding? DeclaredInXml(string text)
    {
        if (!text.StartsWith("<?xml", StringComparison.Ordinal)) { return null; }
        var at = text.IndexOf("encoding=", StringComparison.Ordinal);
        if (at < 0 || at + 10 >= text.Length) { return null; }
        var end = text.IndexOf(text[at + 9], at + 10);
        return end < 0 ? null : Named(text[(at + 10)..end]);
    }

    private static Encoding? Named(string name)
    {
        if (name.Length is 0 or > 40) { return null; }
        // Browsers read Latin 1 as Windows 1252, and so were the pages written.
        if (name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) { name = "windows-1252"; }
        try { return Encoding.GetEncoding(name); }
        catch (ArgumentException) { return null; }
        catch (NotSupportedException) { return null; }
    }
}
