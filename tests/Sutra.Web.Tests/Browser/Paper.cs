using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>A page as it is printed: without navigation, and with nothing folded.</summary>
internal static class Paper
{
    private const string Judge = """
        () => [
          ...[".pages-nav", ".find", ".languages", ".skip", ".zoom", ".actions", ".pager", ".turns"].filter(s => document.querySelector(s)?.checkVisibility()),
          ...[...document.querySelectorAll("main details:not(.help details):not(.help) > :not(summary)")].filter(e => !e.checkVisibility()).map(e => "folded: " + e.textContent.slice(0, 40)),
          ...[document.querySelector("h1")].filter(e => !e.checkVisibility()).map(() => "h1 hidden"),
        ].map(f => "on paper: " + f)
        """;

    public static async Task<IReadOnlyList<string>> Faults(Tab tab)
    {
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var faults = await tab.Page.EvaluateAsync<string[]>(Judge);
        await tab.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        return faults;
    }
}
