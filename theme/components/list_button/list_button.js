// Puts errands on the list of one's own. A single one can be taken off again here; of several only the list itself does that.

import { keep, listed, whenChanged } from "../../scripts/errands.js";

/** @param {HTMLElement} element with data-errand; without it, the errands are those the page shows */
export function start(element) {
  const { errand } = element.dataset;
  const words = JSON.parse(element.dataset.words);
  const button = element.querySelector("button");
  const status = element.querySelector("[role=status]");
  const link = element.querySelector("a");

  const say = (text) => {
    status.textContent = text;
    link.hidden = !listed().length;
  };
  const show = () => {
    const on = listed().includes(errand);
    if (errand) button.setAttribute("aria-pressed", on);
    link.hidden = !(errand ? on : listed().length);
  };
  const toggle = () => {
    const on = listed().includes(errand);
    const kept = keep(on ? listed().filter((id) => id !== errand) : [...listed(), errand]);
    say(kept ? (on ? words.removed : words.added) : words.refused);
  };
  const addShown = () => {
    const before = listed();
    const added = shown().filter((id) => !before.includes(id));
    say(keep([...before, ...added]) ? sentence(added.length, words) : words.refused);
  };

  button.addEventListener("click", () => {
    errand ? toggle() : addShown();
    show();
  });
  whenChanged(show);
  show();
}

/** The errands of the page that no filter hides, each once. */
function shown() {
  const steps = [...document.querySelectorAll("li[data-errand]")].filter((step) => step.checkVisibility());
  return [...new Set(steps.map((step) => step.dataset.errand))];
}

function sentence(number, words) {
  return number === 1 ? words.addedOne : number ? words.addedMany.replace("{n}", number) : words.addedBefore;
}
