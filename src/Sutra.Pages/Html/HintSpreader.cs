namespace Sutra.Pages.Html;

/// <summary>How far names are believed.</summary>
internal enum Trust
{
    /// <summary>Elements, classes and ids.</summary>
    Names,
    /// <summary>Elements only, and what is plainly not the page's own (comments, consent).</summary>
    Elements,
    /// <summary>No names at all, only menus and footers by their elements: a page of posts, where all is comment.</summary>
    Posts,
}

/// <summary>Gives every block the hint of the elements around it, where the elements can be believed.</summary>
internal static class HintSpreader
{
    // A "sidebar" or "share" that holds the greater part of the running text names something else ("with-sidebar").
    private const double TooMuch = 0.45;

    /// <summary>Sets <see cref="Block.Hint"/>; <paramref name="headline"/> is the headline's own box, where the page has one.</summary>
    public static void Spread(PageBlocks page, Box? headline, Trust trust = Trust.Names)
    {
        var sums = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) { sums[i + 1] = sums[i] + (page.Blocks[i].IsProse ? page.Blocks[i].Letters : 0); }
        var linked = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) { linked[i + 1] = linked[i] + page.Blocks[i].LinkLetters; }
        var total = sums[^1];
        foreach (var box in page.Boxes)
        {
            var holdsHeadline = headline is not null && box.First <= headline.First && headline.End <= box.End;
            // A "teaser" that points nowhere is this article's own lead.
            var pointsNowhere = box.Own == Hint.Related && linked[box.End] == linked[box.First] && sums[box.End] > sums[box.First];
            box.Believed = !pointsNowhere && Believe(box, sums[box.End] - sums[box.First], total, holdsHeadline, trust) ? box.Own : Hint.None;
            if (box.IsCard && trust == Trust.Names) { box.Believed = Hint.Related; }
        }
        foreach (var block in page.Blocks) { block.Hint = Around(block.Box); }
    }

    private static bool Believe(Box box, int prose, int total, bool holdsHeadline, Trust trust)
    {
        if (box.Own is Hint.None or Hint.Body) { return true; }
        if (trust == Trust.Posts && box.Own == Hint.Comments) { return false; }
        if (box.Own is Hint.Comments or Hint.Prompt) { return !holdsHeadline || prose * 10 < total; }
        if (box.Name is "nav" or "footer" or "figcaption" && prose < total * 0.8) { return true; }
        if (trust != Trust.Names && box.Name is not "aside") { return false; }
        if (box.Name == "p" && box.Own is Hint.Noise or Hint.Related && prose > 150) { return false; }
        if (holdsHeadline && (prose * 5 > total || prose > 0 && box.Own is Hint.Noise or Hint.Related)) { return false; }
        return total == 0 || prose < total * TooMuch && !(box.Own is Hint.Dateline or Hint.Section && prose > 300) && !(box.Own == Hint.Byline && prose * 4 > total);
    }

    // The strongest of the hints around: what is not the article's wins over what is, the inner over the outer.
    private static Hint Around(Box? box)
    {
        var found = Hint.None;
        for (; box is not null; box = box.Parent)
        {
            if (box.Believed is Hint.Noise or Hint.Comments or Hint.Related or Hint.Prompt) { return box.Believed; }
            // A "description" of a picture is its caption.
            if (found == Hint.None || found == Hint.Lead && box.Believed == Hint.Caption) { found = box.Believed; }
        }
        return found;
    }
}
