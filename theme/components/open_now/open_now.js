// Says whether a place is open at this moment. It is no live region: what changes by the clock is read when one comes to it.

import { everyMinute } from "../../scripts/minutes.js";
import { clockOf, stateAt, weekdayOf } from "./hours.js";

/** @param {HTMLElement} element with data-schedule, and data-… for what can be said of it */
export function start(element) {
  const schedule = JSON.parse(element.dataset.schedule);
  everyMinute((now) => say(element, schedule, now));
}

/** Says nothing where nobody knows. */
export function say(element, schedule, now) {
  const state = stateAt(schedule, now);
  element.textContent = state ? sentence(state, element) : "";
  element.classList.toggle("open-now--open", Boolean(state?.open));
}

/** Times are minutes of Copenhagen's clock, as `hours.js` counts them. */
function sentence({ open, until, opens, today }, { dataset, lang }) {
  if (open) {
    if (until === undefined) return dataset.open;
    return until % 1440 ? dataset.until.replace("{time}", clockOf(until)) : dataset.untilMidnight;
  }
  if (opens === undefined) return dataset.closed;
  const words = today ? dataset.opensToday : dataset.opensLater;
  return words.replace("{day}", weekdayOf(opens, lang)).replace("{time}", clockOf(opens));
}
