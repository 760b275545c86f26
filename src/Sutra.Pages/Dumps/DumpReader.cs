using Sutra.Pages.Articles;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;

namespace Sutra.Pages.Dumps;

/// <summary>Reads a text dump: labels every non-blank line, and puts the article together from the lines that are its own.</summary>
public static class DumpReader
{
    /// <summary>The article, or why the page is none. Never throws on content.</summary>
    public static Article Read(RawPage page) => Read(page, TimeProvider.System);

    /// <summary>The same, with the clock that says what today is: no page is dated after it.</summary>
    public static Article Read(RawPage page, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(clock);
        var lines = DumpLines.Of(page.Content.Text);
        var core = CoreFinder.Find(lines);
        var verse = core is null ? Verse.Find(lines) : null;
        var reason = PageVerdict.ByLines(lines, core ?? verse);
        var layout = new PageLayout(lines, core ?? verse ?? new Core(lines.Count, lines.Count - 1)) { IsVerse = verse is not null };
        if (reason is not null) { return NoArticle(page, layout, reason); }
        HeadLabels.Label(layout);
        BodyLabels.Label(layout);
        TailLabels.Label(layout);
        return PageVerdict.ByBody(layout) is { } no ? NoArticle(page, layout, no) : ArticleAssembler.Assemble(page, layout, clock);
    }

    private static Article NoArticle(RawPage page, PageLayout layout, string reason) => new()
    {
        Id = page.Id,
        Kind = PageKind.NotArticle,
        Reason = reason,
        Form = PageForm.Dump,
        Language = Languages.Tell(layout.Lines.Select(l => l.Text)),
        Url = page.Url,
        Outlet = OutletTable.Of(page),
        Lines = [.. layout.Lines.Select(l => new LabelledLine(l.Number, l.Kind == LineKind.Copyright ? LineLabel.Copyright : LineLabel.Boilerplate, l.Text))],
    };
}
