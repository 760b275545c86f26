using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>The pages at the end: what is known of each, and all its lines, so that every link has where to lead.</summary>
internal sealed class PagesHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    public void Write(IReadOnlyList<PageView> pages)
    {
        _markup.Open("section", ("class", "pages"), ("id", "pages"));
        sheet.Label("h2", sheet.Labels["pages"]);
        foreach (var page in pages) { WritePage(page); }
        _markup.CloseLine();
    }

    private void WritePage(PageView page)
    {
        _markup.Open("article", ("class", "page"), ("id", Anchors.Of(page)));
        _markup.Open("p", ("class", "number"));
        sheet.Label("span", sheet.Fill("page.number", page.Number));
        if (page.CopyOf is { } original) { _markup.Text(" · "); sheet.Copy(original); }
        _markup.Close();
        _markup.Open("h3", ("id", Anchors.Of(page, -1)), ("lang", page.Article.Language ?? "bn"));
        if (page.Article.Headline is { } headline) { new SentenceHtml(sheet).Write(page, -1, headline, anchored: false); }
        else { sheet.Label("span", sheet.Labels["headline.unknown"], "unknown"); }
        _markup.CloseLine();
        new PageFactsHtml(sheet).Write(page);
        new CopyHtml(sheet).Write(page);
        new LinesHtml(sheet, anchored: true).Write(page);
        _markup.CloseLine();
    }
}
