namespace Sutra.Web.Tests.Browser;

/// <summary>What every page has to have, and that it fits the window.</summary>
internal static class Look
{
    private const string Judge = """
        async language => {
          const root = document.documentElement, faults = [];
          const hold = (right, fault) => { if (!right) { faults.push(fault); } };
          const count = (selector) => document.querySelectorAll(selector).length;
          await document.fonts.ready;
          hold(root.lang === language, `lang is ${root.lang}`);
          hold(count("h1") === 1, `${count("h1")} h1`);
          hold(document.querySelector("h1")?.textContent.trim(), "empty h1");
          hold(count("main") === 1 && count("header.masthead") === 1 && count("nav") >= 1 && count("footer.foot") === 1, "landmarks");
          hold(document.title.trim(), "empty title");
          hold(document.fonts.status === "loaded" && document.fonts.check("16px 'Hind Siliguri'", "ক"), "letters not loaded");
          hold(new Set([...document.querySelectorAll(".pages-nav li")].map(e => e.offsetTop)).size === 1, "the navigation takes several lines");
          const broken = [...document.querySelectorAll("thead th")].filter(th => {
            const range = document.createRange();
            const words = th.textContent.matchAll(/\S+/g), text = document.createTreeWalker(th, NodeFilter.SHOW_TEXT).nextNode();
            return text && [...words].some(w => { range.setStart(text, Math.min(w.index, text.length)); range.setEnd(text, Math.min(w.index + w[0].length, text.length)); return range.getClientRects().length > 1; });
          });
          if (broken.length > 0) { faults.push(`broken within a word: ${broken.map(e => e.textContent)}`); }
          if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.querySelectorAll("main *, header *, footer *")].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).slice(0, 4);
            faults.push(`${root.scrollWidth} px wide: ${wide.map(e => `${e.tagName}.${e.getAttribute("class")}`)}`);
          }
          return faults;
        }
        """;

    public static async Task<IReadOnlyList<string>> Faults(Tab tab, string language) => await tab.Page.EvaluateAsync<string[]>(Judge, language);
}
