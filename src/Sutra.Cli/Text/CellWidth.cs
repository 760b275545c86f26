using System.Globalization;
using System.Text;
using Sutra.Bangla.Facts;

namespace Sutra.Cli.Text;

/// <summary>How many columns of a terminal a text occupies.</summary>
/// <remarks>
/// The rule is that of POSIX <c>wcwidth</c> as glibc builds it from Unicode, which xterm, VTE, Konsole, foot and tmux
/// follow: nonspacing and enclosing marks (Mn, Me: ্ ু ঁ) and format characters (Cf: the joiners) take none; spacing
/// marks (Mc: া ি ে ৌ) take one, since they stand beside the letter and not on it; East Asian wide and full-width
/// characters take two; the rest one. The terminals that count by grapheme instead (kitty) give an Mc none: there a
/// line comes out shorter than reckoned, never longer, so nothing runs over the edge in either.
/// </remarks>
internal static class CellWidth
{
    private static readonly (int First, int Last)[] s_wide = [.. FactTable.Load(typeof(CellWidth).Assembly, "wide.tsv").Rows
        .Select(r => (Hex(r["first"]), Hex(r["last"])))];

    /// <summary>The columns of a text on one line.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) { width += Of(rune); }
        return width;
    }

    /// <summary>The columns of a code point: 0, 1 or 2.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300) { return rune.Value is < 0x20 or >= 0x7F and < 0xA0 ? 0 : 1; }
        if (rune.Value is >= 0x1160 and <= 0x11FF) { return 0; } // the vowels and finals of Hangul stand inside the first letter's cell
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => rune.Value >= 0x1100 && IsWide(rune.Value) ? 2 : 1,
        };
    }

    private static bool IsWide(int value)
    {
        var (low, high) = (0, s_wide.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (value < s_wide[middle].First) { high = middle - 1; }
            else if (value > s_wide[middle].Last) { low = middle + 1; }
            else { return true; }
        }
        return false;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
