// Forms that a passkey fills in: asks it, puts its answer into the form and sends that.
(() => {
  "use strict";

  const data = document.getElementById("passkey-data");
  if (!data || !window.webauthnJSON) return;
  const asked = JSON.parse(data.textContent);

  async function answer(form) {
    return form.dataset.passkey === "create"
      ? window.webauthnJSON.create(asked.creation_options)
      : window.webauthnJSON.get(asked.request_options);
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const failed = form.querySelector("[data-passkey-failed]");
      failed.hidden = true;
      try {
        form.elements.credential.value = JSON.stringify(await answer(form));
        form.submit();
      } catch {
        failed.hidden = false;
      }
    });
  }
})();
