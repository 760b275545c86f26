using Sutra.Bangla.OldFonts;
using Sutra.Bangla.Text;
using Sutra.Pages.Inputs;

namespace Sutra.Pages.Html.Markup;

/// <summary>Makes a block's canonical line of its text: what was escaped twice is read, old 8-bit fonts become Unicode.</summary>
internal static class BlockText
{
    /// <summary>The line; empty where nothing is left.</summary>
    /// <param name="raw">The text of the block, its character references replaced once.</param>
    /// <param name="oldFont">Whether other text of the page is known to be in an old font.</param>
    /// <param name="isOld">Whether this one is, beyond doubt.</param>
    public static string Of(ReadOnlySpan<char> raw, bool oldFont, out bool isOld)
    {
        isOld = OldFontText.IsLikely(raw);
        return isOld || oldFont || raw.ContainsAny('&', '\\', '%')
            ? BanglaText.NormalizeLine(PageText.Mend(raw.ToString(), isOld || oldFont))
            : BanglaText.NormalizeLine(raw);
    }
}
