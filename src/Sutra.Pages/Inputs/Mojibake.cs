using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Sutra.Pages.Inputs;

/// <summary>Undoes text that was UTF-8, was read as Windows-1252 and written again: <c>à¦¬à¦¾à¦‚à¦²à¦¾</c> is বাংলা.</summary>
/// <remarks>
/// Every letter of such text stands as two or three characters from U+0080 on, which are bytes of one letter of UTF-8.
/// A run of such characters that is valid UTF-8 and reads Bengali, or punctuation, was that beyond doubt and is undone
/// where it stands, doubled or not. Runs that read another letter (<c>Ã©</c>) could be meant: they are undone where the
/// text has several and next to none that is no UTF-8.
/// </remarks>
internal static class Mojibake
{
    // Text that went through it twice is common; three times is not unknown.
    private const int MostTimes = 3;

    private const int RunsNeeded = 3;

    private const int MostMarks = 3;

    // What the first byte of such a letter looks like: C2 to C5 for Latin, D0 and D1 for Cyrillic, E0 for Bengali, E2 for punctuation, E3 for kana.
    private static readonly SearchValues<char> s_leads = SearchValues.Create("ÂÃÄÅÐÑàâã");

    /// <summary>The text as it was meant; the same instance where there is nothing to undo. Linear in the text.</summary>
    public static string Undo(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(s_leads)) { return text; }
        var whole = IsSpoilt(text);
        StringBuilder? to = null;
        var copied = 0;
        for (var at = 0; Next(text, at) is { Length: > 0 } run; at = run.Start + run.Length)
        {
            if (Read(text.AsSpan(run.Start, run.Length), out var used) is not { } read || !whole && !IsCertain(read)) { continue; }
            to ??= new StringBuilder(text.Length);
            to.Append(text, copied, run.Start - copied).Append(read);
            copied = run.Start + used;
        }
        return to is null ? text : to.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Whether there may be something to undo in a text in UTF-8; nearly never where there is not.</summary>
    public static bool MayStandIn(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOf((byte)0xC3) is >= 0 and var at && at + 2 < utf8.Length)
        {
            // A lead (Â Ã Ä Å Ð Ñ à â ã), and another character that is not ASCII after it.
            if (utf8[at + 1] is 0x82 or 0x83 or 0x84 or 0x85 or 0x90 or 0x91 or 0xA0 or 0xA2 or 0xA3 && utf8[at + 2] >= 0x80) { return true; }
            utf8 = utf8[(at + 2)..];
        }
        return false;
    }

    private static (int Start, int Length) Next(string text, int at)
    {
        while (true)
        {
            var lead = text.AsSpan(at).IndexOfAny(s_leads);
            if (lead < 0) { return (text.Length, 0); }
            var start = at + lead;
            var end = start + 1;
            while (end < text.Length && IsByte(text[end])) { end++; }
            if (end - start > 1) { return (start, end - start); }
            at = end;
        }
    }

    // U+FFFD stands where a reader lost a byte that Windows-1252 leaves undefined.
    private static bool IsByte(char c) => c == '\uFFFD' || c >= '\u0080' && Windows1252.ByteOf(c) >= 0;

    // What a run reads. A mark of punctuation or two at its end may have been right.
    private static string? Read(ReadOnlySpan<char> run, out int used)
    {
        for (used = run.Length; used > 1 && used >= run.Length - MostMarks; used--)
        {
            if (Read(run[..used]) is { } read) { return read; }
        }
        return null;
    }

    private static string? Read(ReadOnlySpan<char> run)
    {
        string? read = null;
        for (var times = 0; times < MostTimes && run.Length > 1; times++)
        {
            if (Once(run) is not { } once) { break; }
            read = once;
            if (!IsAllBytes(once)) { break; }
            run = once;
        }
        return read;
    }

    private static bool IsAllBytes(string text)
    {
        foreach (var c in text)
        {
            if (!IsByte(c)) { return false; }
        }
        return true;
    }

    private static string? Once(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length * 2];
        var n = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] == '\uFFFD') { continue; }
            bytes[n++] = (byte)Windows1252.ByteOf(run[i]);
            if (IsBengaliOpening(bytes.AsSpan(0, n)) && (i + 1 >= run.Length || Windows1252.ByteOf(run[i + 1]) is < 0x80 or > 0xBF)) { bytes[n] = Lost(bytes.AsSpan(0, n)); n++; }
        }
        return Utf8.IsValid(bytes.AsSpan(0, n)) ? Encoding.UTF8.GetString(bytes, 0, n) : null;
    }

    private static bool IsBengaliOpening(ReadOnlySpan<byte> bytes) => bytes is [.., 0xE0, 0xA6 or 0xA7];

    // Windows-1252 leaves 81, 8D, 8F and 90 undefined, and some writers drop them: of the letters that end so, hasanta
    // (E0 A7 8D) is the only one of its row, এ (E0 A6 8F) opens words and chandrabindu (E0 A6 81) never does.
    private static byte Lost(ReadOnlySpan<byte> before)
    {
        if (before[^1] == 0xA7) { return 0x8D; }
        return before.Length == 2 ? (byte)0x8F : (byte)0x81;
    }

    private static bool IsCertain(string read)
    {
        foreach (var c in read)
        {
            if (c is not (>= '\u0980' and <= '\u09FF' or '\u0964' or '\u0965' or '\u200C' or '\u200D' or >= '\u2010' and <= '\u2027' or '\u00A0')) { return false; }
        }
        return read is not "\u00A0";
    }

    private static bool IsSpoilt(string text)
    {
        var (undone, other) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] < '\u0080' || !IsByte(text[i])) { i++; continue; }
            var start = i;
            while (i < text.Length && IsByte(text[i])) { i++; }
            if (i - start > 1 && Once(text.AsSpan(start, i - start)) is not null) { undone++; } else { other++; }
        }
        return undone >= RunsNeeded && other * 10 <= undone;
    }
}
