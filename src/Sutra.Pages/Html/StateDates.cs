using System.Text;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>Finds the day of publication in the state that a page's scripts carry: <c>"publishedAt":"2024-03-11T09:30:00Z"</c> under any such key.</summary>
/// <remarks>State holds other articles too, so the day counts only where all such keys of the page agree on it.</remarks>
internal static class StateDates
{
    // Keys as they are when all but letters is left out, lower case.
    private static readonly string[] s_keys =
    [
        "datepublished", "publisheddate", "publishdate", "publishedat", "publishedon", "publishedtime", "publicationdate", "pubdate", "firstpublished", "firstpublishedat", "firstpublishdate", "originalpublishdate", "cmspublishingdate", "publishingdate",
    ];

    // How much script is looked at, in bytes.
    private const int MostScript = 8_000_000;
    private const int LongestKey = 32;

    /// <summary>The day, or null.</summary>
    public static PublicationDate? Find(PageFacts facts)
    {
        PublicationDate? found = null;
        var left = MostScript;
        foreach (var script in facts.Scripts)
        {
            left -= script.Content.Length;
            if (left < 0) { break; }
            if (!Agree(script.Content.Span, ref found)) { return null; }
        }
        return found;
    }

    // Every key of the list holds "pub", and nobody writes its b larger than its u; its value is a string that begins with the year.
    private static bool Agree(ReadOnlySpan<byte> text, ref PublicationDate? found) => Agree(text, "ub"u8, ref found) && Agree(text, "UB"u8, ref found);

    private static bool Agree(ReadOnlySpan<byte> text, ReadOnlySpan<byte> letters, ref PublicationDate? found)
    {
        for (var at = 0; at < text.Length;)
        {
            var hit = text[at..].IndexOf(letters);
            if (hit < 0) { return true; }
            at += hit + 2;
            if (at > 2 && (text[at - 3] | 0x20) != 'p' || ValueAt(text, at) is not { } value || DateFinder.Parse(value) is not { } date) { continue; }
            if (found is not null && found.Day != date.Day) { return false; }
            found ??= date;
        }
        return true;
    }

    // The string after the key around this place, where the key is one of the list.
    private static string? ValueAt(ReadOnlySpan<byte> text, int at)
    {
        int start = at, end = at;
        while (start > 0 && at - start < LongestKey && IsKeyPart(text[start - 1])) { start--; }
        while (end < text.Length && end - at < LongestKey && IsKeyPart(text[end])) { end++; }
        if (!IsKey(text[start..end])) { return null; }
        var i = end;
        while (i < text.Length && IsQuote(text[i]) && i - end < 4) { i++; }
        if (i >= text.Length || text[i] != ':') { return null; }
        i++;
        while (i < text.Length && IsQuote(text[i]) && i < end + 10) { i++; }
        var close = text.Slice(i, Math.Min(40, text.Length - i)).IndexOfAny((byte)'"', (byte)'\'', (byte)'\\');
        // Year first: which of 01/02/2004 is the month, no state says.
        return close >= 8 && text.Slice(i, 4).ContainsAnyExceptInRange((byte)'0', (byte)'9') is false ? Encoding.UTF8.GetString(text.Slice(i, close)) : null;
    }

    private static bool IsQuote(byte b) => b is (byte)'"' or (byte)'\'' or (byte)'\\' or (byte)' ';

    private static bool IsKeyPart(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)'_' or (byte)'-';

    private static bool IsKey(ReadOnlySpan<byte> key)
    {
        Span<char> bare = stackalloc char[key.Length];
        var n = 0;
        foreach (var b in key)
        {
            if (char.IsAsciiLetterOrDigit((char)b)) { bare[n++] = char.ToLowerInvariant((char)b); }
        }
        foreach (var k in s_keys)
        {
            if (bare[..n].SequenceEqual(k)) { return true; }
        }
        return false;
    }
}
