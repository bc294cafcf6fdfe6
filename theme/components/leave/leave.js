// Leaves a sensitive page in its place in the history, so that the back button does not lead to it again.

/** @param {HTMLAnchorElement} link */
export function start(link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}
