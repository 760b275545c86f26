using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>A tab of the browser, which notes what pages complain of and whom they ask.</summary>
internal sealed class Tab
{
    private readonly IBrowserContext _context;
    private List<string> _faults = [];
    private TaskCompletionSource _first = new();
    private string? _host;

    public Tab(IPage page)
    {
        (_context, Page) = (page.Context, page);
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        page.Console += (_, said) => { if (said.Type is "error" or "warning" && !IsStatusOfPage(said)) { Note($"console: {said.Text}"); } };
        page.PageError += (_, error) => Note($"script: {error}");
        page.Request += (_, request) => { if (_host is not null && new Uri(request.Url) is { Scheme: "http" or "https" or "ws" } at && at.Authority != _host) { Note($"asks another host: {request.Url}"); } };
    }

    /// <summary>How long anything may take on a machine that has much else to do.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(30);

    public IPage Page { get; }

    /// <summary>Console errors, violations of the content security policy (the console has them), requests to other hosts.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Done as soon as there is one.</summary>
    public Task FirstFault => _first.Task;

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Goes to an address; the status of the answer.</summary>
    public async Task<int> Go(Uri address)
    {
        _host = address.Authority;
        return (await Page.GotoAsync(address.AbsoluteUri))!.Status;
    }

    /// <summary>Has nothing kept of what was done in it before.</summary>
    public async Task Clear()
    {
        await _context.ClearCookiesAsync();
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, Media = Media.Screen });
        (_faults, _first) = ([], new TaskCompletionSource());
    }

    /// <summary>Presses a key so many times, one right after the other.</summary>
    public Task Press(string key, int times) => Task.WhenAll(Enumerable.Range(0, times).Select(_ => Page.Keyboard.PressAsync(key)));

    /// <summary>Presses Tab until what has the focus matches; whether it came to that.</summary>
    public async Task<bool> TabTo(string selector)
    {
        const int AtOnce = 25, Most = 6;
        // Keys are pressed many at once, and there they stay: what comes after the last that was needed moves nothing.
        await Page.EvaluateAsync("s => addEventListener('keydown', e => { if (e.key === 'Tab' && document.activeElement.matches(s)) { e.preventDefault(); } })", selector);
        for (var i = 0; i < Most; i++)
        {
            await Press("Tab", AtOnce);
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
        void Tell(object? sender, IPage page) => loaded.TrySetResult();
        Page.Load += Tell;
        await act();
        await loaded.Task.WaitAsync(Patience);
        Page.Load -= Tell;
    }

    private void Note(string fault)
    {
        _faults.Add(fault);
        _first.TrySetResult();
    }

    // An error page's own status is said in the console too.
    private static bool IsStatusOfPage(IConsoleMessage said) => said.Text.StartsWith("Failed to load resource: the server responded with a status of ", StringComparison.Ordinal) && said.Location.StartsWith(said.Page!.Url, StringComparison.Ordinal);
}
