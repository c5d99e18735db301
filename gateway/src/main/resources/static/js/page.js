// Puts the focus where the news is: the error summary, or the message of what has just been done.
document.querySelector("[data-focus]")?.focus();
