namespace Sutra.Bangla.OldFonts;

/// <summary>The byte that a character of a page was in the font's file: such pages come decoded as Windows-1252, as Latin 1, or by a reader that took two of their bytes for one letter of UTF-8.</summary>
internal static class FontBytes
{
    // Windows-1252 from 0x80 on (Unicode's mapping table CP1252.TXT); NUL where it has no character.
    private const string Specials = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static readonly byte[] s_special = Invert();

    /// <summary>The byte, or -1 where Windows-1252 and Latin 1 have no such character.</summary>
    public static int Of(char c)
    {
        if (c <= '\u00FF') { return c; }
        var known = c < s_special.Length ? s_special[c] : 0;
        return known == 0 ? -1 : known;
    }

    /// <summary>Whether a character is two bytes from 0x80 on that happened to be valid UTF-8 (ß‡ becomes U+07C7).</summary>
    public static bool IsPair(char c) => c is >= '\u0100' and <= '\u07FF' && Of(c) < 0;

    /// <summary>Such characters taken apart into the two they were; the same text where there are none.</summary>
    public static ReadOnlySpan<char> Apart(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && !IsPair(text[at])) { at++; }
        if (at == text.Length) { return text; }
        var apart = new char[text.Length * 2];
        var n = 0;
        foreach (var c in text)
        {
            if (!IsPair(c)) { apart[n++] = c; continue; }
            apart[n++] = (char)(0xC0 | c >> 6);
            apart[n++] = (char)(0x80 | c & 0x3F);
        }
        return apart.AsSpan(0, n);
    }

    private static byte[] Invert()
    {
        var inverse = new byte['\u2123'];
        for (var i = 0; i < Specials.Length; i++)
        {
            if (Specials[i] != '\0') { inverse[Specials[i]] = (byte)(0x80 + i); }
        }
        return inverse;
    }
}
