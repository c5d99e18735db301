// Counts a hold down. The page already says until when the time is held; without this script nothing is lost.
const clock = document.querySelector("[data-held-until]");
if (clock) {
  const until = Date.parse(clock.dataset.heldUntil);
  // The server's clock decides: a device that is minutes off must not frighten anyone.
  const ahead = Date.now() - Date.parse(clock.dataset.now);
  const shown = clock.querySelector("[data-left]");
  const spoken = document.querySelector("[data-left-spoken]");
  const spokenAt = new Set([300, 120, 60]);
  const two = (n) => String(n).padStart(2, "0");

  const tick = () => {
    const left = Math.ceil((until - (Date.now() - ahead)) / 1000);
    if (left <= 0) {
      clearInterval(timer);
      shown.textContent = "";
      spoken.textContent = clock.dataset.over;
      location.reload();
      return;
    }
    shown.textContent = clock.dataset.leftText.replace("{0}", `${Math.floor(left / 60)}:${two(left % 60)}`);
    if (spokenAt.delete(left)) {
      spoken.textContent = clock.dataset.spokenText.replace("{0}", String(Math.round(left / 60)));
    }
  };
  const timer = setInterval(tick, 1000);
  tick();
}
