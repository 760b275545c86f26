
// What a link leads to is opened, where it is folded.
const openTarget = () => {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) { return; }
  for (let e = target; e; e = e.parentElement) {
    if (e.tagName === "DETAILS") { e.open = true; }
  }
  const inside = target.matches(".timeline > li") && target.querySelector("details");
  if (inside) { inside.open = true; }
  target.scrollIntoView({ block: "start" });
};
addEventListener("hashchange", openTarget);
openTarget();
