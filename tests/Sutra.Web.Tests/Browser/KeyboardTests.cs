namespace Sutra.Web.Tests.Browser;

[Collection(nameof(InBengali))]
public sealed class KeyboardTests(Site site)
{
    [Theory]
    [MemberData(nameof(Places.Linked), MemberType = typeof(Places))]
    public async Task Links_are_followed_by_keys(string name)
    {
        var place = Places.Of(name);
        var tab = await site.Tab("bn");
        await tab.Go(new Uri(site.Home, place.Start));
        (await tab.TabTo(place.Link!)).ShouldBeTrue();
        await tab.Leave(() => tab.Page.Keyboard.PressAsync("Enter"));
        tab.Path.ShouldBe((await site.Find(place)).AbsolutePath);
        tab.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("Tab")]
    public async Task The_search_form_works_by_keys(string key)
    {
        var tab = await site.Tab("bn");
        await tab.Go(site.Home);
        if (key == "Tab") { (await tab.TabTo("#q")).ShouldBeTrue(); } else { await tab.Page.Keyboard.PressAsync(key); }
        await tab.Page.Keyboard.TypeAsync("মধুক্ষরা");
        await tab.Leave(() => tab.Page.Keyboard.PressAsync("Enter"));
        tab.Path.ShouldBe("/search");
        (await tab.Page.Locator(".hits mark").First.InnerTextAsync()).ShouldStartWith("মধুক্ষরা");
    }

    [Theory]
    [InlineData("story")]
    [InlineData("read-many")]
    public async Task A_drawn_timeline_grows_by_keys(string name)
    {
        var tab = await site.Tab("en");
        await tab.Go(await site.Find(Places.Of(name)));
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
