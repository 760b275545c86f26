using Microsoft.Playwright;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Browser;

[Collection(nameof(InEnglish))]
public sealed class MouseTests(Site site)
{
    [Theory]
    [MemberData(nameof(Places.Linked), MemberType = typeof(Places))]
    public async Task Links_are_followed_by_mouse(string name)
    {
        var place = Places.Of(name);
        var tab = await site.Tab("en", Places.Phone);
        await tab.Go(new Uri(site.Home, place.Start));
        await tab.Leave(() => tab.Page.Locator(place.Link!).First.ClickAsync());
        tab.Path.ShouldBe((await site.Find(place)).AbsolutePath);
        tab.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bn", "en")]
    [InlineData("en", "bn")]
    public async Task The_language_is_switched_and_kept(string from, string to)
    {
        var tab = await site.Tab(from, Places.Phone);
        await tab.Go(await site.Find(Places.Of("story")));
        var path = tab.Path;
        await tab.Leave(() => tab.Page.Locator(".languages a").ClickAsync());
        tab.Path.ShouldBe(path);
        (await Language(tab)).ShouldBe(to);
        await tab.Leave(() => tab.Page.Locator(".brand .name").ClickAsync());
        (await Language(tab)).ShouldBe(to);
        await tab.Go(site.Home);
        (await Language(tab)).ShouldBe(to);
        tab.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Search_and_folds_work_by_mouse()
    {
        var tab = await site.Tab("en");
        await tab.Go(site.Home);
        await tab.Page.Locator("#q").FillAsync("setu");
        await tab.Leave(() => tab.Page.Locator(".find button").ClickAsync());
        await tab.Leave(() => tab.Page.Locator(".hits h2 a").First.ClickAsync());
        tab.Path.ShouldStartWith("/article/");
        var fold = tab.Page.Locator("main details:not([open])").First;
        var id = await fold.EvaluateHandleAsync("e => e");
        await fold.Locator("summary").First.ClickAsync();
        (await id.EvaluateAsync<bool>("e => e.open")).ShouldBeTrue();
        tab.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("story", ColorScheme.Light)]
    [InlineData("story", ColorScheme.Dark)]
    [InlineData("read-many", ColorScheme.Light)]
    public async Task A_drawing_grows_by_mouse_and_its_legend_has_its_colours(string name, ColorScheme scheme)
    {
        const string Colours = "at => [...document.querySelectorAll(at)].map(e => { const s = getComputedStyle(e); return [e.closest('.planned') ? 'planned' : e.tagName, s.fill, s.stroke].join(' '); }).filter((c, i, all) => all.indexOf(c) === i).sort()";
        var tab = await site.Tab("en");
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await tab.Go(await site.Find(Places.Of(name)));
        var drawn = await tab.Page.EvaluateAsync<string[]>(Colours, ".drawing .scroll circle, .drawing .scroll rect");
        drawn.Length.ShouldBe(3);
        (await tab.Page.EvaluateAsync<string[]>(Colours, ".drawing figcaption circle, .drawing figcaption rect")).ShouldBe(drawn);
        await tab.Page.Locator(".zoom [data-step=in]").First.ClickAsync();
        await tab.Page.Locator(".zoom [data-step=all]:enabled").First.ClickAsync();
        (await tab.Page.Locator(".zoom [data-step=all]").First.IsDisabledAsync()).ShouldBeTrue();
        tab.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_telephone_a_drawing_opens_where_it_begins(bool script)
    {
        const string Cut = "() => { const r = document.querySelector('.drawing .scroll').getBoundingClientRect(); return [...document.querySelectorAll('.drawing .dot circle, .drawing .date')].map(e => e.getBoundingClientRect()).filter(b => b.left < r.left).length; }";
        var tab = await site.Tab("en", Places.Phone, script);
        await tab.Go(await site.Find(Places.Of("story")));
        (await tab.Page.EvaluateAsync<int>(Cut)).ShouldBe(0, "marks before the left edge");
        (await tab.Page.EvaluateAsync<bool>("() => { const r = document.querySelector('.drawing .scroll'); return r.scrollWidth > r.clientWidth; }")).ShouldBeTrue("there is nothing to scroll");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_is_brought_read_kept_and_found(bool dropped)
    {
        await using var server = await RunningServer.Start();
        var tab = await site.Tab("bn");
        await tab.Go(new Uri(server.Client.BaseAddress!, "/read"));
        var bytes = System.Text.Encoding.UTF8.GetBytes(RunningServer.Page);
        if (dropped) { await Drop(tab, bytes); }
        else { await tab.Page.Locator("#files").SetInputFilesAsync(new FilePayload { Name = "kakna.txt", MimeType = "text/plain", Buffer = bytes }); }
        await tab.Leave(() => tab.Page.Locator(".bring > button").ClickAsync());
        await Keeping.KeepAndFind(tab);
        tab.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_to_show_a_token_comes_back_to_what_was_read()
    {
        await using var server = await RunningServer.Start(s => s with { Token = Site.Token });
        var tab = await site.Tab("en");
        await tab.Go(new Uri(server.Client.BaseAddress!, "/read"));
        await tab.Page.Locator("#text").FillAsync(RunningServer.Page);
        await tab.Leave(() => tab.Page.Locator(".bring > button").ClickAsync());
        await tab.Leave(() => tab.Page.Locator(".actions button").ClickAsync());
        tab.Path.ShouldBe("/login");
        await tab.Page.Locator("#token").FillAsync(Site.Token);
        await tab.Leave(() => tab.Page.Locator("form.card button").ClickAsync());
        tab.Path.ShouldBe("/read");
        await Keeping.KeepAndFind(tab);
        tab.Faults.ShouldBeEmpty();
    }

    private static async Task Drop(Tab tab, byte[] bytes)
    {
        var carried = await tab.Page.EvaluateHandleAsync("text => { const d = new DataTransfer(); d.items.add(new File([text], 'kakna.txt', { type: 'text/plain' })); return d; }", System.Text.Encoding.UTF8.GetString(bytes));
        foreach (var step in (string[])["dragenter", "dragover"]) { await tab.Page.DispatchEventAsync("#text", step, new { dataTransfer = carried }); }
        (await tab.Page.Locator(".drop.over").CountAsync()).ShouldBe(1);
        await tab.Page.DispatchEventAsync("#text", "drop", new { dataTransfer = carried });
        (await tab.Page.Locator(".drop.over").CountAsync()).ShouldBe(0);
        (await tab.Page.EvaluateAsync<int>("() => document.getElementById('files').files.length")).ShouldBe(1);
    }

    private static Task<string> Language(Tab tab) => tab.Page.EvaluateAsync<string>("() => document.documentElement.lang");
}
