using System.Globalization;
using Sutra.Archive.Looking;
using Sutra.Archive.Search;
using Sutra.Web.Archives;
using Sutra.Web.Feeds;

namespace Sutra.Web.Pages;

/// <summary>Search: articles, stories or statements that are found, why, and how to ask.</summary>
internal sealed class SearchPage(OpenArchive archive) : IPage
{
    private const int PageSize = 20;
    private const int MostNames = 12;

    private static readonly string[] s_kinds = ["articles", "stories", "statements"];

    /// <inheritdoc/>
    public string Route => "/search";

    /// <inheritdoc/>
    public string Navigation => "nav.search";

    /// <inheritdoc/>
    public PageAnswer Get(PageRequest request)
    {
        var text = request.Query("q") ?? "";
        var query = SearchQuery.Parse(text);
        var pager = new Pager(request.Number("page", Pager.Last), PageSize, 0);
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
        query = archive.Read(a => a.Search.Understand(query));
        var of = s_kinds.FirstOrDefault(k => k == request.Query("of")) ?? s_kinds[0];
        var names = archive.Read(a => a.Names.Like(query, MostNames));
        var answer = of switch
        {
            "stories" => Hits.Of(archive.Read(a => a.Search.Stories(query, PageSize, pager.Offset)), (sheet, f) => WriteStory(sheet, f)),
            "statements" => Hits.Of(archive.Read(a => a.Search.Statements(query, PageSize, pager.Offset)), (sheet, f) => new EntrySheet(sheet).Statement(f.Statement, f.Marks)),
            _ => Hits.Of(archive.Read(a => a.Search.Articles(query, PageSize, pager.Offset)), WriteArticle),
        };
        return new PageAnswer($"{text} · {request.Labels["search.title"]}", sheet => Write(sheet, query, of, names, answer, pager with { Total = answer.Total, IsCapped = answer.IsCapped }))
        {
            Alternates = FeedResource.LinksOf(request.Labels, query.Text, text),
        };
    }

    private static void Write(PageSheet sheet, SearchQuery query, string of, IReadOnlyList<NameEntry> names, Hits answer, Pager pager)
    {
        var markup = sheet.Markup;
        markup.Open("h1", ("class", "asked"));
        markup.Element("span", sheet.Labels["search.title"], ("class", "kicker"));
        markup.Element("span", query.Text, ("class", "query"));
        markup.CloseLine();
        WriteNotUnderstood(sheet, query);
        WriteNames(sheet, names);
        WriteKinds(sheet, query, of);
        markup.Element("p", sheet.Labels.Count("count." + of, pager.Total) + (pager.IsCapped ? "+" : ""), ("class", "counts"), ("role", "status"));
        markup.Open("div", ("class", "columns"));
        markup.Open("div", ("class", "column"));
        if (answer.Count > 0)
        {
            markup.Open("ol", ("class", "hits"), ("start", (pager.Offset + 1).ToString(CultureInfo.InvariantCulture)));
            answer.Write(sheet);
            markup.CloseLine();
        }
        pager.Write(sheet, "/search", ("q", query.Text), ("of", of == s_kinds[0] ? null : of));
        markup.CloseLine();
        markup.Open("div", ("class", "column side"));
        WriteOtherForms(sheet, query);
        new SearchHelp(sheet).Write(open: false);
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteNames(PageSheet sheet, IReadOnlyList<NameEntry> names)
    {
        if (names.Count == 0) { return; }
        sheet.Markup.Open("nav", ("class", "found-names"), ("aria-label", sheet.Labels["page.names"]));
        var entries = new EntrySheet(sheet);
        entries.List(names, entries.Name, "names");
        sheet.Markup.CloseLine();
    }

    private static void WriteKinds(PageSheet sheet, SearchQuery query, string of)
    {
        sheet.Markup.Open("nav", ("class", "kinds"), ("aria-label", sheet.Labels["search.kinds"]));
        sheet.Markup.Open("ul");
        foreach (var kind in s_kinds)
        {
            sheet.Markup.Open("li");
            sheet.Markup.Element("a", sheet.Labels["search.of." + kind], ("href", sheet.Links.To("/search", ("q", query.Text), ("of", kind == s_kinds[0] ? null : kind))), ("aria-current", kind == of ? "page" : null));
            sheet.Markup.Close();
        }
        sheet.Markup.Close();
        sheet.Markup.CloseLine();
    }

    // Feeds and exports are of articles, whichever kind is shown.
    private static void WriteOtherForms(PageSheet sheet, SearchQuery query)
    {
        sheet.Markup.Open("p", ("class", "other-forms"));
        sheet.Label("span", "search.forms", "at");
        Link("Atom", FeedResource.AddressOf("/feeds/search.atom", sheet.Labels, query.Text));
        Link("JSON Feed", FeedResource.AddressOf("/feeds/search.json", sheet.Labels, query.Text));
        Link("CSV", new Site.Links(null).To("/export/search.csv", ("q", query.Text)));
        Link("JSONL", new Site.Links(null).To("/export/search.jsonl", ("q", query.Text)));
        sheet.Markup.CloseLine();

        void Link(string name, string address)
        {
            sheet.Markup.Text(" ");
            sheet.Markup.Element("a", name, ("href", address));
        }
    }

    private static void WriteStory(PageSheet sheet, FoundStory found)
    {
        var entries = new EntrySheet(sheet);
        sheet.Markup.Open("h2");
        entries.StoryTitle(found.Story, found.TitleMarks);
        sheet.Markup.CloseLine();
        entries.StoryFacts(found.Story);
        if (found.Best.Headline is not { } headline || headline == found.Story.Title) { return; }
        sheet.Markup.Open("p", ("class", "snippet"));
        sheet.Markup.Element("a", headline, ("href", sheet.Links.ToArticle(found.Best.Id)), ("lang", "bn"));
        sheet.Markup.CloseLine();
    }

    private static void WriteArticle(PageSheet sheet, FoundArticle hit)
    {
        var (markup, article, entries) = (sheet.Markup, hit.Article, new EntrySheet(sheet));
        markup.Open("h2");
        markup.Open("a", ("href", sheet.Links.ToArticle(article.Id)), ("lang", "bn"));
        if (article.Headline is { } headline) { entries.Marked(headline, hit.HeadlineMarks); } else { sheet.Label("span", "headline.unknown", "unknown"); }
        markup.Close();
        markup.CloseLine();
        entries.Source(article);
        if (hit.Snippet is not { Text.Length: > 0 } snippet) { return; }
        markup.Open("p", ("class", "snippet"), ("lang", "bn"));
        if (snippet.IsCutBefore) { markup.Text("… "); }
        entries.Marked(snippet.Text, snippet.Marks);
        if (snippet.IsCutAfter) { markup.Text(" …"); }
        markup.CloseLine();
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
            markup.Text(sheet.Labels.Of(piece.Fault));
            markup.CloseLine();
        }
        markup.CloseLine();
        markup.CloseLine();
    }
}

/// <summary>What was found, of whatever kind.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="IsCapped">Whether there may be more.</param>
/// <param name="Count">How many of them are on this page.</param>
/// <param name="Write">Writes this page's as items of a list.</param>
internal sealed record Hits(int Total, bool IsCapped, int Count, Action<PageSheet> Write)
{
    /// <summary>An answer of a kind.</summary>
    public static Hits Of<T>(Answer<T> answer, Action<PageSheet, T> write) => new(answer.Total, answer.IsCapped, answer.Found.Count, sheet =>
    {
        foreach (var found in answer.Found)
        {
            sheet.Markup.Open("li");
            sheet.Markup.Open("article", ("class", "hit"));
            write(sheet, found);
            sheet.Markup.Close();
            sheet.Markup.CloseLine();
        }
    });
}
