using Sutra.Pages.Articles;
using Sutra.Pages.Dumps;

namespace Sutra.Pages.Html;

/// <summary>Labels the blocks of the box that holds the article: what of it is body, and what only stands in it.</summary>
internal static class BodyPicker
{
    // A lead stands at most so many blocks after the headline (byline, date, share bar and picture come between), and is no longer than so many letters.
    private const int FarthestLead = 30;
    private const int LongestLead = 600;

    // A sentence longer than this that is mostly links is a string of headlines.
    private const int LongestLinked = 160;

    // Lines without any running text are body only where they have so many letters together.
    private const int LeastOfShortLines = 200;

    // Letters of the longest imprint or caption that is told by its words.
    private const int LongestImprint = 220;

    /// <summary>Sets <see cref="Block.Label"/> on the blocks of the page; body is only found inside <paramref name="box"/>.</summary>
    /// <param name="page">The page, its blocks with their hints.</param>
    /// <param name="box">The box that holds the article.</param>
    /// <param name="headline">The headline, or null.</param>
    /// <param name="own">The headline's own box, where the page shows it; it may hold a kicker beside it.</param>
    public static void Pick(PageBlocks page, Box box, string? headline, Box? own)
    {
        var bareHeadline = headline is null ? "" : Prose.Bare(headline);
        foreach (var b in page.Blocks)
        {
            var inside = b.Index >= box.First && b.Index < box.End;
            b.Label = own is not null && b.Index >= own.First && b.Index < own.End ? LineLabel.Headline : LabelAlone(b, inside, bareHeadline);
        }
        for (var i = box.First; i < box.End; i++) { DropLinkedRun(page, box, i); }
        TakeBoldHeadings(page, box);
        TakeLinkedEntries(page, box);
        TrimEnds(page, box);
        DropEmptyHeadings(page, box);
        TakeLead(page, box);
        BodyFoot.Settle(page);
        Repeats.Drop(page);
    }

    private static LineLabel LabelAlone(Block b, bool inside, string headline)
    {
        if (headline.Length > 0 && b.Letters < 300 && Prose.EndsBare(b.Text, headline, out var whole) && (whole || b.Box.Name == "h1" && headline.Length >= 10)) { return LineLabel.Headline; }
        if (b.Hint is Hint.Noise or Hint.Comments or Hint.Prompt) { return Phrases.Of(b) == LineLabel.Copyright ? LineLabel.Copyright : LineLabel.Boilerplate; }
        if (b.Hint == Hint.Related) { return inside ? LineLabel.Related : LineLabel.Boilerplate; }
        if (Phrases.Of(b) is { } said && (inside || said == LineLabel.Copyright)) { return said; }
        if (b.Letters <= LongestImprint && b.Text.AsSpan().ContainsAnyInRange('\u0980', '\u09FF'))
        {
            if (b.Text.Contains('©', StringComparison.Ordinal)) { return LineLabel.Copyright; }
            if (CaptionCues.IsCaption(b.Text)) { return LineLabel.Caption; }
        }
        return b.Hint switch
        {
            Hint.Caption => LineLabel.Caption,
            Hint.Byline => !b.IsProse || b.Letters < 60 ? LineLabel.Byline : LineLabel.Boilerplate,
            Hint.Dateline => !b.IsProse ? LineLabel.Dateline : LineLabel.Boilerplate,
            Hint.Section when !b.IsProse => LineLabel.Section,
            _ => inside && IsBodyLike(b) ? LineLabel.Body : LineLabel.Boilerplate,
        };
    }

    private static bool IsBodyLike(Block b)
    {
        if (b.IsProse) { return true; }
        // A sentence that is mostly a link is still one where some of it is not.
        if (b.LinkShare > 0.65 && !(b.Box.Name is "p" or "li" && b.EndsSentence && b.Letters - b.LinkLetters >= 20 && b.Letters <= LongestLinked)) { return false; }
        return b.Box.Name is "p" or "blockquote" or "li" or "td" or "th" or "pre" or "dd" or "dt" || b.IsHeading || b.EndsSentence || b.Letters >= 30;
    }

    // A prompt such as "Read more" is followed by what it points to.
    private static void DropLinkedRun(PageBlocks page, Box box, int at)
    {
        if (page.Blocks[at].Label != LineLabel.Related || page.Blocks[at].Hint == Hint.Related) { return; }
        for (var i = at + 1; i < box.End && page.Blocks[i].LinkShare > 0.6; i++) { page.Blocks[i].Label = LineLabel.Related; }
    }

    // A short bold line over a paragraph in the same element is its sub-heading.
    private static void TakeBoldHeadings(PageBlocks page, Box box)
    {
        for (var i = box.First; i + 1 < box.End; i++)
        {
            var (b, next) = (page.Blocks[i], page.Blocks[i + 1]);
            if (b.Label == LineLabel.Boilerplate && b.Hint is Hint.None or Hint.Body && b.Emphasised && b.LinkShare < 0.3 && b.Letters >= 4 && next.Label == LineLabel.Body && next.Box == b.Box) { b.Label = LineLabel.Body; }
        }
    }

    // An entry of a list or table that is mostly, but not only, a link belongs to the text where the entries around it do.
    private static void TakeLinkedEntries(PageBlocks page, Box box)
    {
        for (var i = box.First + 1; i + 1 < box.End; i++)
        {
            var b = page.Blocks[i];
            if (b.Label == LineLabel.Boilerplate && b.Hint is Hint.None or Hint.Body && b.Box.Name is "li" or "td" or "th" or "dd" or "dt" && b.Letters - b.LinkLetters >= 4
                && page.Blocks[i - 1].Label == LineLabel.Body && page.Blocks[i + 1].Label == LineLabel.Body) { b.Label = LineLabel.Body; }
        }
    }

    // Stray lines before the first and after the last running text are no body; a sub-heading right over it is. Where there
    // is more of such lines than of running text (results, verses, a list of parts), they are what the page is about.
    private static void TrimEnds(PageBlocks page, Box box)
    {
        var first = box.First;
        while (first < box.End && !IsFirm(page.Blocks[first])) { first++; }
        var end = box.End;
        while (end > first && !IsFirm(page.Blocks[end - 1])) { end--; }
        var kept = page.BodyLetters(first, end);
        if (page.BodyLetters(box.First, first) is var head && (head < LeastOfShortLines || head < kept))
        {
            for (var i = box.First; i < first; i++)
            {
                if (i < first - 1 || !page.Blocks[i].IsHeading && (first == box.End || !IsOpening(page.Blocks[i], page.Blocks[first]))) { Drop(page.Blocks[i]); }
            }
        }
        if (page.BodyLetters(end, box.End) is var foot && (foot < LeastOfShortLines || foot < kept))
        {
            for (var i = end; i < box.End; i++) { Drop(page.Blocks[i]); }
        }
    }

    // A short paragraph right over the first running text, in the same element: a salutation, a place, a first phrase.
    private static bool IsOpening(Block b, Block firm) =>
        b.Hint == Hint.Body && b.Box.Name == "p" && firm.Box.Name == "p" && b.Box.Parent == firm.Box.Parent && b.LinkShare < 0.3 && b.Letters >= 14;

    private static bool IsFirm(Block b)
    {
        if (b.Label != LineLabel.Body) { return false; }
        if (b.IsHeading) { return b.IsProse && b.Letters >= 60; }
        if (b.Box.Name == "p" && b.LinkShare < 0.65 && b.Letters >= 50 && b.Hint is Hint.None or Hint.Body or Hint.Lead) { return true; }
        return b.IsProse || b.LinkShare < 0.3 && b.Letters >= 12 && (b.EndsSentence && b.Box.Name is "p" or "blockquote" || b.Box.Name is "li" or "dd");
    }

    /// <summary>The lead that stands between the headline and the body's box is body too.</summary>
    private static void TakeLead(PageBlocks page, Box box)
    {
        var headline = box.First - 1;
        while (headline >= 0 && page.Blocks[headline].Label != LineLabel.Headline) { headline--; }
        if (headline < 0 || box.First - headline > FarthestLead) { return; }
        for (var i = headline + 1; i < box.First; i++)
        {
            var b = page.Blocks[i];
            if (b.Label != LineLabel.Boilerplate || b.LinkShare > 0.3 || b.Letters > LongestLead) { continue; }
            if (b.Hint == Hint.Lead && b.Letters >= 25 || b.Hint is Hint.None or Hint.Body && b.IsProse && (b.EndsSentence || b.Letters >= 120) && b.Letters >= 60) { b.Label = LineLabel.Body; }
        }
    }

    private static void Drop(Block b)
    {
        if (b.Label == LineLabel.Body) { b.Label = LineLabel.Boilerplate; }
    }

    // A sub-heading over nothing headed something that was taken out.
    private static void DropEmptyHeadings(PageBlocks page, Box box)
    {
        var bodyFollows = false;
        for (var i = box.End - 1; i >= box.First; i--)
        {
            var b = page.Blocks[i];
            if (b.IsHeading)
            {
                if (!bodyFollows) { Drop(b); }
                if (b.Label != LineLabel.Body) { bodyFollows = false; }
            }
            else if (b.Label == LineLabel.Body) { bodyFollows = true; }
        }
    }
}
