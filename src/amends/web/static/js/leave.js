// Quick leave: one press, or Shift alone three times within five seconds.
//
// The page must be gone before anything else is tried (a server that is down must not keep it
// on the screen), so nothing here waits for an answer. Loaded in the head, not deferred, so that
// it works while the page is still arriving.
(() => {
  "use strict";

  const PRESSES = 3;
  const WITHIN_MS = 5000;
  let presses = [];

  function leave() {
    const form = document.getElementById("leave");
    const action = form ? form.action : "/leave/";
    const outside = form ? form.dataset.outside : "";
    blank();
    markAsGone(form ? form.dataset.gone : "");
    endSession(action);
    // Replaces this page in the history, so that Back does not come here again.
    window.location.replace(outside || "about:blank");
  }

  function blank() {
    const root = document.documentElement;
    root.hidden = true;
    root.replaceChildren();
  }

  // Goes with whatever is asked next: Back pressed at once may reach the house before the beacon.
  function markAsGone(name) {
    if (!name) return;
    const secure = window.location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${name}=1; Path=/; SameSite=Strict${secure}`;
  }

  function endSession(action) {
    try {
      if (navigator.sendBeacon(action)) return;
      fetch(action, { method: "POST", keepalive: true }).catch(() => {});
    } catch {
      // Leaving matters more than signing out: an idle session ends by itself.
    }
  }

  function isLeave(target) {
    return target instanceof Element && target.closest("[data-leave]") !== null;
  }

  document.addEventListener("click", (event) => {
    if (!isLeave(event.target)) return;
    event.preventDefault();
    leave();
  }, true);

  document.addEventListener("keydown", (event) => {
    const alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!alone) {
      presses = [];
      return;
    }
    if (event.repeat) return;
    presses = presses.filter((at) => event.timeStamp - at < WITHIN_MS);
    presses.push(event.timeStamp);
    if (presses.length >= PRESSES) leave();
  }, true);

  // Shift with a click selects text; it is not Shift alone.
  document.addEventListener("pointerdown", () => { presses = []; }, true);

  // A page kept in memory by the browser (bfcache) must not show itself again on Back:
  // it is covered as it goes, and asked for anew when it returns.
  window.addEventListener("pagehide", (event) => {
    if (event.persisted) document.documentElement.hidden = true;
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });
})();
