using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>Pictures of the pages, light and dark, in the folder that SUTRA_SCREENSHOTS names; none without it.</summary>
internal static class Pictures
{
    public static async Task Take(Tab tab, string name, bool isWhole = false)
    {
        if (Environment.GetEnvironmentVariable("SUTRA_SCREENSHOTS") is not { Length: > 0 } folder) { return; }
        foreach (var scheme in (ColorScheme[])[ColorScheme.Dark, ColorScheme.Light])
        {
            await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var shade = scheme == ColorScheme.Dark ? "dark" : "light";
            await tab.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{shade}.png"), FullPage = isWhole });
        }
    }
}
