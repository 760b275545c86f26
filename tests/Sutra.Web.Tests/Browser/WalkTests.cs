namespace Sutra.Web.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class WalkTests(Site site)
{
    private const string Look = """
        language => {
          const root = document.documentElement, faults = [];
          const hold = (right, fault) => { if (!right) { faults.push(fault); } };
          const count = (selector) => document.querySelectorAll(selector).length;
          hold(root.lang === language, `lang is ${root.lang}`);
          hold(count("h1") === 1, `${count("h1")} h1`);
          hold(document.querySelector("h1")?.textContent.trim(), "empty h1");
          hold(count("main") === 1 && count("header.masthead") === 1 && count("nav") >= 1 && count("footer.foot") === 1, "landmarks");
          hold(document.title.trim(), "empty title");
          hold(document.fonts.status === "loaded" && document.fonts.check("16px 'Hind Siliguri'", "ক"), "letters not loaded");
          if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 4);
            faults.push(`${root.scrollWidth} px wide: ${wide.map(e => `${e.tagName}.${e.getAttribute("class")}`)}`);
          }
          return faults;
        }
        """;

    [Theory]
    [MemberData(nameof(Places.Views), MemberType = typeof(Places))]
    public async Task Every_page_is_whole(string name, string language, int width)
    {
        var place = Places.Of(name);
        await using var tab = await site.Open(language, width, atStart: Axe.Script);
        (await tab.Go(await site.Find(place))).ShouldBe(place.Status);
        (await tab.Page.EvaluateAsync<string[]>(Look, language)).ShouldBeEmpty();
        await Pictures.Take(tab, $"{name}-{language}-{width}");
        if (Axe.Script is not null) { (await Axe.Judge(tab)).ShouldBeEmpty(); }
        tab.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Axe_judges_every_page_of_the_walk()
    {
        if (Axe.Script is not { } axe) { Assert.Skip(Axe.Missing); return; }
        await using var tab = await site.Open("en", atStart: axe);
        await tab.Go(site.Home);
        // It does find what is wrong: letters nearly as pale as the paper, in both schemes.
        await tab.Page.EvaluateAsync("() => { document.querySelector('h1').style.color = 'var(--line)'; }");
        var found = await Axe.Judge(tab);
        found.ShouldContain(f => f.StartsWith("serious color-contrast", StringComparison.Ordinal));
        found.ShouldContain(f => f.StartsWith("dark: serious color-contrast", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Places.Names), MemberType = typeof(Places))]
    public async Task On_paper_there_is_no_navigation_and_nothing_is_folded(string name)
    {
        await using var tab = await site.Open("bn");
        await tab.Go(await site.Find(Places.Of(name)));
        await tab.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var shown = await tab.Page.EvaluateAsync<string[]>("""
            () => [
              ...[".pages-nav", ".find", ".languages", ".skip", ".zoom", ".actions", ".pager", ".turns"].filter(s => document.querySelector(s)?.checkVisibility()),
              ...[...document.querySelectorAll("main details:not(.help details):not(.help) > :not(summary)")].filter(e => !e.checkVisibility()).map(e => "folded: " + e.textContent.slice(0, 40)),
              ...[document.querySelector("h1")].filter(e => !e.checkVisibility()).map(() => "h1 hidden"),
            ]
            """);
        shown.ShouldBeEmpty();
    }
}
