// A screen that several use, one after another: where somebody has said that this is one, what the portal has stored on it is
// cleared when it has not been used for a while, and the home page takes the place of what was shown.

import { everyMinute } from "./minutes.js";
import { recall, remember } from "./memory.js";

const OURS = "selvbetjening:";
const LAST_USE = "selvbetjening:shared-screen";
const PATIENCE = 10 * 60_000; // as the words of the page say
const HARDLY_LATER = 5_000; // so seldom is it worth noting that somebody is there

const lastUse = () => Number(recall(LAST_USE)[0]);
export const isShared = () => lastUse() > 0;

/** @returns whether the device remembers it */
export const setShared = (shared) => remember(LAST_USE, shared ? [Date.now()] : []);

/** Forgets all ticks and lists, but not that the screen is shared, and leaves nothing behind the page that comes. */
export function clear(home) {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(OURS) && key !== LAST_USE) localStorage.removeItem(key);
  } catch {
    // what stores nothing has nothing to clear
  }
  if (isShared()) setShared(true);
  location.replace(home);
}

/** @param {string} home what is shown to the next one */
export function guard(home) {
  const used = () => { if (isShared() && Date.now() - lastUse() > HARDLY_LATER) setShared(true); };
  everyMinute(() => { if (isShared() && Date.now() - lastUse() >= PATIENCE) clear(home); });
  for (const event of ["pointerdown", "keydown", "scroll"]) addEventListener(event, used, { passive: true });
}
