namespace Sutra.Pages.Html;

/// <summary>Finds the box that holds the article: the subtree with the most running text and the least of everything else.</summary>
/// <remarks>
/// Every block has a worth: running text its letters, links and stray words a little less than nothing, text inside
/// comments, menus or lists of teasers less. A box is worth the sum of its blocks (prefix sums make that one
/// subtraction), a little more where its name says that it is the body. From the best box the way leads inward as
/// long as an inner one holds nearly all of the worth.
/// </remarks>
internal static class BodyFinder
{
    // How much of a box's worth an inner one must hold to be taken in its stead. Tried on the labelled pages from .80 to .98.
    private const double Enough = 0.90;

    // Byline, date, share bar and picture stand between headline and text: so many blocks at most.
    private const int Far = 30;

    // What a box is worth more for standing there. Tried from 1.1 to 1.5.
    private const double NearHeadline = 1.25;

    /// <summary>The box that holds the article, or null where no box holds running text.</summary>
    /// <param name="page">The page, its blocks with their hints.</param>
    /// <param name="headline">The box of the headline, where the page shows it.</param>
    public static Box? Find(PageBlocks page, Box? headline = null)
    {
        var sums = new double[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) { sums[i + 1] = sums[i] + WorthOf(page.Blocks[i]); }
        Box? best = null;
        double most = 0;
        foreach (var box in page.Boxes)
        {
            if (IsRefused(box)) { continue; }
            var worth = (sums[box.End] - sums[box.First]) * Bonus(box) * (Follows(box, headline) ? NearHeadline : 1);
            if (worth > most) { most = worth; best = box; }
        }
        return best is null ? null : Inward(best, sums);
    }

    // Whether the box holds the headline, or begins not far below it.
    private static bool Follows(Box box, Box? headline) => headline is not null && box.First - headline.End <= Far && box.End > headline.End;

    private static Box Inward(Box box, double[] sums)
    {
        while (true)
        {
            var whole = sums[box.End] - sums[box.First];
            var inner = box.Children.Where(c => c.Name is not ("p" or "li" or "tr" or "td" or "ul" or "ol" or "dl" or "blockquote" or "pre")).MaxBy(c => sums[c.End] - sums[c.First]);
            if (inner is null || inner.End - inner.First < 2 || sums[inner.End] - sums[inner.First] < whole * Enough) { return box; }
            box = inner;
        }
    }

    private static bool IsRefused(Box box) => box.Name is "p" or "li" or "tr" or "ul" or "ol" or "dl" || box.Believed is Hint.Comments or Hint.Prompt or Hint.Noise or Hint.Related or Hint.Caption;

    private static double Bonus(Box box) => (box.Believed == Hint.Body ? 1.10 : 1) * (box.Name is "article" or "main" ? 1.05 : 1);

    private static double WorthOf(Block block)
    {
        if (block.Hint is Hint.Comments or Hint.Prompt or Hint.Noise or Hint.Related) { return block.IsProse ? -0.1 * block.Letters : -2; }
        if (block.IsProse) { return block.Letters * (1 - block.LinkShare) * (block.Hint == Hint.Caption ? 0 : 1); }
        if (block.LinkShare > 0.5) { return -6 - Math.Min(block.Letters, 60) * 0.3; }
        if (block.Hint == Hint.Body && block.LinkLetters == 0 && block.Letters >= 8) { return block.Letters * 0.3; }
        return block.Box.Name is "p" or "li" or "td" or "th" or "dd" or "dt" or "pre" && block.LinkLetters == 0 || block.IsHeading ? 0 : -4;
    }
}
