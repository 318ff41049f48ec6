// Lets this browser be told: has it ask its person, and puts the address and keys it gives into the form.
//
// Only a page that the browser trusts can do so. Where it cannot be, the page says why, in words that
// stand in it already.
(() => {
  "use strict";

  const form = document.querySelector("form[data-device]");
  if (!form) return;

  const unable = !window.isSecureContext
    ? "unsafe"
    : "serviceWorker" in navigator && "PushManager" in window && "Notification" in window
      ? ""
      : "unable";
  if (unable) {
    say(unable);
    form.hidden = true;
    return;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    say("");
    try {
      // Asked first: browsers let a page ask only in the moment of a press.
      if ((await Notification.requestPermission()) !== "granted") {
        say("denied");
        return;
      }
      fill(await subscription());
      form.submit();
    } catch {
      say("failed");
    }
  });

  async function subscription() {
    await navigator.serviceWorker.register(form.dataset.file);
    const { pushManager } = await navigator.serviceWorker.ready;
    const how = { userVisibleOnly: true, applicationServerKey: form.dataset.device };
    try {
      return await pushManager.subscribe(how);
    } catch (error) {
      if (error.name !== "InvalidStateError") throw error;
      // It is asked by another house at this address, which was here before.
      await (await pushManager.getSubscription())?.unsubscribe();
      return pushManager.subscribe(how);
    }
  }

  function fill(given) {
    const { endpoint, keys } = given.toJSON();
    form.elements.address.value = endpoint;
    form.elements.public.value = keys.p256dh;
    form.elements.secret.value = keys.auth;
  }

  function say(why) {
    for (const sentence of document.querySelectorAll("[data-device-cannot]")) {
      sentence.hidden = sentence.dataset.deviceCannot !== why;
    }
  }
})();
