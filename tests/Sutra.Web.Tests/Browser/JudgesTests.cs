namespace Sutra.Web.Tests.Browser;

/// <summary>Whoever judges the pages of the walk does find what is wrong.</summary>
[Collection(nameof(InEnglish))]
public sealed class JudgesTests(Site site)
{
    [Theory]
    [InlineData("document.querySelector('h1').remove()", "0 h1")]
    [InlineData("document.documentElement.lang = 'bn'", "lang is bn")]
    [InlineData("document.querySelector('main').append(document.createElement('nav')); document.querySelector('.foot').remove()", "landmarks")]
    [InlineData("document.querySelector('.pages-nav').style.width = '9rem'", "the navigation takes several lines")]
    [InlineData("const head = document.createElement('thead'); head.append(document.createElement('th')); head.firstChild.append('sesquipedalian words'); head.style = 'display: block; width: 3rem'; document.querySelector('main').append(head)", "broken within a word: sesquipedalian words")]
    [InlineData("document.querySelector('main').style.minWidth = '1400px'", "1408 px wide: DIV.day-head")]
    public async Task Of_its_looks(string broken, string fault) => (await Look.Faults(await Broken(broken), "en")).ShouldContain(f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("document.querySelector('.skip').remove()", "first is A.name")]
    [InlineData("document.querySelector('.brand a').tabIndex = -1", "not reached: A.name")]
    [InlineData("document.querySelector('.brand a').style.outline = 'none'", "focus not seen: A.name")]
    [InlineData("document.querySelector('.brand a').style.marginLeft = '-99rem'", "focus off the page: A.name")]
    [InlineData("document.querySelector('.skip').style.left = '-99rem'", "the skip link is not seen")]
    [InlineData("document.querySelector('main').removeAttribute('tabindex')", "the skip link does not lead to the text")]
    public async Task Of_the_keys(string broken, string fault) => (await Keys.Faults(await Broken(broken))).ShouldContain(f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("const over = document.createElement('div'); over.style = 'position: fixed; inset: 0'; document.body.append(over)", "out of the mouse's reach: A.name")]
    [InlineData("document.querySelector('.find button').style.pointerEvents = 'none'", "out of the mouse's reach: BUTTON.null")]
    public async Task Of_the_mouse(string broken, string fault) => (await Mouse.Faults(await Broken(broken))).ShouldContain(f => f.StartsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("document.querySelector('.find').style = 'display: flex !important'", "on paper: .find")]
    [InlineData("const fold = document.createElement('details'); fold.append(document.createElement('p')); fold.firstChild.hidden = true; fold.firstChild.append('kept back'); document.querySelector('main').append(fold)", "on paper: folded: kept back")]
    public async Task Of_paper(string broken, string fault) => (await Paper.Faults(await Broken(broken))).ShouldContain(fault);

    [Fact]
    public async Task Of_what_there_is_without_scripts()
    {
        var tab = await Broken("document.querySelector('main').append('with a script only')");
        (await Unscripted.Faults(tab, await site.Tab("en", script: false))).ShouldHaveSingleItem().ShouldEndWith("with a script only");
    }

    [Theory]
    [InlineData("console.error('it hurts')", "console: it hurts")]
    [InlineData("setTimeout(() => { throw new Error('broken') })", "script: Error: broken")]
    [InlineData("document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/x.png' }))", "console: Loading the image 'http://127.0.0.2:9/x.png' violates")]
    public async Task Of_what_a_page_complains_of(string broken, string fault)
    {
        var tab = await Broken(broken);
        await tab.FirstFault.WaitAsync(Tab.Patience);
        tab.Faults.ShouldContain(f => f.StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_whom_a_page_asks()
    {
        var tab = await Broken("");
        var other = await site.Find(Places.Of("empty"));
        await tab.Leave(() => tab.Page.EvaluateAsync("to => { location = to; }", other.AbsoluteUri));
        tab.Faults.ShouldContain($"asks another host: {other}");
    }

    // Letters nearly as pale as the paper, in both schemes.
    [Fact]
    public async Task Of_what_axe_asks()
    {
        if (!Axe.IsHere) { Assert.Skip(Axe.Missing); }
        var tab = await Broken("document.querySelector('h1').style.color = 'var(--line)'");
        (await Axe.Faults(tab)).ShouldContain(f => f.StartsWith("serious color-contrast", StringComparison.Ordinal));
        (await Axe.FaultsInTheDark(tab)).ShouldContain(f => f.StartsWith("dark: serious color-contrast", StringComparison.Ordinal));
    }

    private async Task<Tab> Broken(string how)
    {
        var tab = await site.Tab("en");
        await tab.Go(site.Home);
        await tab.Page.EvaluateAsync($"() => {{ {how}; }}");
        return tab;
    }
}
