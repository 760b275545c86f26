using System.Security.Cryptography;
using System.Text;
using Sutra.Stories.Storylines;
using Sutra.Web.Labels;
using Sutra.Web.Reports;

namespace Sutra.Web.Html;

/// <summary>A story report as one HTML file that needs nothing but itself: no network, no script.</summary>
/// <remarks>Besides labels, counts and dates every word in it is some page's. A content security policy forbids the browser to fetch or run anything.</remarks>
internal static class HtmlReport
{
    private static readonly string s_style = EmbeddedText.Of("parts.css") + EmbeddedText.Of("report.css");

    public static void Write(TextWriter writer, StoryReport report, LabelSet labels)
    {
        var view = new ReportView(report);
        var markup = new Markup(writer);
        var sheet = new Sheet(markup, labels, new Anchors(view));
        markup.Raw("<!DOCTYPE html>\n");
        markup.Open("html", ("lang", labels.Language));
        WriteHead(markup, labels);
        markup.Open("body");
        markup.Element("a", labels["report.skip"], ("class", "skip"), ("href", "#main"));
        WriteTop(sheet, view);
        if (view.Storylines.Count > 0) { WriteContents(sheet, view); }
        markup.Open("main", ("id", "main"));
        if (view.Pages.Count == 0) { sheet.Label("p", labels["report.empty"]); }
        var storyline = new StorylineHtml(sheet);
        foreach (var line in view.Storylines) { storyline.Write(line); }
        if (view.Pages.Count > 0) { new PagesHtml(sheet).Write(view.Pages); }
        markup.CloseLine();
        markup.CloseLine();
        markup.CloseLine();
    }

    private static void WriteHead(Markup markup, LabelSet labels)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s_style)));
        markup.Open("head");
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'"));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Element("title", labels["report.title"]);
        markup.Raw("\n<style>" + s_style + "</style>\n");
        markup.CloseLine();
    }

    private static void WriteTop(Sheet sheet, ReportView view)
    {
        sheet.Markup.Open("header", ("class", "top"));
        sheet.Label("h1", sheet.Labels["report.title"]);
        sheet.Counts("counts", ("storylines", view.Storylines.Count), ("stories", view.Stories), ("pages", view.Pages.Count), ("outlets", view.Outlets));
        sheet.Label("p", sheet.Labels["report.lead"], "lead");
        sheet.Markup.CloseLine();
    }

    private static void WriteContents(Sheet sheet, ReportView view)
    {
        var markup = sheet.Markup;
        markup.Open("nav", ("aria-label", sheet.Labels["report.contents"]));
        markup.Open("ol");
        foreach (var line in view.Storylines)
        {
            markup.Open("li");
            markup.Open("a", ("href", "#" + StorylineHtml.FragmentOf(line)));
            sheet.Words("span", line.Storyline.Title, "bn");
            markup.Close();
            sheet.Counts("counts", ("stories", line.Stories.Count), ("pages", line.Pages.Count()));
            markup.CloseLine();
        }
        markup.Open("li");
        markup.Element("a", sheet.Labels["pages"], ("href", "#pages"));
        markup.CloseLine();
        markup.CloseLine();
        markup.CloseLine();
    }
}
