using System.Text;
using System.Text.Unicode;
using Sutra.Bangla.OldFonts;

namespace Sutra.Pages.Inputs;

/// <summary>Makes text of a page's bytes.</summary>
/// <remarks>
/// A byte order mark decides; then what only UTF-16 looks like; then bytes that are valid UTF-8 are UTF-8, whatever is
/// declared (declarations go stale more often than valid UTF-8 happens by chance); then the charset that is declared;
/// else UTF-8 with U+FFFD for the stray bytes, or Windows-1252 where most of what is not ASCII is stray, as in browsers.
/// What is plainly no text is refused. Nothing is thrown, and valid UTF-8 is read in one pass.
/// </remarks>
internal static class TextDecoder
{
    // Above this share of stray bytes a file is in no encoding that can be told.
    private const double MostStray = 0.3;

    // What changes the script in ISO-2022.
    private const byte Escape = 0x1B;

    // UTF-8's byte order mark.
    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The text, or null and the reason why there is none.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="declared">The charset that was named outside the page (by HTTP), or null.</param>
    public static (string? Text, string? Reason) Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (WhyNotText(bytes) is { } reason) { return (null, reason); }
        var (text, why) = Read(bytes, declared);
        // A page may hold a few NULs; no reader wants one.
        return (text is not null && text.Contains('\0', StringComparison.Ordinal) ? text.Replace('\0', ' ') : text, why);
    }

    /// <summary>The same; bytes that are UTF-8 are kept as they are.</summary>
    public static (PageContent? Content, string? Reason) Read(ReadOnlyMemory<byte> bytes, string? declared = null)
    {
        if (WhyNotText(bytes.Span) is { } reason) { return (null, reason); }
        var from = bytes.Span.StartsWith(s_mark) ? s_mark.Length : 0;
        var body = bytes[from..^CutLetter(bytes.Span)];
        if (from == 0 && WideText.Tell(bytes.Span) is not null || !Utf8.IsValid(body.Span) || body.Span.ContainsAny((byte)0, Escape))
        {
            var (text, why) = Decode(bytes.Span, declared);
            return (text is null ? null : PageContent.Of(text), why);
        }
        return (PageContent.OfUtf8(body), null);
    }

    /// <summary>Why bytes are no text, by their head; null where they may be.</summary>
    public static string? WhyNotText(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF"u8)) { return "it is a PDF file, which is not read"; }
        if (bytes.StartsWith("PK\u0003\u0004"u8)) { return "it is a ZIP archive, which is not read"; }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || bytes.StartsWith("GIF8"u8)) { return "it is a picture, not a page"; }
        if (WideText.Tell(bytes) is not null) { return null; }
        var head = bytes[..Math.Min(bytes.Length, DeclaredCharset.Within)];
        var odd = 0;
        foreach (var b in head)
        {
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27)) { odd++; }
        }
        return head.Length > 0 && (head.Contains((byte)0) && odd * 50 > head.Length || odd * 10 > head.Length) ? "it is a binary file, not text" : null;
    }

    private static (string? Text, string? Reason) Read(ReadOnlySpan<byte> bytes, string? outside)
    {
        if (WideText.Tell(bytes) is { } wide) { return (wide.GetString(bytes), null); }
        if (bytes.StartsWith(s_mark)) { return (Encoding.UTF8.GetString(bytes[3..]), null); }
        bytes = bytes[..^CutLetter(bytes)];
        if (!Utf8.IsValid(bytes)) { return Mixed(bytes, DeclaredCharset.Of(bytes, outside)); }
        // ISO-2022-JP writes everything in seven bits and opens each change of script with an escape, so it is valid UTF-8 too.
        if (bytes.Contains(Escape) && DeclaredCharset.Of(bytes, outside) is { CodePage: 50220 or 50221 or 50222 } japanese) { return (japanese.GetString(bytes), null); }
        return (Encoding.UTF8.GetString(bytes), null);
    }

    private static (string? Text, string? Reason) Mixed(ReadOnlySpan<byte> bytes, Encoding? declared)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var (stray, whole) = Count(text);
        // A few stray bytes in UTF-8 are a slip; a page in another charset has one at every letter that is not ASCII.
        if (stray * 20 < whole) { return (text, null); }
        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage) { return (declared.GetString(bytes), null); }
        if (whole > stray) { return (text, null); }
        var western = Windows1252.Encoding.GetString(bytes);
        return stray <= text.Length * MostStray || OldFontText.IsLikely(western) ? (western, null) : (null, "its encoding cannot be told");
    }

    private static (int Stray, int Whole) Count(string text)
    {
        var (stray, whole) = (0, 0);
        foreach (var c in text)
        {
            if (c == '\uFFFD') { stray++; }
            else if (c > '\u007F') { whole++; }
        }
        return (stray, whole);
    }

    // How many bytes at the end begin a letter that the file was cut in.
    private static int CutLetter(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            var b = bytes[^back];
            if (b is >= 0x80 and < 0xC0) { continue; }
            var needs = b switch { >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, >= 0xF0 and < 0xF5 => 4, _ => 0 };
            return back < needs && bytes.Length > back ? back : 0;
        }
        return 0;
    }
}
