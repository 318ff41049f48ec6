// The pencil's lines follow the words as they are typed, and notes stand beside their lines.
//
// Nothing is read or kept here: the notes come from the server (htmx), this file only places them.
// A new note about the sentence one is still writing waits until the cursor has left it.
(() => {
  "use strict";

  // A letter has lines of its own under it (#under); other words have only their notes beside them.
  const page = document.querySelector(".writing textarea, .beside textarea");
  const under = document.getElementById("under");
  const notes = document.getElementById("notes");
  if (!page || !notes) return;

  const wide = window.matchMedia("(min-width: 64rem)");
  let seen = new Set(keys());
  let isTyping = false;

  // What the page says of itself stays true while one types; written back as it was, it is saved.
  const kept = document.getElementById("is-saved");
  const unkept = document.getElementById("is-not-saved");
  const asSaved = kept && !kept.hidden ? page.value : null;

  function say() {
    if (!kept || !unkept) return;
    kept.hidden = page.value !== asSaved;
    unkept.hidden = !kept.hidden;
  }

  function all() {
    return [...notes.querySelectorAll("[data-key]")];
  }

  function markOf(note) {
    return note.dataset.mark ? document.getElementById(note.dataset.mark) : null;
  }

  function keys() {
    return all().map((note) => note.dataset.key);
  }

  // Lines before and after the place of an edit stay; a line that was written through goes.
  function follow() {
    if (!under) return;
    const before = under.textContent;
    const now = page.value;
    let head = 0;
    while (head < before.length && before[head] === now[head]) head += 1;
    let tail = 0;
    const most = Math.min(before.length, now.length) - head;
    while (tail < most && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;

    const first = [];
    const last = [];
    let at = 0;
    for (const node of [...under.childNodes]) {
      const end = at + node.textContent.length;
      if (end <= head) first.push(node);
      else if (at >= before.length - tail) last.push(node);
      at = end;
    }
    const from = first.reduce((sum, node) => sum + node.textContent.length, 0);
    const to = now.length - last.reduce((sum, node) => sum + node.textContent.length, 0);
    under.replaceChildren(...first, now.slice(from, to), ...last);
  }

  function hold() {
    const cursor = page.selectionStart;
    const writing = isTyping && document.activeElement === page;
    for (const note of all()) {
      const here = Number(note.dataset.start) <= cursor && cursor <= Number(note.dataset.end) + 1;
      note.hidden = writing && here && !seen.has(note.dataset.key);
      const mark = markOf(note);
      if (mark) mark.classList.toggle("is-held", note.hidden);
      if (!note.hidden) seen.add(note.dataset.key);
    }
    place();
  }

  // In the margin each note begins at the height of its line, or below the note before it.
  function place() {
    if (!under) return;
    let free = 0;
    const top = notes.getBoundingClientRect().top;
    for (const note of all()) {
      note.style.marginBlockStart = "";
      const mark = markOf(note);
      if (!wide.matches || note.hidden || !mark) continue;
      const line = mark.getBoundingClientRect().top - top;
      const gap = free > 0 ? 16 : 0;
      const push = Math.max(0, line - free - gap);
      note.style.marginBlockStart = `${push}px`;
      free += gap + push + note.getBoundingClientRect().height;
    }
  }

  function settle() {
    // What came back may be about words that have gone on since.
    if (under && under.textContent !== page.value) follow();
    hold();
  }

  page.addEventListener("input", () => {
    isTyping = true;
    say();
    follow();
    place();
  });
  document.addEventListener("selectionchange", () => {
    if (document.activeElement !== page) return;
    hold();
  });
  page.addEventListener("blur", () => {
    isTyping = false;
    hold();
  });
  document.addEventListener("htmx:after:swap", settle);
  window.addEventListener("resize", place);
  wide.addEventListener("change", place);
  document.fonts.ready.then(settle);
})();
