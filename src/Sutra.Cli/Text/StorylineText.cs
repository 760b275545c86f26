using Sutra.Pages.Genres;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Cli.Text;

/// <summary>One storyline on paper.</summary>
internal sealed class StorylineText(Paper paper, LabelSet labels, ReportView view, bool isFull)
{
    // What else a page repeats is in the JSON and the HTML.
    private const int MostCopies = 1;

    private readonly References _references = new(labels, view);

    public void Write(StorylineView line)
    {
        paper.Blank();
        paper.Rule();
        paper.Paragraph(0, new Run(line.Storyline.Title, Ink.Title));
        var counts = TextReport.Counts(labels, ("stories", line.Stories.Count), ("pages", line.Pages.Count()), ("outlets", line.Outlets));
        paper.Paragraph(0, new Run(DateText.Of(line.First, line.Last, labels) + "\u00A0· " + counts, Ink.Faint));
        Heading("stories");
        foreach (var story in line.Stories) { WriteStory(story); }
        if (line.Timeline.Count > 0) { Heading("timeline"); new TimelineText(paper, labels, _references).Write(line.Timeline, isFull); }
        if (line.Disagreements.Count > 0) { Heading("disagreements"); new DisagreementsText(paper, labels, _references).Write(line.Disagreements); }
        if (line.Tolls.Count > 0) { Heading("tolls"); new TollsText(paper, labels, _references).Write(line.Tolls); }
        var credits = SpeakerList.Credits(line.Pages);
        if (line.Speakers.Count + credits.Count > 0) { Heading("statements"); new StatementsText(paper, labels, _references).Write(line.Speakers, credits); }
        if (line.Repeats.Count > 0) { Heading("repeats"); new RepeatsText(paper, labels, view, _references).Write(line.Repeats); }
    }

    private void Heading(string key)
    {
        paper.Blank();
        paper.Paragraph(0, new Run(labels[key], Ink.Heading));
    }

    private void WriteStory(StoryView story)
    {
        paper.Blank();
        paper.Paragraph(2, new Run(story.Story.Title, Ink.Title));
        var counts = TextReport.Counts(labels, ("pages", story.Pages.Count()), ("outlets", ReportView.CountOutlets(story.Pages)));
        paper.Paragraph(2, new Run(DateText.Of(story.Story.First, story.Story.Last, labels) + "\u00A0· " + counts, Ink.Faint));
        foreach (var text in story.Texts)
        {
            if (text.Count == 1) { WritePage(text[0], story.Story.Title, 4); continue; }
            paper.Paragraph(4, new Run(labels.Count("count.copies", text.Count), Ink.Badge));
            foreach (var page in text) { WritePage(page, story.Story.Title, 6); }
        }
    }

    // The page whose headline stands over the story need not say it again.
    private void WritePage(PageView page, string title, int indent)
    {
        var date = page.Article.Published is { } p ? new Run(DateText.Of(p.Value, labels), Ink.Date) : new Run(labels["date.unknown"], Ink.Alert);
        var genre = page.Article.Genre == ArticleGenre.News ? new Run("") : new Run("\u00A0· " + labels.Of(page.Article.Genre), Ink.Badge);
        paper.Paragraph(indent, _references.Outlet(page), new Run("\u00A0· "), date, genre, new Run("\u00A0· " + page.Article.Id, Ink.Faint));
        if (page.Article.Headline != title) { paper.Paragraph(indent + 2, new Run(page.Article.Headline ?? labels["headline.unknown"], page.Article.Headline is null ? Ink.Faint : Ink.Plain)); }
        foreach (var copy in view.CopiesOf(page).Take(MostCopies)) { WriteCopy(copy, indent + 2); }
    }

    private void WriteCopy(CopyView copy, int indent)
    {
        IEnumerable<string> remarks = copy.Pair.CreditedTo is { } credited ? copy.Remarks(labels).Append(labels["copy.credited"] + " " + credited) : copy.Remarks(labels);
        paper.Paragraph(indent, new Run(copy.Shared(labels) + " " + _references.Of(copy.Original, null) + "\u00A0· " + string.Join("\u00A0· ", remarks), Ink.Faint));
    }
}
