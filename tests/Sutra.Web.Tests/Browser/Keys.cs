namespace Sutra.Web.Tests.Browser;

/// <summary>The way of the focus through a page: first to the link over the navigation, then to all that can be used, and always seen.</summary>
internal static class Keys
{
    private const int Most = 55;

    // Regions that scroll and the ends of a page take the focus too.
    private const int Others = 15;

    private const string Reachable = """
        () => [...document.querySelectorAll("a[href], button:enabled, input:not([type=hidden]), textarea, summary, [tabindex='0']")].filter(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        """;

    // What gets the focus is noted, with how that is seen: an outline, or in a drawing a mark's edge.
    private const string Note = $$"""
        () => {
          window.reachable = {{Reachable}};
          window.focused = [];
          addEventListener("focusin", (event) => {
            const style = getComputedStyle(event.target);
            const mark = event.target.querySelector(":scope > circle, :scope rect");
            const seen = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (mark && getComputedStyle(mark).strokeWidth === "3px");
            const box = event.target.getBoundingClientRect();
            // Up and down the window follows the focus, after this is told.
            const there = box.width > 0 && box.right > 0;
            window.focused.push({ element: event.target, seen, there });
          });
          return window.reachable().length;
        }
        """;

    private const string Judge = """
        limit => {
          const faults = [];
          const name = (e) => `${e.tagName}.${e.getAttribute("class")} ${e.textContent.trim().slice(0, 30)}`;
          for (const f of window.focused) {
            if (!f.seen) { faults.push("focus not seen: " + name(f.element)); }
            if (!f.there) { faults.push("focus off the page: " + name(f.element)); }
          }
          const first = window.focused[0]?.element;
          if (!first?.matches("a.skip")) { faults.push("first is " + (first ? name(first) : "nothing")); }
          const met = new Set(window.focused.map(f => f.element));
          for (const e of window.reachable().slice(0, limit)) { if (!met.has(e)) { faults.push("not reached: " + name(e)); } }
          return faults.slice(0, 8);
        }
        """;

    private const string Skip = """
        () => {
          const skip = document.querySelector("a.skip");
          skip?.focus();
          const box = skip?.getBoundingClientRect();
          return box?.left >= 0 && box.top >= 0 && box.width > 40;
        }
        """;

    public static async Task<IReadOnlyList<string>> Faults(Tab tab)
    {
        var count = Math.Min(await tab.Page.EvaluateAsync<int>(Note), Most);
        await tab.Press("Tab", count + Others);
        var faults = (await tab.Page.EvaluateAsync<string[]>(Judge, count)).ToList();
        if (!await tab.Page.EvaluateAsync<bool>(Skip)) { return [.. faults, "the skip link is not seen"]; }
        await tab.Press("Enter", 1);
        if (!await tab.Page.EvaluateAsync<bool>("() => document.activeElement.id === 'main'")) { faults.Add("the skip link does not lead to the text"); }
        return faults;
    }
}
