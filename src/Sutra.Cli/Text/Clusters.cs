using System.Globalization;
using System.Text;
using Sutra.Bangla.Text;

namespace Sutra.Cli.Text;

/// <summary>The smallest pieces a text may be cut into: a letter with its signs, a conjunct whole.</summary>
internal static class Clusters
{
    /// <summary>Where the piece that begins at <paramref name="start"/> ends: after the signs on the letter, and after what a hasanta or a joiner binds to it (ক্ষ্ম is one piece).</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        var binds = true; // the first code point is always taken
        while (i < text.Length)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            if (!binds && !IsSign(rune)) { break; }
            // A joiner after a hasanta does not undo its bond (র‍্য, ক্‌); one alone binds as in emoji.
            binds = rune.Value is Letters.Hasanta or '\u200D' || (binds && i > start && rune.Value == '\u200C');
            i += length;
        }
        return i;
    }

    private static bool IsSign(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;
}
