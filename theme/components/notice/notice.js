// Keeps a notice to its times between builds: hidden before it begins and after it ends.

/** @param {HTMLElement} element with data-begins and data-ends, moments with their offset from UTC */
export function start(element, now = new Date()) {
  const { begins, ends } = element.dataset;
  element.hidden = Boolean((begins && now < new Date(begins)) || (ends && now >= new Date(ends)));
}
