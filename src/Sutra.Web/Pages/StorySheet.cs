using Sutra.Archive.Looking;
using Sutra.Web.Html;
using Sutra.Web.Reports;
using Sutra.Web.Site;
using Sutra.Web.Tellings;

namespace Sutra.Web.Pages;

/// <summary>A story as its page shows it: the timeline drawn and told, where the tellings differ, who said what, the outlets side by side, and the way it came.</summary>
internal sealed class StorySheet(PageSheet page, ListedStory listed, StorylineEntry? line, StoryTelling telling)
{
    private readonly Markup _markup = page.Markup;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        var told = telling.Line;
        var elsewhere = new Elsewhere(p => page.Links.ToArticle(p.Article.Id), OutletOf, NameOf);
        var sheet = page.Of(telling.View) with { Elsewhere = elsewhere };
        var credits = SpeakerList.Credits(told.Pages);
        _markup.Open("article", ("class", "reading telling-of"));
        WriteHead(told, credits.Count);
        if (told.Timeline.Count > 0) { new TimelineDrawing(sheet).Write(told); }
        if (told.Disagreements.Count > 0) { page.Part("disagreements", "disagreements", () => new DisagreementsHtml(sheet).Write(told.Disagreements)); }
        if (told.Tolls.Count > 0) { page.Part("tolls", "tolls", () => new TollsHtml(sheet).Write(told.Tolls)); }
        _markup.Open("div", ("class", "columns"));
        _markup.Open("div", ("class", "column"));
        if (told.Timeline.Count > 0) { page.Part("timeline", "timeline", () => new TimelineHtml(sheet).Write(told)); }
        page.Part("story.chain", "chain", () => new ChainHtml(sheet).Write(telling));
        _markup.CloseLine();
        _markup.Open("div", ("class", "column side"));
        if (told.Speakers.Count + credits.Count > 0) { page.Part("statements", "statements", () => new StatementsHtml(sheet) { Open = (5, 3) }.Write(told.Speakers, credits)); }
        _markup.CloseLine();
        _markup.CloseLine();
        if (told.Repeats.Count > 0) { page.Part("repeats", "repeats", () => new RepeatsHtml(sheet).Write(told.Repeats)); }
        page.Part("story.versions", "versions", () => new VersionsHtml(sheet, elsewhere).Write(telling));
        _markup.CloseLine();
    }

    private string? OutletOf(PageView view) => telling.EntryOf(view).OutletNumber is { } number ? page.Links.ToOutlet(number) : null;

    private string? NameOf(string name) => telling.Names.TryGetValue(name, out var number) ? page.Links.ToName(number) : null;

    private void WriteHead(StorylineView told, int credits)
    {
        var listing = new StoryListing(page);
        _markup.Open("header", ("class", "head"));
        WriteLine();
        _markup.Open("h1", ("lang", listed.Story.Title is null ? null : "bn"));
        if (listed.Story.Title is { } title) { _markup.Text(title); } else { page.Label("span", "headline.unknown", "unknown"); }
        _markup.CloseLine();
        listing.WriteFacts(listed.Story, listed.Outlets.Count);
        listing.WriteOutlets(listed.Outlets, int.MaxValue);
        if (listed.Story is { Sources: 1, Articles: > 1 }) { _markup.Element("p", page.Labels.Count("badge.one-source", listed.Story.Articles), ("class", "tag plan")); }
        if (telling.View.Pages.Count < listed.Story.Articles) { WriteCut(); }
        WriteJumps(told, credits);
        _markup.CloseLine();
    }

    private void WriteLine()
    {
        if (line is not { Stories: > 1 }) { return; }
        _markup.Open("p", ("class", "kicker"));
        _markup.Open("a", ("href", page.Links.ToStoryline(line.Number)));
        page.Label("span", "story.line");
        if (line.Names.Count > 0)
        {
            _markup.Text(": ");
            _markup.Element("span", string.Join(", ", line.Names.Select(n => n.Text)), ("lang", "bn"));
        }
        _markup.Close();
        _markup.Text(" · ");
        _markup.Element("span", page.Labels.Count("count.stories", line.Stories));
        _markup.CloseLine();
    }

    private void WriteCut() => _markup.Element("p", page.Labels["story.cut"]
        .Replace("{0}", page.Labels.Number(telling.View.Pages.Count), StringComparison.Ordinal), ("class", "notice"));

    private void WriteJumps(StorylineView told, int credits)
    {
        _markup.Open("p", ("class", "jumps"));
        Jump("disagreements", "disagreements", told.Disagreements.Count);
        Jump("tolls", "tolls", told.Tolls.Count);
        Jump("timeline", "entries", told.Timeline.Count);
        Jump("statements", "statements", told.Speakers.Sum(s => s.Utterances.Count) + credits);
        Jump("repeats", "repeats", told.Repeats.Count);
        Link("story.chain", "#chain");
        Link("story.versions", "#versions");
        Link("export.json", Links.ToStoryJson(listed.Story.Number));
        Link("export.feed", Links.ToStoryFeed(listed.Story.Number));
        _markup.CloseLine();

        void Jump(string part, string key, int count)
        {
            if (count == 0) { return; }
            _markup.Element("a", page.Labels.Count("count." + key, count), ("href", "#" + part));
            _markup.Text(" ");
        }

        void Link(string key, string address)
        {
            _markup.Element("a", page.Labels[key], ("href", address));
            _markup.Text(" ");
        }
    }
}
