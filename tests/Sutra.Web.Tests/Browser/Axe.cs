using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

/// <summary>What axe-core finds serious or critical.</summary>
internal static class Axe
{
    public const string Missing = "axe-core is not here. tests/Sutra.Web.Tests/Browser/install fetches it with npm.";

    private const string Run = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
          return found.violations.filter(v => v.impact === "serious" || v.impact === "critical")
            .map(v => `${v.impact} ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join(" | ")}`);
        }
        """;

    private static readonly Lazy<string?> s_script = new(() =>
    {
        var file = Path.Combine(SharedData.Root, "tests", "Sutra.Web.Tests", "obj", "axe-core", "axe.min.js");
        return File.Exists(file) ? File.ReadAllText(file) : null;
    });

    /// <summary>The script that a tab has to start with; null where axe-core is not here.</summary>
    public static string? Script => s_script.Value;

    /// <summary>What is wrong with a page in light colours and in dark ones.</summary>
    public static async Task<IReadOnlyList<string>> Judge(Tab tab)
    {
        var light = await tab.Page.EvaluateAsync<string[]>(Run);
        // Of all rules only contrast asks for colours.
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await tab.Page.EvaluateAsync<string[]>(Run, new[] { "color-contrast" });
        return [.. light, .. dark.Select(f => "dark: " + f)];
    }
}
