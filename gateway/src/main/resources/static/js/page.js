// Puts the focus where the news is: the error summary, or the message of what has just been done.
document.querySelector("[data-focus]")?.focus();

// A page made for paper: without this script there is no button, and the browser's own print command does the same.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// Whoever reads a time elsewhere sees their own beside the clinic's, which is the one that counts.
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const shown = (at, zone) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
  }).format(at);

function sayLocalTimes(root) {
  for (const note of root.querySelectorAll("[data-local-start]")) {
    const at = new Date(note.dataset.localStart);
    const mine = shown(at, here);
    if (mine !== shown(at, note.dataset.zone)) {
      const place = here.split("/").pop().replaceAll("_", " ");
      note.textContent = note.dataset.localText.replace("{0}", mine).replace("{1}", place);
      note.hidden = false;
    }
  }
}

sayLocalTimes(document);
document.addEventListener("htmx:load", (event) => sayLocalTimes(event.detail.elt));
