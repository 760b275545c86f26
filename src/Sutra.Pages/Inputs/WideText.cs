using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Tells UTF-16 and UTF-32 by their marks, and UTF-16 without one by its high bytes.</summary>
internal static class WideText
{
    private static readonly UTF32Encoding s_bigUtf32 = new(bigEndian: true, byteOrderMark: true);

    // A head is enough to tell, and to be quick about all other pages.
    private const int Looked = 4096;

    /// <summary>The encoding with which to read the bytes, or null where they are no wide text.</summary>
    public static WideEncoding? Tell(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) { return null; }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) { return new(Encoding.UTF32, 4); }
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) { return new(s_bigUtf32, 4); }
        if (bytes[0] == 0xFF && bytes[1] == 0xFE) { return new(Encoding.Unicode, 2); }
        if (bytes[0] == 0xFE && bytes[1] == 0xFF) { return new(Encoding.BigEndianUnicode, 2); }
        return Guess(bytes[..Math.Min(bytes.Length, Looked)]);
    }

    // In UTF-16 nearly every second byte of a Bengali page is 00 (markup, spaces), 09 (Bengali) or 20 (quotes, dashes),
    // and the bytes between are not. Text in bytes has spaces and tabs too, but never at every second place.
    private static WideEncoding? Guess(ReadOnlySpan<byte> head)
    {
        var pairs = head.Length / 2;
        if (pairs < 4) { return null; }
        Span<int> high = [0, 0];
        Span<int> telling = [0, 0];
        for (var i = 0; i < pairs * 2; i++)
        {
            if (head[i] is 0 or 0x09 or 0x20) { high[i & 1]++; }
            if (head[i] is 0 or 0x09) { telling[i & 1]++; }
        }
        for (var side = 0; side < 2; side++)
        {
            var isWide = high[side] * 10 >= pairs * 9 && telling[side] * 2 >= pairs && high[1 - side] * 2 < pairs;
            if (isWide) { return new(side == 1 ? Encoding.Unicode : Encoding.BigEndianUnicode, 0); }
        }
        return null;
    }
}

/// <summary>How to read wide text.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="MarkLength">The bytes of its mark, which are no text.</param>
internal readonly record struct WideEncoding(Encoding Encoding, int MarkLength)
{
    /// <summary>The text; half a letter at the end is left out.</summary>
    public string GetString(ReadOnlySpan<byte> bytes)
    {
        var unit = Encoding is UTF32Encoding ? 4 : 2;
        var body = bytes[MarkLength..];
        return Encoding.GetString(body[..(body.Length / unit * unit)]);
    }
}
