using Sutra.Bangla.Text;
using Sutra.Pages.Articles;

namespace Sutra.Pages.Html;

/// <summary>Tells what a block of the body is by the elements around it; the innermost that says anything is believed.</summary>
internal sealed class ParagraphKinds(PageBlocks page)
{
    // A heading that closes as a sentence does, and is longer than this, is a paragraph set large; so is any that is longer than that.
    private const int LongestSentence = 80;
    private const int LongestHeading = 200;

    // The first block of a body, set as a heading of so many letters, is its lead.
    private const int ShortestLead = 50;

    // A bold line over a paragraph is a heading up to so many letters.
    private const int LongestBold = 90;
    private const int ShortestBold = 4;

    // An entry of a list holds a few lines; more, or a heading, and the list only sets out the page.
    private const int MostOfEntry = 3;

    // Letters of the body before each block, so that no question takes longer on a longer page.
    private readonly int[] _before = Sums(page);
    private readonly NamedHeadings _named = new(page);
    private Dictionary<Box, bool>? _entries;
    private bool? _quotesAreParts;

    /// <summary>The kind of a block that is body.</summary>
    public ParagraphKind Of(Block b)
    {
        for (var box = b.Box; box is not null; box = box.Parent)
        {
            if (box.Name is ['h', >= '1' and <= '6']) { return IsHeading(b) ? ParagraphKind.Subheading : ParagraphKind.Plain; }
            if (box.Name is "li" or "dd" or "dt" && IsEntry(box)) { return FirstOf(box) == b.Index ? ParagraphKind.ListItem : ParagraphKind.Plain; }
            if ((box.Name == "blockquote" || box.IsNamedQuote && (_quotesAreParts ??= QuotesAreParts())) && IsPart(box)) { return ParagraphKind.Quote; }
        }
        return IsBoldHeading(b) || _named.IsHeading(b) ? ParagraphKind.Subheading : Bullets.KindOf(b.Text);
    }

    private bool IsHeading(Block b)
    {
        if (_before[b.Index] == 0 && (b.Letters >= ShortestLead || b.EndsSentence)) { return false; }
        return b.Letters <= LongestHeading && (b.Letters <= LongestSentence || !b.EndsSentence || b.Text.EndsWith('?'));
    }

    private static int[] Sums(PageBlocks page)
    {
        var sums = new int[page.Blocks.Count + 1];
        for (var i = 0; i < page.Blocks.Count; i++) { sums[i + 1] = sums[i] + (page.Blocks[i].Label == LineLabel.Body ? page.Blocks[i].Letters : 0); }
        return sums;
    }

    private bool IsEntry(Box entry)
    {
        _entries ??= [];
        if (!_entries.TryGetValue(entry, out var known)) { _entries[entry] = known = TellEntry(entry); }
        return known;
    }

    private bool TellEntry(Box entry)
    {
        var own = 0;
        for (var i = entry.First; i < entry.End; i++)
        {
            var b = page.Blocks[i];
            if (b.Label != LineLabel.Body) { continue; }
            if (b.IsHeading) { return false; }
            if (EntryOf(b) == entry && ++own > MostOfEntry) { return false; }
        }
        return true;
    }

    private static Box? EntryOf(Block b)
    {
        var box = b.Box;
        while (box is not null && box.Name is not ("li" or "dd" or "dt")) { box = box.Parent; }
        return box;
    }

    private int FirstOf(Box box)
    {
        var i = box.First;
        while (i < box.End && page.Blocks[i].Label != LineLabel.Body) { i++; }
        return i;
    }

    // Old pages set their whole text in as a quotation.
    private bool IsPart(Box box) => (_before[box.End] - _before[box.First]) * 2 < _before[^1];

    // Where most of the text stands in elements so named, the name means something else.
    private bool QuotesAreParts()
    {
        var letters = 0;
        foreach (var b in page.Blocks)
        {
            if (b.Label == LineLabel.Body && QuoteNames.Around(b.Box)) { letters += b.Letters; }
        }
        return letters * 2 < _before[^1];
    }

    // A short line of its own in bold or in capitals over a paragraph that is in neither, beside it or in the same element, and text before it.
    private bool IsBoldHeading(Block b)
    {
        if (!b.Emphasised && !IsInCapitals(b.Text) || b.LinkShare >= 0.3 || b.Letters is < ShortestBold or > LongestBold || b.EndsSentence && !b.Text.EndsWith('?')) { return false; }
        if (b.Index + 1 >= page.Blocks.Count || page.Blocks[b.Index + 1] is not { Label: LineLabel.Body, Emphasised: false, IsProse: true } next) { return false; }
        return _before[b.Index] > 0 && (next.Box == b.Box || next.Box.Parent == b.Box.Parent || next.Box.Parent == b.Box || next.Box.Name == b.Box.Name && next.Box.Depth == b.Box.Depth);
    }
    private static bool IsInCapitals(string text)
    {
        var capitals = 0;
        foreach (var c in text)
        {
            if (char.IsUpper(c)) { capitals++; }
            else if (Letters.IsWordPart(c) && !Letters.IsDigit(c)) { return false; }
        }
        return capitals >= ShortestBold;
    }
}
