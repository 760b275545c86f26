using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>The Chromium of this machine, and how it is started.</summary>
internal static class Chromium
{
    public const string Missing = "There is no Chromium here. tests/Sutra.Web.Tests/Browser/install fetches it where it can (apt-get install chromium); SUTRA_CHROMIUM=PROGRAM names another.";

    // The shell draws no window of its own and so takes half as long.
    private static readonly string[] s_names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    // What of its own Chromium would do for every window and page: pages in its address bar, processes in reserve, notes on what is read, and guesses at https.
    // Given twice, the last such list counts; so it has what the driver's has too, where that matters here.
    private const string Without = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup,AimEnabled,LensOverlay,SpareRendererForSitePerProcess,AnnotatedPageContentExtraction,PageContentAnnotations,"
        + "Translate,OptimizationHints,MediaRouter,DialMediaRouteProvider,GlobalMediaControls,NetworkTimeServiceQuerying,HttpsUpgrades,PaintHolding,AvoidUnnecessaryBeforeUnloadCheckSync";

    /// <summary>The program: what SUTRA_CHROMIUM names, else what stands on the PATH; null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SUTRA_CHROMIUM") is { Length: > 0 } named) { return File.Exists(named) ? named : null; }
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
    }

    public static Task<IBrowser> Start(IPlaywright driver, string program) => driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = program,
        Headless = true,
        // The sandbox wants a user that is not root.
        ChromiumSandbox = !Environment.IsPrivilegedProcess,
        Args = ["--kiosk", "--disable-features=" + Without, "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
    });
}
