// What pages can do better with a script. Every page works without it.
"use strict";

// Files may be dropped anywhere on the form that takes them.
for (const box of document.querySelectorAll("[data-drop]")) {
  const input = box.querySelector("input[type=file]");
  const hint = box.querySelector(".drop-here");
  const form = box.closest("form");
  hint.hidden = false;
  const hasFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
  let inside = 0;
  form.addEventListener("dragenter", (event) => {
    if (!hasFiles(event)) { return; }
    inside++;
    box.classList.add("over");
  });
  form.addEventListener("dragleave", (event) => {
    if (!hasFiles(event)) { return; }
    inside = Math.max(0, inside - 1);
    if (inside === 0) { box.classList.remove("over"); }
  });
  form.addEventListener("dragover", (event) => {
    if (hasFiles(event)) { event.preventDefault(); }
  });
  form.addEventListener("drop", (event) => {
    if (!hasFiles(event)) { return; }
    event.preventDefault();
    inside = 0;
    box.classList.remove("over");
    input.files = event.dataTransfer.files;
    input.focus();
  });
}

// A slash goes to the search box, as in other readers; where one types it is a slash.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) { return; }
  if (event.target.closest("input, textarea, select, [contenteditable]")) { return; }
  const box = document.getElementById("q");
  if (!box) { return; }
  event.preventDefault();
  box.focus();
  box.select();
});
