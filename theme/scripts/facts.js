// What decides whether one follows a link to a service: its deadline, and what one logs in with.

import { element, language } from "./element.js";

/** @param {object} service as the build tells of it @param {string} first said before the rest; empty where there is nothing
    @returns {HTMLElement[]} one line of facts, or nothing where none is known */
export function facts({ deadline, lang, logins }, words, first = "") {
  const known = [
    first && element("span", {}, first),
    deadline && element("span", language(lang), deadline),
    ...logins.map((login) => element("span", {}, words.logins[login])),
  ].filter(Boolean);
  return known.length ? [element("p", { class: "facts" }, ...known.flatMap((fact) => [fact, " "]))] : [];
}
