using Sutra.Stories.Stories;
using Sutra.Stories.Storylines;

namespace Sutra.Web.Reports;

/// <summary>A report, looked up and grouped for those who show it.</summary>
internal sealed class ReportView
{
    private readonly Dictionary<string, PageView> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<int, CopyView> _copies;

    public ReportView(StoryReport report)
    {
        Pages = NumberPages(report);
        var stories = report.Stories.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var timeline = report.Timeline.ToLookup(t => t.Storyline, StringComparer.Ordinal);
        var disagreements = report.Disagreements.ToLookup(d => d.Storyline, StringComparer.Ordinal);
        var tolls = report.Tolls.ToLookup(t => t.Storyline, StringComparer.Ordinal);
        var repeats = report.Statements.ToLookup(s => s.Story, StringComparer.Ordinal);
        Storylines = [.. report.Storylines.Select(line =>
        {
            var told = line.Stories.Where(stories.ContainsKey).Select(id => Tell(stories[id])).ToList();
            var speakers = SpeakerList.Of(told.SelectMany(s => s.Pages));
            return new StorylineView(line, told, [.. timeline[line.Id]], speakers, [.. disagreements[line.Id]]) { Tolls = [.. tolls[line.Id]], Repeats = [.. line.Stories.SelectMany(id => repeats[id])] };
        })];
        Stories = report.Stories.Count;
        _copies = report.Copies.Select(p => Page(p.Copy) is { } copy && Page(p.Original) is { } original ? new CopyView(p, copy, original) : null).OfType<CopyView>().ToLookup(c => c.Copy.Number);
    }

    /// <summary>Every page, in input order.</summary>
    public IReadOnlyList<PageView> Pages { get; }

    /// <summary>The storylines, earliest first.</summary>
    public IReadOnlyList<StorylineView> Storylines { get; }

    /// <summary>How many stories.</summary>
    public int Stories { get; }

    /// <summary>How many known outlets.</summary>
    public int Outlets => CountOutlets(Pages);

    /// <summary>How long the texts that it holds are, in characters.</summary>
    public long Length => Pages.Sum(p => 256 + p.Article.Paragraphs.Sum(t => (long)t.Text.Length));

    /// <summary>The page of an article's id, or null.</summary>
    public PageView? Page(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The pages that a page repeats, the one it has most from first.</summary>
    public IEnumerable<CopyView> CopiesOf(PageView page) => _copies[page.Number].OrderByDescending(c => Math.Round(10 * Math.Max(c.Pair.Share, c.Pair.OriginalShare))).ThenBy(c => c.Original.Number);

    /// <summary>How many known outlets these pages come from.</summary>
    public static int CountOutlets(IEnumerable<PageView> pages) =>
        pages.Select(p => p.Outlet).Where(o => o is not null).Distinct(StringComparer.Ordinal).Count();

    private List<PageView> NumberPages(StoryReport report)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var r in report.Readings) { numbers.TryAdd(r.Article.Id, numbers.Count + 1); }
        var pages = new List<PageView>(report.Readings.Count);
        var telling = report.Copies.GroupBy(c => c.Copy, StringComparer.Ordinal).Where(g => !g.Any(c => c.AddsNothing)).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var r in report.Readings)
        {
            // A copy with more of its own stands as a page of its own.
            int? copyOf = !telling.Contains(r.Article.Id) && report.CopyOf.TryGetValue(r.Article.Id, out var first) && numbers.TryGetValue(first, out var n) ? n : null;
            var page = new PageView(pages.Count + 1, r, copyOf);
            pages.Add(page);
            _byId.TryAdd(r.Article.Id, page);
        }
        return pages;
    }

    private StoryView Tell(Story story)
    {
        var pages = story.Articles.Select(Page).OfType<PageView>();
        return new StoryView(story, [.. pages.GroupBy(p => p.CopyOf ?? p.Number).Select(IReadOnlyList<PageView> (g) => [.. g])]);
    }
}
