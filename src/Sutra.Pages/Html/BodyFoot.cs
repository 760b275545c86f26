using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Html;

/// <summary>The foot of the body: how to reach the reporter is none of it, the source it is credited to is.</summary>
internal static class BodyFoot
{
    // How far below the body its foot may stand, and how many of its last blocks may be no part of it.
    private const int Reach = 3;

    // Letters of the longest line on how to reach somebody, and of the longest that only announces what follows.
    private const int LongestContact = 220;
    private const int LongestAnnouncement = 60;

    /// <summary>Trims what closes the body and is none, then labels what stands right below.</summary>
    public static void Settle(PageBlocks page)
    {
        var last = LastOf(page);
        for (var n = 0; n < Reach && last > 0 && IsNoBody(page.Blocks[last]); n++)
        {
            page.Blocks[last].Label = LineLabel.Boilerplate;
            last = LastOf(page, last);
        }
        if (last >= 0) { TakeBelow(page, last); }
    }

    private static int LastOf(PageBlocks page, int before = int.MaxValue)
    {
        var last = Math.Min(page.Blocks.Count, before) - 1;
        while (last >= 0 && page.Blocks[last].Label != LineLabel.Body) { last--; }
        return last;
    }

    private static bool IsNoBody(Block b)
    {
        if (b.Box.Name is "td" or "th" or "dd" or "blockquote" || b.Box.Parent?.Name == "blockquote") { return false; }
        if (b.Letters <= LongestAnnouncement && b.Text.EndsWith(':')) { return true; }
        return b.Letters <= LongestContact && b.LinkLetters > 0 && (b.Emphasised && !b.IsHeading || HasHandle(b.Text));
    }

    // An address or a handle: "name@paper.example", "@paper".
    private static bool HasHandle(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at >= 0 && at + 1 < text.Length && Letters.IsWordPart(text[at + 1]);
    }

    // "সূত্র: …" right below the last paragraph is body, initials there are the sign-off.
    private static void TakeBelow(PageBlocks page, int last)
    {
        for (var i = last + 1; i < Math.Min(page.Blocks.Count, last + 1 + Reach); i++)
        {
            var b = page.Blocks[i];
            if (b.Label != LineLabel.Boilerplate || b.LinkShare > 0.3) { continue; }
            if (SignoffReader.IsSignoff(b.Text) || SignoffReader.IsBareInitials(b.Text)) { b.Label = LineLabel.Signoff; }
            else if (b.Text.Any(Letters.IsBengali) && CreditReader.IsCredit(b.Text)) { b.Label = LineLabel.Body; }
        }
    }
}
