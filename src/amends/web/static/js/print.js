// A button that prints the page: letters, sheets and briefs.
(() => {
  "use strict";

  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-print]")) window.print();
  });
})();
