namespace Sutra.Web.Tests.Browser;

/// <summary>What is done with a page that was read.</summary>
internal static class Keeping
{
    /// <summary>Keeps the page of <see cref="Server.RunningServer.Page"/> that is shown as read, and finds it by searching.</summary>
    public static async Task KeepAndFind(Tab tab)
    {
        (await tab.Page.Locator("h1").InnerTextAsync()).ShouldBe("কাঁকনা নদীর সেতু ধসে নিহত ৭");
        await tab.Leave(() => tab.Page.Locator(".actions button").ClickAsync());
        tab.Path.ShouldStartWith("/article/");
        var kept = tab.Path;
        await tab.Page.Locator("#q").FillAsync("কাঁকনা");
        await tab.Leave(() => tab.Page.Locator(".find button").ClickAsync());
        await tab.Leave(() => tab.Page.Locator(".hits h2 a").First.ClickAsync());
        tab.Path.ShouldBe(kept);
    }
}
