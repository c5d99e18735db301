// Puts the focus where the news is: the error summary, or the message of what has just been done.
document.querySelector("[data-focus]")?.focus();

// A page made for paper: without this script there is no button, and the browser's own print command does the same.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
