using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Labels what stands below an article's core: credit, sign-off, foot dateline, rubric, copyright.</summary>
internal static class TailLabels
{
    /// <summary>Labels the lines below the core; what belongs to the article ends at the first list, prompt or copyright.</summary>
    public static void Label(PageLayout page)
    {
        var open = true;
        for (var i = page.Core.Last + 1; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.Kind == LineKind.Copyright && page.First(LineLabel.Copyright) < 0) { page[i] = LineLabel.Copyright; open = false; continue; }
            if (!open) { continue; }
            page[i] = LabelOf(page, i);
            open = page[i] != LineLabel.Boilerplate || line.Kind is LineKind.Soft or LineKind.Mark or LineKind.Contact or LineKind.Date;
        }
    }

    private static LineLabel LabelOf(PageLayout page, int i)
    {
        var line = page.Lines[i];
        switch (line.Kind)
        {
            case LineKind.Signoff: return LineLabel.Signoff;
            case LineKind.Caption: return LineLabel.Caption;
            case LineKind.Byline: return LineLabel.Byline;
            case LineKind.Related when i == page.Core.Last + 1: return LineLabel.Related;
            case LineKind.Date: return DateLines.HasCue(line.Text) ? LineLabel.Dateline : LineLabel.Boilerplate;
            case LineKind.Section: return SectionReader.IsLed(line.Text, out _) ? LineLabel.Section : LineLabel.Boilerplate;
            case LineKind.Text: return OfText(page, i);
            default: return LineLabel.Boilerplate;
        }
    }

    private static LineLabel OfText(PageLayout page, int i)
    {
        var text = page.Lines[i].Text;
        if (SignoffReader.IsBareInitials(text)) { return LineLabel.Signoff; }
        if (CreditReader.IsCredit(text)) { return LineLabel.Body; }
        if (AuthorLines.Name(text) is { } author) { return page.First(LineLabel.Byline) is >= 0 and var b && page.Lines[b].Text.Contains(author, StringComparison.Ordinal) ? LineLabel.Body : LineLabel.Byline; }
        if (IsLastSentence(page, i)) { return LineLabel.Body; }
        if (page.Headline < 0 && page.Core.First == 0 && i == page.Lines.Count - 1 && i == page.Core.Last + 1 && HeadlineLines.MayBe(page, i))
        {
            page.Headline = i;
            return LineLabel.Headline;
        }
        return LineLabel.Boilerplate;
    }

    // The last sentence of a text may lack its danda: it touches the text, is long, and closes with a verb.
    private static bool IsLastSentence(PageLayout page, int i)
    {
        var text = page.Lines[i].Text;
        if (i != page.Core.Last + 1 || text.Length < 40 || !page.Touch(i - 1, i) || (i + 1 < page.Lines.Count && page.Lines[i + 1].Kind == LineKind.Text)) { return false; }
        return LineWords.Of(text) is { Count: > 4 } words && VerbLook.IsFinite(words[^1]) && Letters.CountScripts(text).Bengali > 20;
    }
}
