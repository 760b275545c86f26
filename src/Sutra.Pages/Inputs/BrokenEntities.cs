using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace Sutra.Pages.Inputs;

/// <summary>Mends what is left of HTML entities in text: whole, doubled (<c>&amp;amp;nbsp;</c>) or broken (<c>&amp;nbsp</c> without its semicolon, <c>&amp; quot ;</c>).</summary>
/// <remarks>A true ampersand stays: AT&amp;T, R&amp;D, ?a=1&amp;copy=2. Line breaks are never made, so that lines keep their numbers. What was cut inside (<c>&amp;rsqu...</c>) stays: it cannot be known.</remarks>
internal static class BrokenEntities
{
    private const int LongestName = 8;

    // The names that editors and feeds leave behind; only these are read without their semicolon or with blanks in them.
    private static readonly HashSet<string> s_usual = new(StringComparer.Ordinal)
    {
        "nbsp", "amp", "quot", "apos", "lt", "gt", "lsquo", "rsquo", "ldquo", "rdquo", "ndash", "mdash", "hellip", "zwnj", "zwj", "laquo", "raquo", "bull", "middot", "ensp", "emsp", "thinsp", "copy", "reg",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> s_usualNames = s_usual.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");

    /// <summary>The text with its entities read; the same instance where nothing changes. Linear in the text.</summary>
    public static string Mend(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0) { return text; }
        StringBuilder? to = null;
        var copied = 0;
        while (at >= 0)
        {
            var end = at + 1;
            // An ampersand of an entity that was escaped again, once or several times.
            while (text.AsSpan(end).StartsWith("amp;", StringComparison.Ordinal)) { end += 4; }
            var read = Read(text.AsSpan(end), out var length);
            if (read is null && end > at + 1) { (read, length) = ("&", 0); }
            if (read is not null)
            {
                to ??= new StringBuilder(text.Length);
                to.Append(text, copied, at - copied).Append(read);
                copied = end + length;
            }
            at = text.IndexOf('&', read is null ? at + 1 : copied);
        }
        return to is null ? text : to.Append(text, copied, text.Length - copied).ToString();
    }

    // What follows an ampersand.
    private static string? Read(ReadOnlySpan<char> rest, out int length)
    {
        var blank = rest.Length > 1 && rest[0] == ' ' ? 1 : 0;
        var read = rest[blank..].StartsWith('#') ? Numeric(rest[(blank + 1)..], out length) : Named(rest[blank..], blank > 0, out length);
        length += blank + (rest[blank..].StartsWith('#') ? 1 : 0);
        return read;
    }

    private static string? Named(ReadOnlySpan<char> rest, bool afterBlank, out int length)
    {
        length = 0;
        while (length < rest.Length && length <= LongestName && char.IsAsciiLetterOrDigit(rest[length])) { length++; }
        if (length is 0 or > LongestName) { return null; }
        var name = rest[..length];
        var next = rest[length..];
        if (next.StartsWith(';') && !afterBlank) { length++; return Known(name); }
        // "& amp" in prose is two words; with its semicolon it is an entity that was torn.
        var torn = next.StartsWith(';') ? 1 : next.StartsWith(" ;", StringComparison.Ordinal) ? 2 : 0;
        if (torn > 0) { length += torn; return s_usualNames.Contains(name) ? Known(name) : null; }
        if (afterBlank) { return null; }
        if (name.StartsWith("nbsp", StringComparison.Ordinal)) { length = 4; return " "; }
        // A name of a parameter (?a=1&copy=2, &reg_id=3) is none of an entity.
        return s_usualNames.Contains(name) && (next.IsEmpty || next[0] is not ('=' or '_' or '-')) ? Known(name) : null;
    }

    private static string? Known(ReadOnlySpan<char> name)
    {
        switch (name)
        {
            case "nbsp": return " ";
            case "amp": return "&";
            case "quot": return "\"";
            case "lt": return "<";
            case "gt": return ">";
            default: break;
        }
        var entity = $"&{name};";
        var read = WebUtility.HtmlDecode(entity);
        return read == entity ? null : read;
    }

    private static string? Numeric(ReadOnlySpan<char> rest, out int length)
    {
        var hex = rest.Length > 0 && rest[0] is 'x' or 'X';
        var digits = hex ? rest[1..] : rest;
        var count = 0;
        while (count < digits.Length && count < 8 && (hex ? char.IsAsciiHexDigit(digits[count]) : s_digits.Contains(digits[count]))) { count++; }
        var closed = digits[count..].StartsWith(';') ? 1 : digits[count..].StartsWith(" ;", StringComparison.Ordinal) ? 2 : 0;
        // Without its end a number runs into the digits or letters after it; one of Bengali has four digits, or three in hexadecimal.
        if (closed == 0 && count > (hex ? 3 : 4) && IsBengali(digits[..(hex ? 3 : 4)], hex)) { count = hex ? 3 : 4; }
        length = (hex ? 1 : 0) + count + closed;
        return count < 2 && closed == 0 || count == 0 ? null : Character(Value(digits[..count], hex));
    }

    private static bool IsBengali(ReadOnlySpan<char> digits, bool hex) => Value(digits, hex) is >= 0x0980 and <= 0x09FF;

    private static uint Value(ReadOnlySpan<char> digits, bool hex) =>
        uint.TryParse(digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : uint.MaxValue;

    private static string? Character(uint value) => value switch
    {
        0 or > 0x10FFFF or >= 0xD800 and < 0xE000 => "\uFFFD",
        < 0x20 or 0xA0 => " ",
        >= 0x80 and < 0xA0 => Windows1252.Encoding.GetString([(byte)value]), // as in browsers
        _ => char.ConvertFromUtf32((int)value),
    };
}
