using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Bangla.Text;
using Sutra.Web.Archives;
using Sutra.Web.Html;
using Sutra.Web.Labels;

namespace Sutra.Web.Pages;

/// <summary>Search: what is found, why, and how to ask.</summary>
internal sealed class SearchPage(OpenArchive archive) : IPage
{
    private const int PageSize = 20;

    /// <inheritdoc/>
    public string Route => "/search";

    /// <inheritdoc/>
    public string Navigation => "nav.search";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var text = request.Query("q") ?? "";
        var query = SearchQuery.Parse(text);
        var number = request.Number("page", Pager.Last);
        if (query.IsEmpty || !archive.Exists)
        {
            return new PageAnswer(request.Labels["search.title"], sheet =>
            {
                sheet.Label("h1", "search.title");
                WriteNotUnderstood(sheet, query);
                if (!archive.Exists) { sheet.Label("p", "search.empty-archive", "notice"); }
                new SearchHelp(sheet).Write(open: true);
            });
        }
        var (total, capped, found) = archive.Read(a => a.Search.Articles(query, PageSize, (number - 1) * PageSize));
        var pager = new Pager(number, PageSize, total, capped);
        return new PageAnswer($"{text} · {request.Labels["search.title"]}", sheet => Write(sheet, query, pager, found));
    }

    private static void Write(PageSheet sheet, SearchQuery query, Pager pager, IReadOnlyList<FoundArticle> found)
    {
        var markup = sheet.Markup;
        markup.Open("h1", ("class", "asked"));
        markup.Element("span", sheet.Labels["search.title"], ("class", "kicker"));
        markup.Element("span", query.Text, ("class", "query"));
        markup.CloseLine();
        WriteNotUnderstood(sheet, query);
        markup.Element("p", sheet.Labels.Count("found", pager.Total) + (pager.IsCapped ? "+" : ""), ("class", "counts"), ("role", "status"));
        markup.Open("div", ("class", "columns"));
        markup.Open("div", ("class", "column"));
        if (found.Count > 0)
        {
            markup.Open("ol", ("class", "hits"), ("start", (pager.Offset + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            foreach (var article in found) { WriteHit(sheet, article); }
            markup.CloseLine();
        }
        pager.Write(sheet, "/search", ("q", query.Text));
        markup.CloseLine();
        markup.Open("div", ("class", "column side"));
        new SearchHelp(sheet).Write(open: true);
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteHit(PageSheet sheet, FoundArticle hit)
    {
        var article = hit.Article;
        var markup = sheet.Markup;
        markup.Open("li");
        markup.Open("article", ("class", "hit"));
        markup.Open("h2");
        markup.Open("a", ("href", sheet.Links.ToArticle(article.Id)), ("lang", "bn"));
        if (article.Headline is { } headline) { WriteMarked(markup, headline, hit.HeadlineMarks); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        markup.Close();
        markup.CloseLine();
        markup.Open("p", ("class", "by"));
        if (article.Outlet is { } outlet) { markup.Element("span", outlet, ("class", "outlet"), ("lang", "bn")); } else { sheet.Label("span", "outlet.unknown", "unknown"); }
        markup.Text(" · ");
        if (article.Published is { } date) { markup.Element("time", DateText.Of(date, sheet.Labels), ("datetime", date)); } else { sheet.Label("span", "date.unknown", "unknown"); }
        markup.CloseLine();
        if (hit.Snippet is { Text.Length: > 0 } snippet)
        {
            markup.Open("p", ("class", "snippet"), ("lang", "bn"));
            if (snippet.IsCutBefore) { markup.Text("… "); }
            WriteMarked(markup, snippet.Text, snippet.Marks);
            if (snippet.IsCutAfter) { markup.Text(" …"); }
            markup.CloseLine();
        }
        markup.Close();
        markup.CloseLine();
    }

    private static void WriteMarked(Markup markup, string text, IReadOnlyList<TextSpan> marks)
    {
        var at = 0;
        foreach (var mark in marks)
        {
            markup.Text(text[at..mark.Start]);
            markup.Element("mark", mark.Of(text));
            at = mark.End;
        }
        markup.Text(text[at..]);
    }

    private static void WriteNotUnderstood(PageSheet sheet, SearchQuery query)
    {
        if (query.NotUnderstood.Count == 0) { return; }
        var markup = sheet.Markup;
        markup.Open("div", ("class", "notice"), ("role", "alert"));
        sheet.Label("p", "search.not-understood");
        markup.Open("ul");
        foreach (var piece in query.NotUnderstood)
        {
            markup.Open("li");
            markup.Element("code", piece.Text);
            markup.Text(" — ");
            markup.Element("span", piece.Reason, ("lang", "en"));
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.CloseLine();
    }
}
