// One answer on the results page, built as elements, never as markup.

import { marked } from "./mark.js";

/** @param {object} one a document of the index @param {boolean} best shown as a small poster, with its topic's drawing */
export function result(one, words, query, assets, best) {
  const item = document.createElement("li");
  if (one.topic) item.dataset.poster = one.topic.poster;
  if (best) item.className = "search-results__best";
  const add = (tag, className, ...content) => {
    const element = item.appendChild(Object.assign(document.createElement(tag), { className }));
    element.append(...content);
    return element;
  };
  const kind = words.kinds[one.type] ?? "";
  inLanguage(add("p", "search-results__topic", one.topic && ["selvbetjening", "andre-steder"].includes(one.type) ? one.topic.title : kind), "");
  const link = Object.assign(document.createElement("a"), { href: one.address });
  if (one.lang) link.hreflang = one.lang;
  if (one.owner) link.rel = "external";
  inLanguage(link, one.title_lang).append(...(best ? [one.title] : marked(one.title, query)));
  add("h2", "", link);
  if (one.owner) add("p", "", `${words.elsewhere} ${one.owner}`);
  else inLanguage(add("p", "", ...marked(one.purpose, best ? "" : query)), one.lang);
  const facts = [one.deadline, ...one.logins.map((login) => words.logins[login])].filter(Boolean);
  if (facts.length) add("p", "facts", ...facts.flatMap((fact) => [inLanguage(Object.assign(document.createElement("span"), { textContent: fact }), fact === one.deadline ? one.lang : ""), " "]));
  if (best && one.topic?.drawing) {
    item.append(Object.assign(new Image(480, 360), { src: `${assets}/drawings/${one.topic.drawing}.svg`, alt: "" }));
  }
  return item;
}

/** Marks what is in another language than the page; an empty mark would say that nobody knows. */
function inLanguage(element, lang) {
  if (lang) element.lang = lang;
  return element;
}
