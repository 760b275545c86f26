using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Sutra.Bangla.Facts;

namespace Sutra.Pages.Html.Markup;

/// <summary>Reads character references (&amp;amp;amp; &amp;#2453; &amp;#x995;) as browsers do: by the longest name, some without their semicolon.</summary>
internal static class CharacterReferences
{
    // The longest name has 31 letters (CounterClockwiseContourIntegral), the longest that needs no semicolon 6 (frac12).
    private const int LongestName = 31;
    private const int LongestBare = 6;

    // What numbers from 128 to 159 stand for: the characters of Windows-1252 there (HTML standard, 13.2.5.80).
    private const string FromWindows =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly (FrozenDictionary<string, string> All, FrozenDictionary<string, string> Bare) s_names = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_all = s_names.All.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_bare = s_names.Bare.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A string of a script, or a text that was read once already, with the references left in it replaced; the same instance where it has none.</summary>
    /// <remarks>As in an attribute: strings hold addresses, and ?a=1&amp;copy=2 has no ©.</remarks>
    public static string Decode(string text) => Decode(text, inAttribute: true);

    /// <summary>The text with its references replaced; the same instance where it has none.</summary>
    public static string Decode(string text, bool inAttribute)
    {
        if (!text.Contains('&', StringComparison.Ordinal)) { return text; }
        var b = new StringBuilder(text.Length);
        Span<char> read = stackalloc char[2];
        var rest = text.AsSpan();
        while (rest.IndexOf('&') is >= 0 and var at)
        {
            b.Append(rest[..at]);
            rest = rest[at..];
            var used = Read(rest, inAttribute, read, out var count);
            b.Append(read[..count]);
            rest = rest[used..];
        }
        return b.Append(rest).ToString();
    }

    /// <summary>Reads the reference that <paramref name="text"/> opens with, or its ampersand alone where that opens none.</summary>
    /// <param name="text">The text from an ampersand on.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, in which a name without a semicolon before a letter or = is none (?a=1&amp;copy=2).</param>
    /// <param name="into">Two places for what it stands for.</param>
    /// <param name="count">How many of them are filled.</param>
    /// <returns>How many characters of the text that takes up.</returns>
    public static int Read(ReadOnlySpan<char> text, bool inAttribute, Span<char> into, out int count)
    {
        var used = text.Length > 2 && text[1] == '#' ? ReadNumber(text, into, out count) : ReadName(text, inAttribute, into, out count);
        if (used > 0) { return used; }
        into[0] = '&';
        count = 1;
        return 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, Span<char> into, out int count)
    {
        count = 0;
        var hex = text[2] is 'x' or 'X';
        var i = hex ? 3 : 2;
        var first = i;
        var value = 0;
        for (; i < text.Length; i++)
        {
            var digit = hex && char.IsAsciiHexDigit(text[i]) ? HexValue(text[i]) : char.IsAsciiDigit(text[i]) ? text[i] - '0' : -1;
            if (digit < 0) { break; }
            if (value <= 0x10FFFF) { value = (value * (hex ? 16 : 10)) + digit; }
        }
        if (i == first) { return 0; }
        if (value is >= 0x80 and <= 0x9F) { value = FromWindows[value - 0x80]; }
        var rune = Rune.IsValid(value) && value != 0 ? new Rune(value) : Rune.ReplacementChar;
        count = rune.EncodeToUtf16(into);
        return i < text.Length && text[i] == ';' ? i + 1 : i;
    }

    /// <summary>The value of a hexadecimal digit; the character is one.</summary>
    public static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static int ReadName(ReadOnlySpan<char> text, bool inAttribute, Span<char> into, out int count)
    {
        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end])) { end++; }
        if (end < text.Length && text[end] == ';' && s_all.TryGetValue(text[1..end], out var whole)) { return Put(whole, into, end + 1, out count); }
        for (var length = Math.Min(end - 1, LongestBare); length >= 2; length--)
        {
            if (!s_bare.TryGetValue(text.Slice(1, length), out var bare)) { continue; }
            var next = length + 1 < text.Length ? text[length + 1] : ' ';
            if (inAttribute && (next == '=' || char.IsAsciiLetterOrDigit(next))) { break; }
            return Put(bare, into, length + 1, out count);
        }
        count = 0;
        return 0;
    }

    private static int Put(string value, Span<char> into, int used, out int count)
    {
        value.CopyTo(into);
        count = value.Length;
        return used;
    }

    private static (FrozenDictionary<string, string> All, FrozenDictionary<string, string> Bare) Load()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        var bare = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in FactTable.Load(typeof(CharacterReferences).Assembly, "entities.tsv").Rows)
        {
            var value = string.Concat(row["codes"].Split(' ').Select(c => char.ConvertFromUtf32(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            all[row["name"]] = value;
            if (row["bare"] == "yes") { bare[row["name"]] = value; }
        }
        return (all.ToFrozenDictionary(StringComparer.Ordinal), bare.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
