using Sutra.Archive.Looking;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>What lists and headers say of a storyline.</summary>
internal sealed class StorylineListing(PageSheet sheet)
{
    /// <summary>What a storyline is called: its names, else the title of a story of it; null where that has none.</summary>
    public static string? TitleOf(StorylineEntry line, IReadOnlyList<StoryEntry> stories) =>
        line.Names.Count > 0 ? string.Join(", ", line.Names.Select(n => n.Text)) : stories.Count > 0 ? stories[0].Title : null;

    /// <summary>A storyline of a list, with its latest story.</summary>
    public void Write(StorylineEntry line, StoryEntry? latest)
    {
        var markup = sheet.Markup;
        markup.Open("article", ("class", "item"));
        markup.Open("h2");
        var title = TitleOf(line, latest is null ? [] : [latest]);
        markup.Open("a", ("href", sheet.Links.ToStoryline(line.Number)), ("lang", title is null ? null : "bn"));
        if (title is null) { sheet.Label("span", "headline.unknown", "unknown"); } else { markup.Text(title); }
        markup.Close();
        markup.CloseLine();
        WriteFacts(line);
        if (latest is not null && latest.Title != title) { WriteLatest(latest); }
        markup.CloseLine();
    }

    /// <summary>Days and how many stories.</summary>
    public void WriteFacts(StorylineEntry line)
    {
        var markup = sheet.Markup;
        markup.Open("p", ("class", "by"));
        markup.Element("span", DateText.Of(line.First, line.Last, sheet.Labels), ("class", line.First is null ? "unknown" : "days"));
        markup.Text(" · ");
        markup.Element("span", sheet.Labels.Count("count.stories", line.Stories));
        markup.CloseLine();
    }

    private void WriteLatest(StoryEntry latest)
    {
        sheet.Markup.Open("p", ("class", "latest"));
        sheet.Label("span", "storyline.latest", "shared-label");
        sheet.Markup.Text(" ");
        new StoryListing(sheet).WriteTitle(latest);
        sheet.Markup.CloseLine();
    }
}
