using System.Globalization;
using Sutra.Stories.Storylines;
using Sutra.Web.Html;
using Sutra.Web.Labels;
using Sutra.Web.Reports;
using Sutra.Web.Uploads;

namespace Sutra.Web.Pages;

/// <summary>What was read of an upload: one page whole, several as the stories that they tell.</summary>
internal sealed class UploadSheet(PageSheet sheet, Upload upload, string id, string token)
{
    private readonly Markup _markup = sheet.Markup;

    /// <summary>Writes it.</summary>
    /// <param name="number">The page that is shown, from 1; null for all of several.</param>
    public void Write(int? number)
    {
        WriteBar(number);
        WriteFailures();
        if (upload.Pages.Count == 0) { return; }
        if (number is { } n) { new ArticleSheet(sheet, upload.Pages[n - 1].Reading).Write(); }
        else { WriteAll(); }
    }

    private void WriteBar(int? number)
    {
        _markup.Open("div", ("class", "actions"));
        _markup.Element("a", sheet.Labels["read.again"], ("href", sheet.Links.To("/read")));
        if (upload.Pages.Count > 1 && number is not null) { _markup.Element("a", sheet.Labels["read.all"], ("href", sheet.Links.To("/read", ("at", id)))); }
        var articles = upload.Articles.Count();
        if (articles == 0 && upload.Pages.Count > 0) { sheet.Label("span", "read.none", "unknown"); }
        if (articles > 0)
        {
            _markup.Open("form", ("method", "post"), ("action", sheet.Links.To("/read")));
            sheet.Hidden(FormToken.Field, token);
            sheet.Hidden("keep", id);
            _markup.Element("button", articles == 1 ? sheet.Labels["read.keep"] : sheet.Labels["read.keep.all"].Replace("{0}", sheet.Labels.Number(articles), StringComparison.Ordinal), ("type", "submit"), ("class", "button"));
            _markup.Close();
        }
        _markup.CloseLine();
    }

    private void WriteFailures()
    {
        if (upload.Failures.Count == 0 && !upload.IsCut) { return; }
        _markup.Open("div", ("class", "notice"), ("role", "alert"));
        _markup.Open("ul");
        foreach (var failure in upload.Failures.Take(20))
        {
            _markup.Open("li");
            _markup.Element("code", failure.Name);
            _markup.Text(": ");
            _markup.Element("span", failure.Reason, ("lang", "en"));
            _markup.CloseLine();
        }
        if (upload.IsCut) { _markup.Element("li", sheet.Labels["read.cut"].Replace("{0}", sheet.Labels.Number(upload.Pages.Count), StringComparison.Ordinal)); }
        _markup.CloseLine();
        _markup.CloseLine();
    }

    private void WriteAll()
    {
        var view = new ReportView(StoryReporter.Report([.. upload.Pages.Select(p => p.Reading)]));
        var report = sheet.Of(view);
        sheet.Label("h1", "read.title");
        report.Counts("counts", ("storylines", view.Storylines.Count), ("stories", view.Stories), ("pages", upload.Pages.Count), ("outlets", view.Outlets));
        WriteList();
        var storyline = new StorylineHtml(report);
        foreach (var line in view.Storylines) { storyline.Write(line); }
        if (view.Pages.Count > 0) { new PagesHtml(report).Write(view.Pages); }
    }

    private void WriteList()
    {
        _markup.Open("ol", ("class", "brought"));
        for (var i = 0; i < upload.Pages.Count; i++)
        {
            var article = upload.Pages[i].Reading.Article;
            _markup.Open("li");
            _markup.Element("a", article.Headline ?? article.Id, ("href", sheet.Links.To("/read", ("at", id), ("page", (i + 1).ToString(CultureInfo.InvariantCulture)))), ("lang", article.Language ?? "bn"));
            if (article.Outlet is { } outlet) { _markup.Text(" · "); _markup.Element("span", outlet, ("class", "outlet"), ("lang", "bn")); }
            if (article.Published is { } date) { _markup.Text(" · "); _markup.Element("time", DateText.Of(date.Value, sheet.Labels), ("datetime", date.Value)); }
            if (article.Kind == Sutra.Pages.Articles.PageKind.NotArticle) { _markup.Text(" "); sheet.Label("span", "fact.not-article", "tag alert"); }
            _markup.CloseLine();
        }
        _markup.CloseLine();
    }
}
