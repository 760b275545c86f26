namespace Sutra.Web.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class KeyboardTests(Site site)
{
    // What gets the focus is noted, with how that is seen: an outline, or in a drawing a mark's edge.
    private const string Note = """
        window.focused = [];
        addEventListener("focusin", (event) => {
          const style = getComputedStyle(event.target);
          const mark = event.target.querySelector(":scope > circle, :scope rect");
          const seen = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (mark && getComputedStyle(mark).strokeWidth === "3px");
          const box = event.target.getBoundingClientRect();
          // Up and down the window follows the focus, after this is told.
          const there = box.width > 0 && box.right > 0;
          window.focused.push({ element: event.target, seen, there });
        });
        """;

    private const string Judge = """
        limit => {
          const faults = [];
          const name = (e) => `${e.tagName}.${e.getAttribute("class")} ${e.textContent.trim().slice(0, 30)}`;
          for (const f of window.focused) {
            if (!f.seen) { faults.push("focus not seen: " + name(f.element)); }
            if (!f.there) { faults.push("focus off the page: " + name(f.element)); }
          }
          const reachable = [...document.querySelectorAll("a[href], button:enabled, input:not([type=hidden]), textarea, summary, [tabindex='0']")].filter(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
          const met = new Set(window.focused.map(f => f.element));
          for (const e of reachable.slice(0, limit)) { if (!met.has(e)) { faults.push("not reached: " + name(e)); } }
          return faults.slice(0, 8);
        }
        """;

    [Theory]
    [MemberData(nameof(Places.Names), MemberType = typeof(Places))]
    public async Task The_skip_link_is_first_and_works(string name)
    {
        await using var tab = await site.Open("bn", Places.Phone);
        await tab.Go(await site.Find(Places.Of(name)));
        await tab.Page.Keyboard.PressAsync("Tab");
        (await tab.Has("a.skip")).ShouldBeTrue();
        (await tab.Page.EvaluateAsync<bool>("() => { const b = document.activeElement.getBoundingClientRect(); return b.left >= 0 && b.top >= 0 && b.width > 40; }")).ShouldBeTrue("the skip link is not seen");
        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.WaitForFunctionAsync("() => document.activeElement.id === 'main'");
    }

    [Theory]
    [MemberData(nameof(Places.Names), MemberType = typeof(Places))]
    public async Task The_focus_goes_everywhere_and_is_seen(string name)
    {
        const int Steps = 70;
        await using var tab = await site.Open("en", atStart: Note);
        await tab.Go(await site.Find(Places.Of(name)));
        for (var i = 0; i < Steps; i++) { await tab.Page.Keyboard.PressAsync("Tab"); }
        (await tab.Page.EvaluateAsync<string[]>(Judge, Steps - 15)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Places.Linked), MemberType = typeof(Places))]
    public async Task Links_are_followed_by_keys(string name)
    {
        var place = Places.Of(name);
        await using var tab = await site.Open("bn");
        await tab.Go(new Uri(site.Home, place.Start));
        (await tab.TabTo(place.Link!)).ShouldBeTrue();
        await tab.Leave(() => tab.Page.Keyboard.PressAsync("Enter"));
        tab.Path.ShouldBe((await site.Find(place)).AbsolutePath);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("Tab")]
    public async Task The_search_form_works_by_keys(string key)
    {
        await using var tab = await site.Open("bn");
        await tab.Go(site.Home);
        if (key == "Tab") { (await tab.TabTo("#q")).ShouldBeTrue(); } else { await tab.Page.Keyboard.PressAsync(key); }
        await tab.Page.Keyboard.TypeAsync("মধুক্ষরা");
        await tab.Leave(() => tab.Page.Keyboard.PressAsync("Enter"));
        tab.Path.ShouldBe("/search");
        (await tab.Page.Locator(".hits mark").First.InnerTextAsync()).ShouldStartWith("মধুক্ষরা");
    }

    [Fact]
    public async Task A_drawn_timeline_grows_by_keys()
    {
        await using var tab = await site.Open("en");
        await tab.Go(await site.Find(Places.Of("story")));
        (await tab.TabTo(".drawing .scroll")).ShouldBeTrue();
        var width = await Width(tab);
        await tab.Page.Keyboard.PressAsync("+");
        (await Width(tab)).ShouldBe(width * 2, 2);
        await tab.Page.Keyboard.PressAsync("+");
        await tab.Page.Keyboard.PressAsync("-");
        (await Width(tab)).ShouldBe(width * 2, 2);
        await tab.Page.Keyboard.PressAsync("Home");
        (await Width(tab)).ShouldBe(width, 2);
        tab.Faults.ShouldBeEmpty();
    }

    private static Task<double> Width(Tab tab) => tab.Page.EvaluateAsync<double>("() => document.querySelector('.drawing .scroll svg').getBoundingClientRect().width");
}
