using Sutra.Pages.Articles;

namespace Sutra.Pages.Dumps;

/// <summary>Labels the lines of an article's core: text, and what is set into it.</summary>
internal static class BodyLabels
{
    /// <summary>How many headlines may follow a lone "আরও পড়ুন" inside a text.</summary>
    private const int MostPointers = 4;

    /// <summary>Labels every line of the core.</summary>
    public static void Label(PageLayout page)
    {
        for (var i = page.Core.First; i <= page.Core.Last; i++)
        {
            page[i] = LabelOf(page.Lines[i]);
            if (page.Lines[i].Kind == LineKind.RelatedHead) { i = LabelPointers(page, i); }
            else if (page.Lines[i].Kind == LineKind.Text && IsHeadline(page, i)) { page[i] = LineLabel.Headline; }
        }
    }

    private static LineLabel LabelOf(DumpLine line) => line.Kind switch
    {
        LineKind.Prose or LineKind.CutProse or LineKind.Text => LineLabel.Body,
        LineKind.Caption => LineLabel.Caption,
        LineKind.Related or LineKind.RelatedHead => LineLabel.Related,
        LineKind.Byline => LineLabel.Byline,
        LineKind.Signoff => LineLabel.Signoff,
        LineKind.Copyright => LineLabel.Copyright,
        LineKind.Date when DateLines.HasCue(line.Text) => LineLabel.Dateline,
        _ => LineLabel.Boilerplate,
    };

    private static int LabelPointers(PageLayout page, int i)
    {
        var end = Math.Min(page.Core.Last, i + MostPointers);
        while (i + 1 <= end && page.Lines[i + 1].Kind is LineKind.Text or LineKind.Related) { page[++i] = LineLabel.Related; }
        return i;
    }

    private static bool IsHeadline(PageLayout page, int i) =>
        page.Headline >= 0 && HeadlineLines.Bare(page.Lines[i].Text) == HeadlineLines.Bare(page.Lines[page.Headline].Text);
}
