// Counts the ticks, and remembers them on the device where it may: the ids of the ticked things, under the page's key, for
// as long as something is ticked. Storage can be shut, full or damaged: then the list works, and says that it forgets.

import { recall, remember } from "../../scripts/memory.js";

/** @param {HTMLElement} element with data-key where ticks may be remembered; on a sensitive page there is none */
export function start(element) {
  const { key, count, notRemembered } = element.dataset;
  const boxes = [...element.querySelectorAll("input")];
  const status = element.querySelector("[role=status]");
  const memory = element.querySelector(".ready-list__memory");
  const remembered = memory.textContent;
  let remembers = Boolean(key);

  const ticked = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const tick = (ids) => boxes.forEach((box) => { box.checked = ids.includes(box.value); });
  const say = () => { status.textContent = count.replace("{n}", ticked().length).replace("{all}", boxes.length); };
  const keep = () => {
    if (!key) return;
    remembers = remember(key, ticked());
    memory.textContent = remembers ? remembered : notRemembered;
    element.toggleAttribute("data-remembers", remembers && ticked().length > 0);
  };
  const restore = (also) => {
    if (key) tick([...recall(key), ...also]);
    keep();
    if (ticked().length || status.textContent) say(); // no ticks, no words: a page that opens should be quiet
  };

  restore(ticked()); // one may have ticked while the script was on its way
  element.addEventListener("change", () => { keep(); say(); });
  element.querySelector(".ready-list__forget")?.addEventListener("click", () => {
    tick([]);
    keep();
    say();
    boxes[0].focus(); // the button goes away
  });
  addEventListener("pageshow", ({ persisted }) => { if (persisted) restore(remembers ? [] : ticked()); });
  if (!key) addEventListener("pagehide", () => tick([])); // going back shows the next one nothing
}
