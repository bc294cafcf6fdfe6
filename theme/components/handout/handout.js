// Prints the page.

/** @param {HTMLElement} element with the button */
export function start(element) {
  element.querySelector("button").addEventListener("click", () => print());
}
