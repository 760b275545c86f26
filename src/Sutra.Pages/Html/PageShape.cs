using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Kinds;

namespace Sutra.Pages.Html;

/// <summary>What can be counted on a labelled page to tell an article from a page without one.</summary>
internal sealed class PageShape
{
    // A linked headline has at least so many letters; the text of a teaser at most so many: see Cards.
    private const int ShortestHeadline = 12;
    private const int LongestTeaser = 350;

    /// <summary>Refusals and consent forms are no longer than this, in letters.</summary>
    public const int LongestRefusal = 1500;

    // A line of a schedule or of scores has fewer letters than this and ends no sentence.
    private const int LongestEntry = 80;

    private PageShape() { }

    /// <summary>Letters of the body, and of its longest block.</summary>
    public int Body { get; private set; }
    public int Longest { get; private set; }

    /// <summary>Sentences that end in the body.</summary>
    public int Sentences { get; private set; }

    /// <summary>Blocks of the body.</summary>
    public int BodyBlocks { get; private set; }

    /// <summary>Blocks of the body that read like teasers, and their letters: a linked headline stands right before, or they are part of a card.</summary>
    public int Teasers { get; private set; }
    public int TeaserLetters { get; private set; }

    /// <summary>Letters of the body that refuse or ask for consent.</summary>
    public int Refusing { get; private set; }

    /// <summary>Letters of the body in sentences outside tables.</summary>
    public int Running { get; private set; }

    /// <summary>Letters of the page, and those in links.</summary>
    public int All { get; private set; }
    public int Linked { get; private set; }

    /// <summary>Short lines that open with a time of day, or cells and short lines with numbers in them, anywhere on the page outside links.</summary>
    public int TimedLines { get; private set; }
    public int NumberLines { get; private set; }

    public static PageShape Of(PageBlocks page)
    {
        var shape = new PageShape();
        foreach (var b in page.Blocks)
        {
            shape.All += b.Letters;
            shape.Linked += b.LinkLetters;
            if (b.Label == LineLabel.Body) { shape.CountBody(page, b); }
            if (b.Letters < LongestEntry && !b.EndsSentence && b.LinkShare < 0.5) { shape.CountEntry(b); }
        }
        return shape;
    }

    private void CountBody(PageBlocks page, Block b)
    {
        Body += b.Letters;
        Longest = Math.Max(Longest, b.Letters);
        BodyBlocks++;
        Sentences += Prose.CountSentences(b.Text);
        if (b.IsProse && b.Box.Name is not ("td" or "th")) { Running += b.Letters; }
        if (IsTeaser(page, b)) { Teasers++; TeaserLetters += b.Letters; }
        if (Body <= LongestRefusal && KindWords.Refuses(b.Text)) { Refusing += b.Letters; }
    }

    private void CountEntry(Block b)
    {
        if (OpensWithTime(b.Text)) { TimedLines++; }
        if (b.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || b.Text.AsSpan().IndexOfAnyInRange('\u09E6', '\u09EF') >= 0) { NumberLines++; }
    }

    private static bool IsTeaser(PageBlocks page, Block b)
    {
        if (b.Letters > LongestTeaser) { return false; }
        for (var box = b.Box; box is not null; box = box.Parent) { if (box.IsCard) { return true; } }
        // Between the headline and its teaser there may be a date or a rubric.
        for (var i = b.Index - 1; i >= Math.Max(0, b.Index - 2); i--)
        {
            var before = page.Blocks[i];
            if (before.LinkShare > 0.8 && before.Letters >= ShortestHeadline) { return Phrases.Of(before) != LineLabel.Related; }
            if (before.Letters >= 40) { return false; }
        }
        return false;
    }

    // "০৮:৩০ খবর", "রাত ৯টা: নাটক", "8.30 pm"; "28.09.19 12:44" is when something was written, "10.85" a result.
    private static bool OpensWithTime(string text)
    {
        var i = 0;
        while (i < text.Length && i < 12 && !Letters.IsDigit(text[i])) { i++; }
        var hour = Number(text, ref i);
        if (hour is < 0 or > 24 || i >= text.Length) { return false; }
        if (text[i] is not (':' or '.')) { return text.AsSpan(i).StartsWith("টা", StringComparison.Ordinal) || text.AsSpan(i).StartsWith(" টা", StringComparison.Ordinal); }
        var mark = text[i++];
        var start = i;
        if (Number(text, ref i) is < 0 or >= 60 || i != start + 2) { return false; }
        return i >= text.Length || !Letters.IsDigit(text[i]) && !(mark == '.' && text[i] == '.' && i + 1 < text.Length && Letters.IsDigit(text[i + 1]));
    }

    // The number of one or two digits at a place, which moves past it; -1 where there is none.
    private static int Number(string text, ref int at)
    {
        var number = -1;
        for (var end = at + 2; at < end && at < text.Length && Letters.IsDigit(text[at]); at++) { number = (Math.Max(number, 0) * 10) + Letters.DigitValue(text[at]); }
        return number;
    }
}
