// Keeps a notice to its times between builds: hidden before it begins and after it ends.

import { everyMinute } from "../../scripts/minutes.js";

/** @param {HTMLElement} element with data-begins and data-ends, moments with their offset from UTC */
export function start(element) {
  everyMinute((now) => { element.hidden = !isCurrent(element.dataset, now); });
}

export function isCurrent({ begins, ends }, now) {
  return (!begins || now >= new Date(begins)) && (!ends || now < new Date(ends));
}
