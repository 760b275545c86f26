
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

// A drawing grows across, by buttons and by keys; its letters keep their size.
for (const figure of document.querySelectorAll("[data-zoom]")) {
  const region = figure.querySelector(".scroll");
  const drawing = region.querySelector("svg");
  const bar = figure.querySelector(".zoom");
  const most = 16;
  let scale = 1;
  const zoom = (to) => {
    // What is looked at stays where it is: the mark with the focus, else the one nearest to the middle.
    const middle = region.getBoundingClientRect().left + region.clientWidth / 2;
    const at = (mark) => mark.getBoundingClientRect().left;
    const marks = Array.from(drawing.querySelectorAll(".dot, .publication"));
    const focused = marks.find((mark) => mark === document.activeElement);
    const fixed = focused || marks.sort((a, b) => Math.abs(at(a) - middle) - Math.abs(at(b) - middle))[0];
    const before = fixed && at(fixed);
    scale = Math.min(most, Math.max(1, to));
    const whole = Math.max(region.clientWidth, parseFloat(getComputedStyle(drawing).minWidth) || 0);
    drawing.setAttribute("width", scale === 1 ? "100%" : String(Math.round(whole * scale)));
    figure.classList.toggle("near", scale >= 4);
    if (fixed) { region.scrollLeft += at(fixed) - before; }
    bar.querySelector("[data-step=in]").disabled = scale === most;
    bar.querySelector("[data-step=out]").disabled = bar.querySelector("[data-step=all]").disabled = scale === 1;
  };
  const all = () => {
    zoom(1);
    region.scrollLeft = 0;
  };
  const steps = { in: () => zoom(scale * 2), out: () => zoom(scale / 2), all };
  bar.hidden = false;
  region.setAttribute("aria-describedby", bar.querySelector(".help-line").id);
  all();
  bar.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) { steps[button.dataset.step](); }
  });
  const keys = {
    "+": steps.in, "=": steps.in, "-": steps.out, "_": steps.out, Home: all,
    ArrowLeft: () => region.scrollBy({ left: -region.clientWidth / 4 }),
    ArrowRight: () => region.scrollBy({ left: region.clientWidth / 4 }),
  };
  region.addEventListener("keydown", (event) => {
    const act = keys[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) { return; }
    event.preventDefault();
    act();
  });
}
