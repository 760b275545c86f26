using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>The Chromium of this machine, and how it is started.</summary>
internal static class Chromium
{
    public const string Missing = "The browser tests take many minutes and run where SUTRA_BROWSER=1 asks for them and Chromium is here. tests/Sutra.Web.Tests/Browser/install fetches it where it can (apt-get install chromium); SUTRA_CHROMIUM names another.";

    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The program: what SUTRA_CHROMIUM names, else what stands on the PATH; null where there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("SUTRA_BROWSER") != "1") { return null; }
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
        Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
    });
}
