using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Sutra.Web.Tests.Server;

namespace Sutra.Web.Tests.Browser;

/// <summary>One browser for all tests of it, a server with the archive of samples/, and one that wants a token.</summary>
public sealed class Site : IAsyncLifetime
{
    internal const string Token = "a token that nobody guesses";

    private readonly SampleServer _samples = new();
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

    /// <summary>A tab with nothing kept from another; skips the test where there is no browser.</summary>
    internal async Task<Tab> Open(string language, int width = Places.Desk, bool script = true, string? atStart = null)
    {
        if (_browser is null) { Assert.Skip(_absent); }
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = language == "bn" ? "bn-BD" : "en-GB",
            ViewportSize = new ViewportSize { Width = width, Height = width == Places.Phone ? 740 : 900 },
            JavaScriptEnabled = script,
            ColorScheme = ColorScheme.Light,
        });
        if (atStart is not null) { await context.AddInitScriptAsync(atStart); }
        return new Tab(context, await context.NewPageAsync());
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

/// <summary>The tests of one browser, one after the other.</summary>
[CollectionDefinition(nameof(Browser), DisableParallelization = true)]
public sealed class OneBrowser : ICollectionFixture<Site>;
