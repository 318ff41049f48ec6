// Notes stand beside the words while they are typed, and the pencil's lines follow them.
//
// Nothing is read or kept here: the notes come from the server (htmx), this file only places them.
// A new note about the sentence one is still writing waits until the cursor has left it. A page may
// have several fields, each with its own place for notes (data-notes); a letter has lines of its own
// under its words as well (data-under).
(() => {
  "use strict";

  const wide = window.matchMedia("(min-width: 64rem)");
  const fields = [...document.querySelectorAll("[data-notes]")].map(beside).filter(Boolean);

  function beside(page) {
    const notes = document.getElementById(page.dataset.notes);
    if (!notes) return null;
    const under = page.dataset.under ? document.getElementById(page.dataset.under) : null;
    const told = document.getElementById(`${notes.id}-said`);
    let seen = new Set(all().map((note) => note.dataset.key));
    let isTyping = false;

    function all() {
      return [...notes.querySelectorAll("[data-key]")];
    }

    function markOf(note) {
      return note.dataset.mark ? document.getElementById(note.dataset.mark) : null;
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
        // A note that waits was not seen: words that go across meanwhile come back with it.
        for (const kept of note.querySelectorAll('input[name="seen"]')) kept.disabled = note.hidden;
        if (!note.hidden) seen.add(note.dataset.key);
      }
      place();
      say();
    }

    // Told once, and not again while it stays so: a person who hears the page is still writing.
    function say() {
      const line = notes.querySelector("[data-said]");
      const words = line ? line.textContent : "";
      if (!told || !(line || told.dataset.ours) || all().some((note) => note.hidden)) return;
      told.dataset.ours = "yes";
      if (told.textContent !== words) told.textContent = words;
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
      follow();
      place();
    });
    page.addEventListener("blur", () => {
      isTyping = false;
      afterThePress(hold);
    });
    return { page, notes, hold, place, settle };
  }

  // A note that comes into sight moves what is below it: not from under a finger that is pressing.
  let isPressing = false;
  function afterThePress(then) {
    setTimeout(() => (isPressing ? afterThePress(then) : then()), 150);
  }
  document.addEventListener("pointerdown", () => { isPressing = true; }, true);
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, () => { isPressing = false; }, true);
  }

  // What the page says of itself stays true while one types; written back as it was, it is saved.
  const kept = document.getElementById("is-saved");
  const unkept = document.getElementById("is-not-saved");
  if (kept && unkept && fields.length) {
    const page = fields[0].page;
    const asSaved = kept.hidden ? null : page.value;
    page.addEventListener("input", () => {
      kept.hidden = page.value !== asSaved;
      unkept.hidden = !kept.hidden;
    });
  }

  // The button that was pressed goes with its note; who works by keys stays where the notes are.
  let pressedIn = null;
  document.addEventListener("click", (event) => {
    const button = event.target.closest(".note-aside");
    if (button) pressedIn = button.closest("[id]");
  }, true);

  document.addEventListener("selectionchange", () => {
    const here = fields.find((field) => field.page === document.activeElement);
    if (here) here.hold();
  });
  document.addEventListener("htmx:after:swap", () => {
    for (const field of fields) field.settle();
    if (pressedIn && document.activeElement === document.body) pressedIn.focus();
    pressedIn = null;
  });
  window.addEventListener("resize", () => { for (const field of fields) field.place(); });
  wide.addEventListener("change", () => { for (const field of fields) field.place(); });
  document.fonts.ready.then(() => { for (const field of fields) field.settle(); });
})();
