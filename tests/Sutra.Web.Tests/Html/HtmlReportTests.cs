using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sutra.Stories.Storylines;
using Sutra.Web.Html;
using Sutra.Web.Labels;
using Sutra.Web.Tests.Fixtures;

namespace Sutra.Web.Tests.Html;

public sealed class HtmlReportTests
{
    [Theory]
    [InlineData("en", "story.en.html")]
    [InlineData("bn", "story.bn.html")]
    public void A_report_reads_as_approved(string language, string approved) => Approve.That(Write(InventedReport.Bridge, language), approved);

    [Fact]
    public void A_long_timeline_shows_what_most_tell_and_a_box_shows_the_rest()
    {
        using var few = Parse(InventedReport.Bridge, "en");
        few.QuerySelectorAll(".all-lines, .minor").ShouldBeEmpty();
        var long20 = InventedReport.Bridge with { Timeline = [.. Enumerable.Range(1, 20).Select(i => InventedReport.Bridge.Timeline[1] with { Rank = i })] };
        using var page = Parse(long20, "en");
        page.QuerySelectorAll("input.all-lines[type=checkbox] + label + ol.timeline.short > li").Length.ShouldBe(20);
        page.QuerySelectorAll(".timeline > .minor").Length.ShouldBe(8);
        page.QuerySelector(".all-lines + label")!.GetAttribute("for").ShouldBe(page.QuerySelector(".all-lines")!.Id);
        page.QuerySelector(".all-lines + label")!.TextContent.ShouldBe("All 20 lines, not only the 12 that most tell");
    }

    [Fact]
    public void It_is_well_formed()
    {
        var errors = new List<string>();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = false });
        parser.Error += (_, e) => errors.Add(e.ToString() ?? "error");
        using var document = parser.ParseDocument(Write(InventedReport.Bridge, "bn"));
        errors.ShouldBeEmpty();
        var ids = document.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        ids.Distinct().Count().ShouldBe(ids.Count);
        document.DocumentElement.GetAttribute("lang").ShouldBe("bn");
        document.QuerySelectorAll("h1").Length.ShouldBe(1);
    }

    [Fact]
    public void It_needs_no_network_and_no_script()
    {
        using var document = Parse(InventedReport.Bridge, "en");
        document.QuerySelectorAll("script, link, img, iframe, object, embed, form, [style], [src], [srcset]").ShouldBeEmpty();
        document.All.SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("on", StringComparison.Ordinal)).ShouldBeEmpty();
        foreach (var link in document.QuerySelectorAll("[href]").Where(e => !e.GetAttribute("href")!.StartsWith('#')))
        {
            InventedReport.Bridge.Readings.Select(r => r.Article.Url).ShouldContain(link.GetAttribute("href"));
        }
        var style = document.QuerySelector("style")!.TextContent;
        style.ShouldNotContain("url(");
        style.ShouldNotContain("@import");
        var policy = document.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!;
        policy.ShouldStartWith("default-src 'none'");
        policy.ShouldContain("'sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style))) + "'");
    }

    [Fact]
    public void Every_link_has_its_target()
    {
        using var document = Parse(InventedReport.Bridge, "en");
        var links = document.QuerySelectorAll("[href^='#']").Select(e => e.GetAttribute("href")![1..]).ToList();
        links.Count.ShouldBeGreaterThan(60);
        foreach (var target in links) { document.GetElementById(target).ShouldNotBeNull(target); }
    }

    [Fact]
    public void Every_evidence_leads_to_its_own_sentence_and_back()
    {
        using var document = Parse(InventedReport.Bridge, "en");
        var shown = document.QuerySelectorAll(".timeline .evidence li, .differ .evidence li");
        shown.Length.ShouldBe(InventedReport.Bridge.Timeline.Sum(t => t.Evidence.Count) + InventedReport.Bridge.Disagreements.Sum(d => d.Values.Sum(v => v.Evidence.Count)));
        foreach (var item in shown)
        {
            var target = document.GetElementById(item.QuerySelector("a.source")!.GetAttribute("href")![1..])!;
            target.TextContent.ShouldContain(item.QuerySelector("q")!.TextContent);
            var user = item.Closest(".timeline > li, div[id]")!.Id;
            target.ParentElement!.QuerySelectorAll($"a.back[href='#{user}']").ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Every_line_of_every_page_is_there_with_what_it_is()
    {
        using var document = Parse(InventedReport.Bridge, "en");
        for (var i = 0; i < InventedReport.Bridge.Readings.Count; i++)
        {
            var article = InventedReport.Bridge.Readings[i].Article;
            var lines = document.QuerySelectorAll($"#p{i + 1} .line");
            lines.Length.ShouldBe(article.Lines.Count);
            foreach (var (line, shown) in article.Lines.Zip(lines))
            {
                foreach (var back in shown.QuerySelectorAll("a.back, .tag")) { back.Remove(); }
                Squeeze(shown.QuerySelector(".text")!.TextContent).ShouldBe(Squeeze(line.Text));
            }
        }
        document.QuerySelectorAll("#p1 .rest .line s").Length.ShouldBe(4);
    }

    [Fact]
    public void A_page_cannot_write_markup_or_a_script_into_the_report()
    {
        var article = InventedPages.Mill.Article;
        const string Evil = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        var evil = InventedPages.Mill with
        {
            Article = article with { Headline = Evil, Outlet = Evil, Url = "javascript:alert(1)", Language = Evil, Id = Evil, Signoff = Evil, Byline = Evil },
        };
        var report = new StoryReport([evil], new Dictionary<string, string>(), [new("s1", Evil, null, null, [Evil])], [new("l1", Evil, ["s1"])],
            [new("l1", "2031", Sutra.Pages.Metadata.DatePrecision.Year, false, Evil, 1, [new(Evil, 999, 3, Evil)], Evil)],
            [new("s1", "l1", Evil, Sutra.Stories.Disagreements.DisagreementKind.Other, [new(Evil, [new("absent", 0, 1, Evil)])])]);
        using var document = Parse(report, "en");
        document.QuerySelectorAll("script, img, [onerror]").ShouldBeEmpty();
        document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).ShouldAllBe(h => h.StartsWith('#'));
        document.QuerySelectorAll("[href^='#']").ShouldAllBe(a => document.GetElementById(a.GetAttribute("href")!.Substring(1)) != null);
    }

    [Fact]
    public void An_empty_report_says_so()
    {
        using var document = Parse(new StoryReport([], new Dictionary<string, string>(), [], [], [], []), "bn");
        document.QuerySelector("main")!.TextContent.ShouldContain(LabelSet.Bengali["report.empty"]);
    }

    internal static string Write(StoryReport report, string language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReport.Write(writer, report, LabelSet.Of(language));
        return writer.ToString();
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(StoryReport report, string language) => new HtmlParser().ParseDocument(Write(report, language));

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
