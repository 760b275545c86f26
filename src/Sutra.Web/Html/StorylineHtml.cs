using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>One storyline: its stories, the timeline drawn and told, who said what, where the tellings differ.</summary>
internal sealed class StorylineHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>The fragment of a storyline.</summary>
    public static string FragmentOf(StorylineView line) => "line-" + line.Storyline.Id;

    public void Write(StorylineView line)
    {
        var fragment = FragmentOf(line);
        _markup.Open("section", ("class", "storyline"), ("id", fragment), ("aria-labelledby", fragment + "-title"));
        _markup.Element("h2", line.Storyline.Title, ("id", fragment + "-title"), ("lang", "bn"));
        sheet.Label("p", DateText.Of(line.First, line.Last, sheet.Labels), "dates");
        sheet.Counts("counts", ("stories", line.Stories.Count), ("pages", line.Pages.Count()), ("outlets", line.Outlets));
        WriteJumps(line, fragment);
        if (line.Timeline.Count > 0) { new TimelineDrawing(sheet).Write(line); }
        Part("stories", fragment, () => { foreach (var story in line.Stories) { WriteStory(story); } });
        if (line.Timeline.Count > 0) { Part("timeline", fragment, () => new TimelineHtml(sheet).Write(line)); }
        if (line.Disagreements.Count > 0) { Part("disagreements", fragment, () => new DisagreementsHtml(sheet).Write(line.Disagreements)); }
        if (line.Tolls.Count > 0) { Part("tolls", fragment, () => new TollsHtml(sheet).Write(line.Tolls)); }
        var credits = SpeakerList.Credits(line.Pages);
        if (line.Speakers.Count + credits.Count > 0) { Part("statements", fragment, () => new StatementsHtml(sheet).Write(line.Speakers, credits)); }
        if (line.Repeats.Count > 0) { Part("repeats", fragment, () => new RepeatsHtml(sheet).Write(line.Repeats)); }
        _markup.CloseLine();
    }

    private void WriteJumps(StorylineView line, string fragment)
    {
        _markup.Open("p", ("class", "jumps"));
        Jump("timeline", "entries", line.Timeline.Count);
        Jump("disagreements", "disagreements", line.Disagreements.Count);
        Jump("tolls", "tolls", line.Tolls.Count);
        Jump("statements", "statements", line.Speakers.Sum(s => s.Utterances.Count));
        Jump("repeats", "repeats", line.Repeats.Count);
        _markup.CloseLine();

        void Jump(string part, string key, int count)
        {
            if (count == 0) { return; }
            _markup.Element("a", sheet.Labels.Count("count." + key, count), ("href", $"#{fragment}-{part}"));
            _markup.Text(" ");
        }
    }

    private void Part(string key, string fragment, Action write)
    {
        _markup.Open("section", ("class", "part"), ("id", $"{fragment}-{key}"));
        sheet.Label("h3", sheet.Labels[key]);
        write();
        _markup.CloseLine();
    }

    private void WriteStory(StoryView story)
    {
        _markup.Open("article", ("class", "story"));
        _markup.Element("h4", story.Story.Title, ("lang", "bn"));
        sheet.Label("p", DateText.Of(story.Story.First, story.Story.Last, sheet.Labels), "dates");
        _markup.Open("ul", ("class", "texts"));
        foreach (var text in story.Texts)
        {
            _markup.Open("li");
            WritePage(text[0], story.Story.Title);
            if (text.Count > 1) { WriteCopies(text, story.Story.Title); }
            _markup.CloseLine();
        }
        _markup.CloseLine();
        _markup.CloseLine();
    }

    private void WriteCopies(IReadOnlyList<PageView> text, string title)
    {
        _markup.Open("details", ("class", "copies"));
        sheet.Label("summary", sheet.Labels.Count("count.copies", text.Count));
        _markup.Open("ul");
        foreach (var copy in text.Skip(1))
        {
            _markup.Open("li");
            WritePage(copy, title);
            _markup.CloseLine();
        }
        _markup.CloseLine();
        _markup.CloseLine();
    }

    // The page whose headline stands over the story need not say it again.
    private void WritePage(PageView page, string title)
    {
        _markup.Open("a", ("class", "telling"), ("href", "#" + Anchors.Of(page)));
        sheet.Outlet(page);
        _markup.Text(" · ");
        if (page.Article.Published is { } date) { _markup.Element("time", DateText.Of(date.Value, sheet.Labels), ("datetime", date.Value)); }
        else { sheet.Label("span", sheet.Labels["date.unknown"], "unknown"); }
        sheet.Genre(page);
        if (page.Article.Headline is not { } headline) { sheet.Label("span", sheet.Labels["headline.unknown"], "headline unknown"); }
        else if (headline != title) { sheet.Words("span", headline, page.Article.Language, "headline"); }
        _markup.Close();
    }
}
