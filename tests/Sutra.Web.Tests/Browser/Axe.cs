using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>What axe-core finds serious or critical.</summary>
internal static class Axe
{
    public const string Missing = "axe-core is not here. tests/Sutra.Web.Tests/Browser/install fetches it with npm.";

    // What is no violation is not told, and no style sheet is fetched again: all the sooner it is done.
    private const string Run = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false, ...(rules && { runOnly: rules }) });
          return found.violations.filter(v => v.impact === "serious" || v.impact === "critical")
            .map(v => `${v.impact} ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join(" | ")}`);
        }
        """;

    private static readonly Lazy<string?> s_script = new(() =>
    {
        var file = Path.Combine(SharedData.Root, "tests", "Sutra.Web.Tests", "obj", "axe-core", "axe.min.js");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    });

    public static bool IsHere => s_script.Value is not null;

    /// <summary>What is wrong with the page of a tab; nothing where axe-core is not here.</summary>
    public static async Task<IReadOnlyList<string>> Faults(Tab tab)
    {
        if (s_script.Value is not { } script) { return []; }
        await tab.Page.EvaluateAsync(script);
        return await tab.Page.EvaluateAsync<string[]>(Run);
    }

    /// <summary>What is wrong with it in dark colours besides: of all rules only contrast asks for them.</summary>
    public static async Task<IReadOnlyList<string>> FaultsInTheDark(Tab tab)
    {
        if (s_script.Value is null) { return []; }
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var faults = await tab.Page.EvaluateAsync<string[]>(Run, new[] { "color-contrast" });
        return [.. faults.Select(f => "dark: " + f)];
    }
}
