using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Browser;

/// <summary>One browser for the tests of a collection, a server with the archive of samples/, and one that wants a token.</summary>
public sealed class Site : IAsyncLifetime
{
    internal const string Token = "a token that nobody guesses";

    private readonly SampleServer _samples = new();
    private readonly Dictionary<(string Language, int Width, bool Script), Tab> _tabs = [];
    private readonly Dictionary<string, Uri> _found = new(StringComparer.Ordinal);
    private RunningServer? _closed;
    private IPlaywright? _driver;
    private IBrowser? _browser;
    private string _absent = Chromium.Missing;

    internal Uri Home => _samples.Server.Client.BaseAddress!;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } program) { return; }
        try
        {
            _driver = await Playwright.CreateAsync();
            _browser = await Chromium.Start(_driver, program);
        }
        catch (PlaywrightException refused)
        {
            _absent = $"Chromium is here but does not start: {refused.Message}";
            return;
        }
        await _samples.InitializeAsync();
        _closed = await RunningServer.Start(s => s with { Token = Token });
    }

    /// <summary>The tab of a language and a width, with nothing kept from another test; skips the test where there is no browser.</summary>
    /// <remarks>To open one takes longer than most tests, so it stays open.</remarks>
    internal async Task<Tab> Tab(string language, int width = Places.Desk, bool script = true)
    {
        if (_browser is null) { Assert.Skip(_absent); }
        if (!_tabs.TryGetValue((language, width, script), out var tab)) { _tabs[(language, width, script)] = tab = await Open(_browser, language, width, script); }
        await tab.Clear();
        return tab;
    }

    /// <summary>Where a page of the walk is.</summary>
    internal async Task<Uri> Find(Place place)
    {
        if (_found.TryGetValue(place.Name, out var known)) { return known; }
        // What is brought is read where the client keeps the form's cookie.
        var server = place.IsClosed || place.Sent > 0 ? _closed! : _samples.Server;
        var path = place.Sent > 0 ? await Send(server, place) : place.Link is { } link ? await Follow(server, place.Start, link) : place.Start;
        return _found[place.Name] = new Uri(server.Client.BaseAddress!, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) { await _browser.DisposeAsync(); }
        _driver?.Dispose();
        if (_closed is null) { return; }
        await _closed.DisposeAsync();
        await _samples.DisposeAsync();
    }

    private static async Task<Tab> Open(IBrowser browser, string language, int width, bool script)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = language == "bn" ? "bn-BD" : "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = width == Places.Phone ? 740 : 900 },
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return new Tab(await context.NewPageAsync());
    }

    private static async Task<string> Follow(RunningServer server, string from, string link)
    {
        using var page = new HtmlParser().ParseDocument(await server.Text(from));
        return page.QuerySelector(link).ShouldNotBeNull($"{from} has no {link}").GetAttribute("href")!;
    }

    private static async Task<string> Send(RunningServer server, Place place)
    {
        using var content = new MultipartFormDataContent { { new StringContent(await server.FormToken(place.Start)), "form-token" } };
        foreach (var file in Samples.First(place.Sent)) { content.Add(new ByteArrayContent(await File.ReadAllBytesAsync(file)), "files", Path.GetFileName(file)); }
        using var answer = await server.Client.PostAsync(place.Start, content);
        return answer.Headers.Location!.ToString();
    }
}
