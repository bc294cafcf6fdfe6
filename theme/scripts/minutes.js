// For what depends on the time of day: a page may stand open for hours.

/** Does something now, and again as each minute begins. @param {(now: Date) => void} act */
export function everyMinute(act) {
  act(new Date());
  setTimeout(() => everyMinute(act), 60_000 - (Date.now() % 60_000));
}
