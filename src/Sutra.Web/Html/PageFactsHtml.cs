using Sutra.Pages.Genres;
using Sutra.Pages.Metadata;
using Sutra.Stories.Statements;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>What is known of a page, how its date is known, and what is not known.</summary>
internal sealed class PageFactsHtml(Sheet sheet)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>Writes them.</summary>
    /// <param name="page">The page.</param>
    /// <param name="outletLink">The address of the outlet's page, or null.</param>
    public void Write(PageView page, string? outletLink = null)
    {
        var a = page.Article;
        _markup.Open("dl", ("class", "facts"));
        Fact("outlet", () => WriteOutlet(page, outletLink));
        Fact("published", () => WriteDate(a.Published, a.Language));
        if (a.Updated is { } updated) { Fact("updated", () => WriteDate(updated, a.Language)); }
        Words("section", a.Section, a.Language);
        if (a.Genre != ArticleGenre.News) { Fact("genre", () => sheet.Label("span", sheet.Labels.Of(a.Genre))); }
        Words("byline", a.Byline, a.Language);
        var sources = a.Credits.Concat(PressReleases.NamedIn(page.Reading)).Distinct(StringComparer.Ordinal).ToList();
        Words("credits", sources.Count > 0 ? string.Join(", ", sources) : null, a.Language);
        Words("signoff", a.Signoff, a.Language);
        if (a.Url is { } url) { Fact("url", () => WriteUrl(url)); }
        Fact("id", () => _markup.Element("code", a.Id));
        _markup.CloseLine();
    }

    private void WriteOutlet(PageView page, string? link)
    {
        if (page.Outlet is not { } outlet) { sheet.Label("span", sheet.Labels["fact.unknown"], "unknown"); }
        else if (link is null) { sheet.Outlet(page); }
        else { _markup.Element("a", outlet, ("class", "outlet"), ("lang", page.Article.Language ?? "bn"), ("href", link)); }
    }

    private void Words(string key, string? text, string? language)
    {
        if (text is not null) { Fact(key, () => sheet.Words("span", text, language)); }
    }

    private void Fact(string key, Action write)
    {
        _markup.Open("div");
        sheet.Label("dt", sheet.Labels["fact." + key]);
        _markup.Open("dd");
        write();
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteDate(PublicationDate? date, string? language)
    {
        if (date is null) { sheet.Label("span", sheet.Labels["date.unknown"], "unknown"); return; }
        _markup.Element("time", DateText.Of(date.Value, sheet.Labels), ("datetime", date.Value));
        _markup.Text(" (");
        sheet.Label("span", sheet.Labels.Of(date.Basis));
        if (!string.IsNullOrWhiteSpace(date.Text)) { _markup.Text(": "); sheet.Words("q", date.Text, language); }
        _markup.Text(")");
    }

    // Only an address of the web becomes a link: a page must not smuggle a script into the report.
    private void WriteUrl(string url)
    {
        var safe = Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
        if (safe) { _markup.Element("a", url, ("href", uri!.AbsoluteUri), ("rel", "noopener noreferrer nofollow")); }
        else { _markup.Element("code", url); }
    }
}
