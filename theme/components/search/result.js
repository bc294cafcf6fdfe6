// One answer on the results page.

import { element, language } from "../../scripts/element.js";
import { facts } from "../../scripts/facts.js";
import { marked } from "./mark.js";

/** @param {object} one a document of the index @param {boolean} best shown as a small poster, with its topic's drawing */
export function result(one, words, query, assets, best) {
  const kind = words.kinds[one.type] ?? "";
  const isService = ["selvbetjening", "andre-steder"].includes(one.type);
  const item = element("li", { ...(one.topic && { "data-poster": one.topic.poster }), ...(best && { class: "search-results__best" }) });
  item.append(
    element("p", { class: "search-results__topic" }, one.topic && isService ? one.topic.title : kind),
    element("h2", {}, link(one, best ? "" : query)),
    one.owner
      ? element("p", {}, `${words.elsewhere} ${one.owner}`)
      : element("p", language(one.lang), ...marked(one.purpose, best ? "" : query)),
    ...facts(one, words),
  );
  if (best && one.topic?.drawing) item.append(drawing(`${assets}/drawings/${one.topic.drawing}.svg`));
  return item;
}

function link(one, query) {
  const attributes = { href: one.address, ...(one.lang && { hreflang: one.lang }), ...(one.owner && { rel: "external" }) };
  return element("a", { ...attributes, ...language(one.title_lang) }, ...marked(one.title, query));
}

const drawing = (src) => element("img", { src, alt: "", width: 480, height: 360 });
