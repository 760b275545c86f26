using Sutra.Archive.Looking;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>What lists and headers say of a story: title, days, counts, who tells it, and its badges.</summary>
internal sealed class StoryListing(PageSheet sheet)
{
    /// <summary>So many outlets are named in a list; the rest is counted.</summary>
    private const int MostOutlets = 6;

    /// <summary>A story of a list, its title in a heading.</summary>
    public void Write(ListedStory listed, string heading = "h2")
    {
        var (markup, story) = (sheet.Markup, listed.Story);
        markup.Open("article", ("class", "item"));
        markup.Open(heading);
        WriteTitle(story);
        markup.CloseLine();
        WriteFacts(story, listed.Outlets.Count);
        WriteOutlets(listed.Outlets, MostOutlets);
        WriteBadges(listed);
        markup.CloseLine();
    }

    /// <summary>Its title as a link to its page.</summary>
    public void WriteTitle(StoryEntry story)
    {
        sheet.Markup.Open("a", ("href", sheet.Links.ToStory(story.Number)), ("lang", story.Title is null ? null : "bn"));
        if (story.Title is { } title) { sheet.Markup.Text(title); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        sheet.Markup.Close();
    }

    /// <summary>Days and counts.</summary>
    public void WriteFacts(StoryEntry story, int outlets)
    {
        var markup = sheet.Markup;
        markup.Open("p", ("class", "by"));
        markup.Element("span", DateText.Of(story.First, story.Last, sheet.Labels), ("class", story.First is null ? "unknown" : "days"));
        Count("count.sources", story.Sources);
        Count("count.articles", story.Articles);
        if (outlets > 0) { Count("count.outlets", outlets); }
        markup.CloseLine();

        void Count(string key, int count)
        {
            markup.Text(" · ");
            markup.Element("span", sheet.Labels.Count(key, count));
        }
    }

    /// <summary>Who tells it, each linked.</summary>
    /// <param name="outlets">They.</param>
    /// <param name="most">So many are named.</param>
    public void WriteOutlets(IReadOnlyList<OutletTie> outlets, int most)
    {
        if (outlets.Count == 0) { return; }
        var markup = sheet.Markup;
        markup.Open("ul", ("class", "tellers"));
        foreach (var outlet in outlets.Take(most))
        {
            markup.Open("li");
            markup.Element("a", outlet.Name, ("class", "outlet"), ("lang", "bn"), ("href", sheet.Links.ToOutlet(outlet.Number)));
            markup.Close();
        }
        if (outlets.Count > most) { markup.Element("li", sheet.Labels.Count("count.more", outlets.Count - most), ("class", "more")); }
        markup.CloseLine();
    }

    /// <summary>What is notable of it; nothing where nothing is.</summary>
    public void WriteBadges(ListedStory listed)
    {
        var story = listed.Story;
        var isOneSource = story is { Sources: 1, Articles: > 1 };
        if (listed.Disagreements == 0 && !isOneSource && listed.LineStories < 2) { return; }
        sheet.Markup.Open("p", ("class", "badges"));
        if (listed.Disagreements > 0) { sheet.Markup.Element("a", sheet.Labels.Count("count.disagreements", listed.Disagreements), ("class", "tag alert"), ("href", sheet.Links.ToStory(story.Number) + "#disagreements")); }
        if (isOneSource) { sheet.Markup.Element("span", sheet.Labels.Count("badge.one-source", story.Articles), ("class", "tag plan")); }
        if (listed.LineStories > 1) { sheet.Markup.Element("a", sheet.Labels.Count("badge.line", listed.LineStories), ("class", "tag"), ("href", sheet.Links.ToStoryline(story.Line))); }
        sheet.Markup.CloseLine();
    }
}
