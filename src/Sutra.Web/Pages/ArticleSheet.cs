using Sutra.Bangla.Names;
using Sutra.Pages.Articles;
using Sutra.Stories.Readings;
using Sutra.Stories.Storylines;
using Sutra.Web.Html;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Pages;

/// <summary>An article as pages show it: what is known of it, its clean text, who said what, names and times, and the page as it came.</summary>
internal sealed class ArticleSheet(PageSheet page, Reading reading)
{
    private static readonly Dictionary<string, string> s_noCopies = new(StringComparer.Ordinal);

    private readonly ReportView _view = new(reading.Article.Kind == PageKind.Article ? StoryReporter.Report([reading]) : new StoryReport([reading], s_noCopies, [], [], [], []));
    private readonly Markup _markup = page.Markup;

    /// <summary>The address of the outlet's page; null where there is none.</summary>
    public string? OutletLink { get; init; }

    /// <summary>The address of a name's page, or null; names are looked for by search where there is none.</summary>
    public Func<Name, string?>? NameLink { get; init; }

    /// <summary>Writes it.</summary>
    /// <param name="beside">Writes what stands under what is known of it; or null.</param>
    /// <param name="behind">Writes what stands between the text and the page as it came; or null.</param>
    public void Write(Action? beside = null, Action? behind = null)
    {
        var sheet = page.Of(_view);
        var shown = _view.Pages[0];
        _markup.Open("article", ("class", "reading"), ("id", Anchors.Of(shown)));
        _markup.Open("header", ("class", "head"));
        _markup.Open("h1", ("id", Anchors.Of(shown, -1)), ("lang", shown.Article.Language ?? "bn"));
        if (shown.Article.Headline is { } headline) { new SentenceHtml(sheet).Write(shown, -1, headline, anchored: false); } else { page.Label("span", "headline.unknown", "unknown"); }
        _markup.CloseLine();
        if (shown.Article.Kind == PageKind.NotArticle) { WriteNone(); }
        new PageFactsHtml(sheet).Write(shown, OutletLink);
        beside?.Invoke();
        _markup.CloseLine();
        WriteColumns(sheet, shown);
        behind?.Invoke();
        Part("page.lines", "lines-part", () => new LinesHtml(sheet, anchored: false).Write(shown));
        _markup.CloseLine();
    }

    private void WriteNone()
    {
        _markup.Open("p", ("class", "notice"));
        page.Label("strong", "fact.not-article");
        if (reading.Article.Reason is { } reason)
        {
            _markup.Text(": ");
            var (why, language) = ReasonText.Of(reason, page.Labels);
            _markup.Element("span", why, ("lang", language));
        }
        _markup.CloseLine();
    }

    private void WriteColumns(Sheet sheet, PageView shown)
    {
        _markup.Open("div", ("class", "columns"));
        _markup.Open("div", ("class", "column"));
        if (reading.Article.Paragraphs.Count > 0) { Part("page.text", "text-part", () => new CleanTextHtml(sheet).Write(shown)); }
        var found = new FoundHtml(sheet, name => NameLink?.Invoke(name) ?? page.Links.To("/search", ("q", $"\"{name.Text.Replace('"', ' ')}\"")));
        if (reading.Names.Count > 0) { Part("page.names", "names-part", () => found.WriteNames(shown)); }
        if (reading.Times.Any(t => t.Value is not null)) { Part("page.times", "times-part", () => found.WriteTimes(shown)); }
        _markup.CloseLine();
        _markup.Open("div", ("class", "column side"));
        foreach (var line in _view.Storylines) { WriteTold(sheet, line); }
        _markup.CloseLine();
        _markup.CloseLine();
    }

    private void WriteTold(Sheet sheet, StorylineView line)
    {
        var credits = SpeakerList.Credits(line.Pages);
        if (line.Speakers.Count + credits.Count > 0) { Part("statements", "statements-part", () => new StatementsHtml(sheet).Write(line.Speakers, credits)); }
        if (line.Timeline.Count > 0) { Part("timeline", "timeline-part", () => new TimelineHtml(sheet).Write(line)); }
        if (line.Disagreements.Count > 0) { Part("disagreements", "disagreements-part", () => new DisagreementsHtml(sheet).Write(line.Disagreements)); }
    }

    private void Part(string key, string id, Action write)
    {
        _markup.Open("section", ("class", "part"), ("aria-labelledby", id));
        _markup.Element("h2", page.Labels[key], ("id", id));
        write();
        _markup.CloseLine();
    }
}
