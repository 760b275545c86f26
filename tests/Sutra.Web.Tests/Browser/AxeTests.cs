using Microsoft.Playwright;

namespace Sutra.Web.Tests.Browser;

[Collection(nameof(Browser))]
public sealed class AxeTests(Site site)
{
    private const string Run = """
        async rules => {
          const found = await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) });
          return found.violations.filter(v => v.impact === "serious" || v.impact === "critical")
            .map(v => `${v.impact} ${v.id}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + " " + (n.any[0]?.message ?? "")).join(" | ")}`);
        }
        """;

    private static readonly string s_file = Path.Combine(SharedData.Root, "tests", "Sutra.Web.Tests", "obj", "axe-core", "axe.min.js");

    private static readonly Lazy<string?> s_axe = new(() => File.Exists(s_file) ? File.ReadAllText(s_file) : null);

    [Theory]
    [MemberData(nameof(Places.Views), MemberType = typeof(Places))]
    public async Task Axe_finds_nothing_serious(string name, string language, int width)
    {
        if (s_axe.Value is not { } axe) { Assert.Skip("axe-core is not here. tests/Sutra.Web.Tests/Browser/install fetches it with npm."); return; }
        await using var tab = await site.Open(language, width, atStart: axe);
        await tab.Go(await site.Find(Places.Of(name)));
        (await tab.Page.EvaluateAsync<string[]>(Run)).ShouldBeEmpty();
        // Of all rules only contrast asks for colours.
        await tab.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await tab.Page.EvaluateAsync<string[]>(Run, new[] { "color-contrast" })).ShouldBeEmpty("dark");
    }
}
