using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>A tab of the browser, which notes what pages complain of and whom they ask.</summary>
internal sealed class Tab : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];
    private string? _host;

    public Tab(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout(15_000);
        page.Console += (_, said) => { if (said.Type is "error" or "warning" && !IsStatusOfPage(said)) { _faults.Add($"console: {said.Text}"); } };
        page.PageError += (_, error) => _faults.Add($"script: {error}");
        page.Request += (_, request) => { if (_host is not null && new Uri(request.Url) is { Scheme: "http" or "https" or "ws" } at && at.Authority != _host) { _faults.Add($"asks another host: {request.Url}"); } };
    }

    public IPage Page { get; }

    /// <summary>Console errors, violations of the content security policy (the console has them), requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Goes to an address; the status of the answer.</summary>
    public async Task<int> Go(Uri address)
    {
        _host = address.Authority;
        return (await Page.GotoAsync(address.AbsoluteUri))!.Status;
    }

    /// <summary>Presses Tab until what has the focus matches; whether it came to that.</summary>
    public async Task<bool> TabTo(string selector, int most = 150)
    {
        for (var i = 0; i < most; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Has(selector)) { return true; }
        }
        return false;
    }

    /// <summary>Whether what has the focus matches.</summary>
    public Task<bool> Has(string selector) => Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector);

    /// <summary>Does what leads to another page, and waits for it.</summary>
    public async Task Leave(Func<Task> act)
    {
        var loaded = new TaskCompletionSource();
        void Note(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Note;
        await act();
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(15));
        Page.Load -= Note;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    // An error page's own status is said in the console too.
    private static bool IsStatusOfPage(IConsoleMessage said) => said.Text.StartsWith("Failed to load resource: the server responded with a status of ", StringComparison.Ordinal) && said.Location.StartsWith(said.Page!.Url, StringComparison.Ordinal);
}
