// Finds guides by what the citizen says, with the words that search knows for their services. Best first, as long as
// something is typed; else the guides stand under their topics.

import { load } from "../search/engine.js";

const MOST = 6;

/** @param {HTMLElement} element holds the field, the guides under their topics, and the place for those that are found */
export function start(element) {
  const words = JSON.parse(element.dataset.words);
  const [input, status, found, all] = ["input", "[role=status]", ".guide-finder__found", ".guide-finder__all"].map((part) => element.querySelector(part));
  const guides = new Map([...all.querySelectorAll("li")].map((row) => [serviceOf(row), row]));
  let latest = 0;

  const show = (rows) => {
    found.replaceChildren(...rows.map((row) => row.cloneNode(true)));
    found.hidden = !rows.length;
    all.hidden = rows.length > 0;
  };
  input.addEventListener("input", async () => {
    const query = input.value.trim();
    const turn = ++latest;
    if (query.length < 2) {
      status.textContent = "";
      return show([]);
    }
    try {
      const search = await load(element.dataset.index);
      if (turn !== latest) return; // more was typed
      const rows = search(query).map((one) => guides.get(one.address)).filter(Boolean).slice(0, MOST);
      show(rows);
      status.textContent = !rows.length ? words.nothing : rows.length === 1 ? words.one : words.many.replace("{n}", rows.length);
    } catch {
      status.textContent = words.failed;
    }
  });
  input.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    input.value = "";
    input.dispatchEvent(new Event("input"));
  });
}

/** The address of the service a guide is to: the page above it. */
function serviceOf(row) {
  return new URL("..", row.querySelector("a").href).pathname;
}
