// Errands, steps and things to have ready as elements.

import { element, language } from "../../scripts/element.js";
import { facts } from "../../scripts/facts.js";

/** @param {object} errand @param {string} id @param {boolean} own on one's own list, with ticks and a way off it */
export function errandRow(errand, id, words, own) {
  const row = element("li", {}, element("h3", {}, link(errand, words)));
  if (own) row.prepend(box(`done:${id}`, { "aria-label": words.done.replace("{errand}", () => errand.title) }));
  if (own) row.append(removal(errand, id, words));
  row.append(...facts(errand, words, errand.owner && `${words.elsewhere} ${errand.owner}`));
  if (own && errand.steps.length) row.append(steps(errand, words));
  return row;
}

function link(errand, words) {
  const title = element("span", language(errand.title_lang), errand.title);
  const made = element("a", { href: errand.address, ...(errand.owner && { rel: "external" }) }, title);
  if (errand.lang) {
    made.hreflang = errand.lang;
    made.append(" ", element("small", {}, `(${words.languages[errand.lang]})`));
  }
  return made;
}

function removal(errand, id, words) {
  const which = element("span", { class: "visually-hidden" }, ` ${errand.title}`);
  return element("button", { type: "button", class: "button button--quiet", "data-remove": id }, words.remove, which);
}

function steps(errand, words) {
  const items = errand.steps.map(({ id, text }) => tickable(`step:${id}`, element("span", language(errand.steps_lang), text)));
  const list = element("ol", { class: "ready-list", role: "list" }, ...items);
  return element("details", { class: "fold" }, element("summary", {}, words.steps), element("div", {}, list));
}

/** A thing to have ready, with all that it is for. */
export function thingRow({ id, name, uses }, words) {
  const names = new Intl.ListFormat(document.documentElement.lang).format(new Set(uses.map(({ errand }) => errand.title)));
  const special = uses.filter((use) => use.name || use.note).map(({ errand, name, note }) => {
    const meant = [name, note].filter(Boolean).join(". ");
    return element("span", { class: "facts", ...language(errand.ready_lang) }, uses.length > 1 ? `${errand.title}: ${meant}` : meant);
  });
  return tickable(`thing:${id}`, element("span", {}, element("b", {}, name), ` ${words.for.replace("{errands}", () => names)}`, ...special));
}

const tickable = (value, content) => element("li", {}, element("label", {}, box(value), " ", content));

const box = (value, more = {}) => element("input", { type: "checkbox", value, ...more });
