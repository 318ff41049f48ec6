// Kept by a browser that its person wants to be told in: shows a note, and opens the first page.
//
// It stands behind no page and keeps nothing. The words come sealed with the note, and one tag means
// that there is one note on the screen, however much waits.
"use strict";

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("push", (event) => {
  const note = read(event.data);
  if (note) event.waitUntil(show(note));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/"));
});

function read(data) {
  try {
    const { title, words } = data.json();
    return typeof title === "string" && typeof words === "string" ? { title, words } : null;
  } catch {
    return null;
  }
}

function show({ title, words }) {
  return self.registration.showNotification(title, { body: words, tag: "note" });
}
