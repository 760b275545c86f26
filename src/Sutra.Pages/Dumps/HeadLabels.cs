using Sutra.Bangla.Text;
using Sutra.Pages.Articles;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Labels what stands above an article's core: headline, rubric, byline, dateline, caption.</summary>
internal static class HeadLabels
{
    /// <summary>Labels the lines above the core, and those at its start that are a picture's words.</summary>
    public static void Label(PageLayout page)
    {
        TakePictureBlock(page);
        LabelByKind(page);
        LabelNames(page);
        page.Headline = HeadlineLines.Find(page);
        if (page.Headline >= 0) { LabelHeadline(page); }
        LabelDates(page);
        LabelSection(page);
        LabelBetween(page);
    }

    // A sentence above a row of share buttons, below the dateline, is the picture's: the article's lead stands below the row.
    private static void TakePictureBlock(PageLayout page)
    {
        var first = page.Core.First;
        if (first == 0 || page.Lines[first - 1].Kind is not (LineKind.Date or LineKind.Byline)) { return; }
        var soft = first + 1;
        while (soft < page.Core.Last && page.Lines[soft].Kind == LineKind.Soft) { soft++; }
        if (soft - first < 3 || page.Lines[first].Text.Length > CaptionCues.Longest) { return; }
        page[first] = LineLabel.Caption;
        page.Core = page.Core with { First = soft };
    }

    private static void LabelByKind(PageLayout page)
    {
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page.Lines[i].Kind == LineKind.Caption) { page[i] = LineLabel.Caption; }
            else if (page.Lines[i].Kind == LineKind.Byline) { page[i] = LineLabel.Byline; }
            else if (page.Lines[i].Kind == LineKind.Text && OpensWithColon(page, i)) { page[i] = LineLabel.Byline; }
        }
    }

    // "কামাল আজাদ, টেকনাফ :" above the first sentence.
    private static bool OpensWithColon(PageLayout page, int i) =>
        i == page.Core.First - 1 && page.Lines[i].Text.Length < 60 && page.Lines[i].Text[^1] is ':' or 'ঃ' or '॥'
        && (BylineReader.LooksLikeName(page.Lines[i].Text) || OutletTable.AtStartOf(page.Lines[i].Text) is not null);

    // A person's name beside the dateline, or between a headline and the text, or above a headline that touches it.
    private static void LabelNames(PageLayout page)
    {
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page.Lines[i].Kind != LineKind.Text || page[i] != LineLabel.Boilerplate || !BylineReader.LooksLikeName(page.Lines[i].Text)) { continue; }
            var beside = IsDate(page, i + 1) || IsDate(page, i - 1);
            var below = i == page.Core.First - 1 && (OtherHeadline(page, i) || (page.Touch(i, i + 1) && LineWords.Of(page.Lines[i].Text, 4).Count <= 3));
            var above = i + 2 == page.Core.First && page.Touch(i, i + 1) && HeadlineLines.MayBe(page, i + 1) && !BylineReader.LooksLikeName(page.Lines[i + 1].Text);
            if ((beside && OtherHeadline(page, i)) || below || above) { page[i] = LineLabel.Byline; }
        }
    }

    private static bool IsDate(PageLayout page, int i) => i >= 0 && i < page.Core.First && page.Lines[i].Kind == LineKind.Date;

    private static bool OtherHeadline(PageLayout page, int i)
    {
        for (var k = 0; k < page.Core.First; k++)
        {
            if (k != i && HeadlineLines.MayBe(page, k) && page[k] == LineLabel.Boilerplate) { return true; }
        }
        return false;
    }

    private static void LabelHeadline(PageLayout page)
    {
        var bare = HeadlineLines.Bare(page.Lines[page.Headline].Text);
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page.Lines[i].Kind != LineKind.Text || HeadlineLines.Bare(page.Lines[i].Text) != bare) { continue; }
            page[i] = i > 0 && page.Lines[i - 1].Text.StartsWith("![", StringComparison.Ordinal) ? LineLabel.Caption : LineLabel.Headline;
            if (page[i] == LineLabel.Headline) { LabelKicker(page, i); }
        }
    }

    // The line over a headline that touches it, or that stands between the dateline and its second printing.
    private static void LabelKicker(PageLayout page, int headline)
    {
        var i = headline - 1;
        if (i < 0 || page[i] != LineLabel.Boilerplate || !HeadlineLines.MayBe(page, i)) { return; }
        if (page.Lines[i].Text.Contains(HeadlineLines.Bare(page.Lines[headline].Text), StringComparison.Ordinal)) { return; }
        var printedBefore = page.First(LineLabel.Headline) < headline && page.First(LineLabel.Headline) >= 0;
        if (page.Touch(i, headline) || printedBefore) { page[i] = LineLabel.Headline; }
    }

    // A date without "published" above the headline, or where there is none, is the site's clock: the day of the visit.
    private static void LabelDates(PageLayout page)
    {
        for (var i = 0; i < page.Core.First; i++)
        {
            if (page.Lines[i].Kind != LineKind.Date) { continue; }
            var text = page.Lines[i].Text;
            var below = page.Headline >= 0 && i > page.First(LineLabel.Headline);
            if (DateLines.HasCue(text) || below || DateLines.OpensReport(text)) { page[i] = LineLabel.Dateline; }
        }
    }

    // Three rubrics in a row are a menu.
    private static void LabelSection(PageLayout page)
    {
        for (var i = page.Core.First - 1; i >= 0; i--)
        {
            if (page.Lines[i].Kind != LineKind.Section) { continue; }
            var start = i;
            while (start > 0 && page.Lines[start - 1].Kind == LineKind.Section) { start--; }
            if (i - start < 2) { page[i] = LineLabel.Section; return; }
            i = start;
        }
    }

    // Below headline and dateline, above the first sentence: a picture's words where they are printed twice or stand over share buttons, else a sub-heading.
    private static void LabelBetween(PageLayout page)
    {
        var anchor = LastAnchor(page);
        if (anchor < 0 || page.Headline < 0 || page.Headline > anchor) { return; }
        for (var i = anchor + 1; i < page.Core.First; i++)
        {
            if (page.Lines[i].Kind != LineKind.Text || page[i] != LineLabel.Boilerplate || !HasBengali(page.Lines[i].Text)) { continue; }
            var twice = i + 1 < page.Core.First && page.Lines[i + 1].Text == page.Lines[i].Text || i > 0 && page.Lines[i - 1].Text == page.Lines[i].Text;
            var overSoft = i + 1 < page.Core.First && page.Lines[i + 1].Kind == LineKind.Soft;
            page[i] = twice || overSoft ? LineLabel.Caption : LineLabel.Body;
        }
    }

    private static int LastAnchor(PageLayout page)
    {
        for (var i = page.Core.First - 1; i >= 0; i--)
        {
            if (page[i] is LineLabel.Dateline or LineLabel.Byline) { return i; }
        }
        return -1;
    }

    private static bool HasBengali(string text) => Letters.CountScripts(text) is var (bengali, all) && bengali * 2 >= all && bengali > 0;
}
