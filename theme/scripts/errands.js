// A list of one's own: the ids of the errands on it, and of what is ticked there, on this device alone.

import { recall, remember } from "./memory.js";

const LIST = "selvbetjening:list";
const TICKS = "selvbetjening:list-ticks";

export const listed = () => recall(LIST);
export const ticked = () => recall(TICKS);

/** @returns whether the device remembers it */
export function keep(ids, ticks = ticked()) {
  const kept = remember(LIST, ids) && remember(TICKS, ids.length ? ticks : []);
  document.dispatchEvent(new Event("errands"));
  return kept;
}

/** Does something when the list may have become another: on this page, in another tab, or while one was away. */
export function whenChanged(act) {
  document.addEventListener("errands", act);
  whenChangedElsewhere(act);
}

export function whenChangedElsewhere(act) {
  addEventListener("storage", act);
  addEventListener("pageshow", ({ persisted }) => { if (persisted) act(); });
}
