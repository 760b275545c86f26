using Sutra.Archive.Keeping;
using Sutra.Web.Archives;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>The first page: what the archive holds, and how to go on.</summary>
internal sealed class StartPage(OpenArchive archive) : IPage
{
    /// <inheritdoc/>
    public string Route => "/";

    /// <inheritdoc/>
    public string Navigation => "nav.today";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var stats = archive.Exists ? ArchiveStats.Of(archive.Folder) : null;
        return new PageAnswer("", sheet =>
        {
            if (stats is { Articles: > 0 }) { WriteHoldings(sheet, stats); }
            else { WriteEmpty(sheet); }
        });
    }

    private static void WriteHoldings(PageSheet sheet, ArchiveStats stats)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "stats.archive");
        markup.Open("dl", ("class", "holdings"));
        Row("stats.articles", Number(sheet, stats.Articles));
        Row("stats.outlets", Number(sheet, stats.Outlets));
        Row("stats.revisions", Number(sheet, stats.Revisions));
        Row("stats.days", DateText.Of(stats.First, stats.Last, sheet.Labels));
        markup.CloseLine();
        new SearchHelp(sheet).Write(open: true);

        void Row(string key, string value)
        {
            markup.Open("div");
            sheet.Label("dt", key);
            markup.Element("dd", value);
            markup.CloseLine();
        }
    }

    private static void WriteEmpty(PageSheet sheet)
    {
        var markup = sheet.Markup;
        sheet.Label("h1", "start.empty.title");
        sheet.Label("p", "start.empty", "lead");
        markup.Open("div", ("class", "ways"));
        Way("start.way.read", () => markup.Element("a", sheet.Labels["start.way.read.do"], ("class", "button"), ("href", sheet.Links.To("/read"))));
        Way("start.way.command", () => markup.Element("pre", "sutra add PATH…"));
        Way("start.way.api", () => markup.Element("pre", "curl --data-binary @pages.jsonl …/api/add"));
        markup.CloseLine();

        void Way(string key, Action write)
        {
            markup.Open("section", ("class", "way"));
            sheet.Label("h2", key + ".title");
            sheet.Label("p", key);
            write();
            markup.CloseLine();
        }
    }

    private static string Number(PageSheet sheet, long value) => sheet.Labels.Digits(value.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
}
