using Sutra.Archive.Looking;
using Sutra.Web.Archives;

namespace Sutra.Web.Pages;

/// <summary>The storylines of more than one story, those active last first.</summary>
internal sealed class StorylinesPage(OpenArchive archive) : IPage
{
    private const int PageSize = 20;

    /// <inheritdoc/>
    public string Route => "/storylines";

    /// <inheritdoc/>
    public string Navigation => "nav.storylines";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var number = request.Number("page", Pager.Last);
        var (pager, lines) = archive.Exists ? archive.Read(a => Read(a, number)) : (new Pager(number, PageSize, 0), []);
        return new PageAnswer(request.Labels["storylines.title"], sheet => Write(sheet, pager, lines));
    }

    private static (Pager Pager, List<(StorylineEntry Line, StoryEntry? Latest)> Lines) Read(ArchiveReader reader, int number)
    {
        var pager = new Pager(number, PageSize, reader.Stories.CountOfLines());
        return (pager, [.. reader.Stories.LatestLines(PageSize, pager.Offset).Select(l => (l, reader.Stories.LatestOfLine(l.Number)))]);
    }

    private static void Write(PageSheet sheet, Pager pager, List<(StorylineEntry Line, StoryEntry? Latest)> lines)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "storylines.title");
        sheet.Label("p", lines.Count > 0 ? "storylines.lead" : "storylines.none", "lead");
        if (pager.Total > 0) { markup.Element("p", sheet.Labels.Count("count.storylines", pager.Total), ("class", "counts")); }
        var listing = new StorylineListing(sheet);
        markup.Open("ol", ("class", "items"), ("start", (pager.Offset + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var (line, latest) in lines)
        {
            markup.Open("li");
            listing.Write(line, latest);
            markup.CloseLine();
        }
        markup.CloseLine();
        pager.Write(sheet, "/storylines");
    }
}
