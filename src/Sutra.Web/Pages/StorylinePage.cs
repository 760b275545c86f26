using NodaTime;
using Sutra.Archive.Looking;
using Sutra.Web.Archives;
using Sutra.Web.Html;
using Sutra.Web.Labels;
using Sutra.Web.Reports;
using Sutra.Web.Tellings;

namespace Sutra.Web.Pages;

/// <summary>A storyline: its stories along the months.</summary>
internal sealed class StorylinePage(OpenArchive archive, StoryTellings tellings, LineTolls lineTolls) : IPage
{
    private const int PageSize = 30;

    /// <inheritdoc/>
    public string Route => "/storyline/{id}";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request) =>
        PieceNumber.Of(request.Piece("id"), 'l') is { } number && archive.Exists && archive.Read(a => Read(a, request, number)) is { } found ? found : PageAnswer.NotFound(request, "storyline.none");

    private PageAnswer? Read(ArchiveReader reader, PageRequest request, long number)
    {
        if (reader.Stories.FindLine(number) is not { } line) { return null; }
        var pager = new Pager(request.Number("page", Pager.Last), PageSize, line.Stories);
        var stories = reader.Stories.OfLine(number, PageSize, pager.Offset).Select(s => ListedStory.Of(reader, tellings, s) with { LineStories = 0 }).ToList();
        var months = reader.Stories.Months(number);
        var title = StorylineListing.TitleOf(line, reader.Stories.OfLine(number, 1));
        var tolls = pager.Page == 1 ? lineTolls.Of(reader, line) : null;
        var outlets = tolls?.Pages.Select(p => reader.Articles.Find(p.Article.Id)).OfType<ArticleEntry>().ToDictionary(a => a.Id, a => a.OutletNumber, StringComparer.Ordinal);
        return new PageAnswer(title ?? request.Labels["headline.unknown"], sheet =>
        {
            WriteHead(sheet, line, title);
            if (tolls is { Storylines: [{ Tolls.Count: > 0 } told] }) { WriteTolls(sheet, tolls, told, outlets!); }
            WriteStories(sheet, line, months, pager, stories);
        });
    }

    private static void WriteHead(PageSheet sheet, StorylineEntry line, string? title)
    {
        var markup = sheet.Markup;
        markup.Open("header", ("class", "head"));
        markup.Open("h1");
        markup.Element("span", sheet.Labels["story.line"], ("class", "kicker"));
        if (title is null) { sheet.Label("span", "headline.unknown", "unknown"); } else { markup.Element("span", title, ("lang", "bn")); }
        markup.CloseLine();
        new StorylineListing(sheet).WriteFacts(line);
        if (line.Names.Count > 0) { WriteNames(sheet, line); }
        markup.CloseLine();
    }

    private static void WriteTolls(PageSheet sheet, ReportView view, StorylineView told, Dictionary<string, long?> outlets)
    {
        var elsewhere = new Elsewhere(p => sheet.Links.ToArticle(p.Article.Id), p => outlets.GetValueOrDefault(p.Article.Id) is { } number ? sheet.Links.ToOutlet(number) : null, _ => null);
        sheet.Part("tolls", "tolls", () => new TollsHtml(sheet.Of(view) with { Elsewhere = elsewhere }).Write(told.Tolls));
    }

    private static void WriteStories(PageSheet sheet, StorylineEntry line, IReadOnlyList<MonthCount> months, Pager pager, List<ListedStory> stories)
    {
        new MonthBars(sheet).Write(months, "count.stories");
        var counts = months.ToDictionary(m => m.Month, m => m.Count);
        foreach (var month in stories.GroupBy(s => s.Story.First?.ToYearMonth())) { WriteMonth(sheet, month, counts); }
        pager.Write(sheet, FormattableString.Invariant($"/storyline/{line.Id}"));
    }

    private static void WriteNames(PageSheet sheet, StorylineEntry line)
    {
        var markup = sheet.Markup;
        markup.Open("div", ("class", "shared"));
        sheet.Label("span", "storyline.names", "shared-label");
        markup.Open("ul", ("class", "names"));
        foreach (var name in line.Names)
        {
            markup.Open("li");
            markup.Element("a", name.Text, ("href", sheet.Links.ToName(name.Number)), ("lang", "bn"));
            markup.Text(" ");
            markup.Element("span", sheet.Labels.Count("count.stories", name.Articles), ("class", "at"));
            markup.Close();
        }
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteMonth(PageSheet sheet, IGrouping<YearMonth?, ListedStory> month, Dictionary<YearMonth, int> counts)
    {
        var markup = sheet.Markup;
        var time = month.Key is { } m ? MonthBars.TimeOf(m) : null;
        var id = "m" + (time ?? "");
        markup.Open("section", ("class", "month"), ("aria-labelledby", id));
        markup.Open("h2", ("id", id));
        if (time is null) { sheet.Label("span", "date.unknown", "unknown"); } else { markup.Element("time", DateText.Of(time, sheet.Labels), ("datetime", time)); }
        if (month.Key is { } known && counts.TryGetValue(known, out var count)) { markup.Text(" "); markup.Element("span", sheet.Labels.Count("count.stories", count), ("class", "counts")); }
        markup.CloseLine();
        markup.Open("ol", ("class", "items"));
        foreach (var story in month)
        {
            markup.Open("li");
            new StoryListing(sheet).Write(story, "h3");
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.CloseLine();
    }
}
