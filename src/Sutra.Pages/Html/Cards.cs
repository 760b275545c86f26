namespace Sutra.Pages.Html;

/// <summary>Finds rows of like boxes that each point to an article: lists of teasers, whatever they are called.</summary>
internal static class Cards
{
    // A teaser holds a linked headline and a line or two: of 742 labelled pages' lists nearly none holds more.
    private const int MaxLetters = 350;

    /// <summary>Marks the boxes that are cards, and returns how many there are.</summary>
    public static int Mark(PageBlocks page)
    {
        var count = 0;
        foreach (var box in page.Boxes)
        {
            if (box.Children.Count < 3) { continue; }
            foreach (var row in box.Children.GroupBy(c => (c.Name, c.Class)))
            {
                if (row.Key.Name is "p" or "h2" or "h3" or "blockquote" || row.Count() < 3) { continue; }
                var cards = row.Where(c => IsCard(page, c)).ToList();
                if (cards.Count < 3 || cards.Count * 2 < row.Count()) { continue; }
                foreach (var card in cards) { card.IsCard = true; }
                count += cards.Count;
            }
        }
        return count;
    }

    private static bool IsCard(PageBlocks page, Box box)
    {
        int letters = 0, linked = 0;
        var headed = false;
        for (var i = box.First; i < box.End; i++)
        {
            var b = page.Blocks[i];
            letters += b.Letters;
            linked += b.LinkLetters;
            headed |= b.LinkShare > 0.8 && b.Letters >= 12;
        }
        return headed && letters <= MaxLetters && (linked * 4 >= letters);
    }
}
