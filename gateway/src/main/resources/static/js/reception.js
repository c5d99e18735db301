// Keeps the reception board live: booking says that something changed, the board's fragment says what.
const board = document.querySelector("[data-board]");
if (board) {
  const live = document.querySelector("[data-live]");
  const spoken = document.querySelector("[data-spoken]");
  const words = document.querySelector("[data-words]").dataset;
  let source;
  let retry;
  let soon;

  const open = () => Number(board.querySelector("[data-to-confirm]")?.dataset.toConfirm ?? 0);

  const show = (connected) => {
    live.hidden = false;
    live.className = connected ? "state arrived" : "state waiting";
    live.textContent = connected ? words.live : words.reconnecting;
  };

  const announce = (before, after) => {
    const more = after - before;
    spoken.textContent =
      more === 1 ? words.one : more > 1 ? words.many.replace("{0}", String(more)) : words.updated;
    document.title = after > 0 ? `(${after}) ${words.title}` : words.title;
  };

  const refresh = async () => {
    const answer = await fetch(board.dataset.board, { headers: { Accept: "text/html", "HX-Request": "true" } });
    if (answer.status === 401) {
      // The login has ended, perhaps in another tab. The page leads to a new one and back.
      location.reload();
      return;
    }
    if (!answer.ok || answer.redirected) {
      show(false);
      return;
    }
    const html = await answer.text();
    const before = open();
    const focused = board.contains(document.activeElement) ? document.activeElement.id : "";
    // Parsed, never run: the page's policy allows no inline script anyway.
    board.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    if (focused) {
      (document.getElementById(focused) ?? board.querySelector("h2"))?.focus();
    }
    announce(before, open());
  };

  // Several changes at once are one refresh.
  const refreshSoon = () => {
    clearTimeout(soon);
    soon = setTimeout(() => refresh().catch(() => show(false)), 150);
  };

  const connect = () => {
    clearTimeout(retry);
    source?.close();
    source = new EventSource(board.dataset.stream);
    let lost = false;
    source.addEventListener("open", () => {
      show(true);
      if (lost) refreshSoon();
      lost = false;
    });
    source.addEventListener("board", refreshSoon);
    source.addEventListener("error", () => {
      lost = true;
      show(false);
      // The browser retries a broken stream by itself, but gives up on a refused one.
      if (source.readyState === EventSource.CLOSED) {
        retry = setTimeout(() => { connect(); refreshSoon(); }, 10000);
      }
    });
  };

  addEventListener("load", connect);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => { if (event.persisted) { connect(); refreshSoon(); } });
}
