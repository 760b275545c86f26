namespace Sutra.Web.Tests.Browser;

/// <summary>Whether the mouse gets at all that can be used: nothing lies over it.</summary>
internal static class Mouse
{
    private const string Judge = """
        most => {
          const reachable = [...document.querySelectorAll("a[href]:not(.skip), button:enabled, input:not([type=hidden]), textarea, summary")].filter(e => e.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
          const covered = reachable.slice(0, most).filter(e => {
            e.scrollIntoView({ block: "center", inline: "center" });
            // A link that breaks has a box for each of its lines; of a mark in a drawing only what is drawn counts.
            const box = [...(e.querySelector(":scope > circle, :scope rect") ?? e).getClientRects()].find(b => b.width > 0 && b.height > 0);
            const hit = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
            return !hit || !(e.contains(hit) || hit.contains(e) && hit.matches("label"));
          });
          scrollTo(0, 0);
          return covered.slice(0, 8).map(e => `out of the mouse's reach: ${e.tagName}.${e.getAttribute("class")} ${e.textContent.trim().slice(0, 30)}`);
        }
        """;

    public static async Task<IReadOnlyList<string>> Faults(Tab tab) => await tab.Page.EvaluateAsync<string[]>(Judge, 60);
}
