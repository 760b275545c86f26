using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Browser;

[Collection(nameof(InBengali))]
public sealed class WithoutScriptTests(Site site)
{
    [Theory]
    [MemberData(nameof(Places.Names), MemberType = typeof(Places))]
    public async Task Each_page_fits_a_telephone(string name)
    {
        var place = Places.Of(name);
        foreach (var language in (string[])["bn", "en"])
        {
            var tab = await site.Tab(language, Places.Phone, script: false);
            (await tab.Go(await site.Find(place))).ShouldBe(place.Status);
            (await Look.Faults(tab, language)).ShouldBeEmpty();
            await Pictures.Take(tab, $"{name}-{language}-plain", isWhole: true);
        }
    }

    [Fact]
    public async Task Folds_open()
    {
        var tab = await site.Tab("en", Places.Phone, script: false);
        await tab.Go(await site.Find(Places.Of("story")));
        var fold = await tab.Page.Locator(".timeline details:not([open])").First.ElementHandleAsync();
        await (await fold.QuerySelectorAsync("summary"))!.ClickAsync();
        (await fold.GetAttributeAsync("open")).ShouldNotBeNull();
        (await (await fold.QuerySelectorAsync(":scope > :not(summary)"))!.IsVisibleAsync()).ShouldBeTrue();
        (await tab.Page.Locator(".zoom").IsVisibleAsync()).ShouldBeFalse("buttons that do nothing");
    }

    [Fact]
    public async Task What_is_pasted_is_read_kept_and_found()
    {
        await using var server = await RunningServer.Start();
        var tab = await site.Tab("en", Places.Phone, script: false);
        await tab.Go(new Uri(server.Client.BaseAddress!, "/read"));
        (await tab.Page.Locator(".drop-here").IsVisibleAsync()).ShouldBeFalse();
        await tab.Page.Locator("#text").FillAsync(RunningServer.Page);
        await tab.Leave(() => tab.Page.Locator(".bring > button").ClickAsync());
        await Keeping.KeepAndFind(tab);
        tab.Faults.ShouldBeEmpty();
    }
}
