// How many errands are on the list of one's own; and on a shared screen, an eye on the time since anybody used it.

import { listed, whenChanged } from "../../scripts/errands.js";
import { guard } from "../../scripts/shared_screen.js";

/** @param {HTMLElement} header with a place for the count, and the way home */
export function start(header) {
  const place = header.querySelector(".header__count");
  const count = () => {
    const { length } = listed();
    place.hidden = !length;
    place.textContent = length;
  };
  guard(header.querySelector("a").href);
  if (!place) return;
  count();
  whenChanged(count);
}
