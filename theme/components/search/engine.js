// The search engine: loads lunr and the index when first asked, and answers a query with documents.
// The one door to search in the browser; the same functions are run by the tests.

import { fetchData } from "../../scripts/data.js";

const base = new URL("../../lunr/", import.meta.url);
const FOLDED = { æ: "ae", ø: "oe", å: "aa" };
let loading;

/** @returns {Promise<(query: string) => object[]>} a function from a query to documents, best first */
export function load(indexAddress) {
  loading ??= Promise.all([fetchData(indexAddress), loadScripts()]).then(([data]) => searcher(data));
  loading.catch(() => { loading = undefined; }); // a lost connection may come back
  return loading;
}

/** lunr and its Danish are classic scripts: they come in order, each needing the one before. */
async function loadScripts() {
  for (const name of ["lunr.js", "stemmer-support.js", "da.js"]) {
    await new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(name, base).href;
      script.onload = resolve;
      script.onerror = () => reject(new Error(script.src));
      document.head.append(script);
    });
  }
}

function searcher({ index, documents, topics }) {
  const lunr = window.lunr;
  const engine = lunr.Index.load(index);
  const document = (hit, exact) => ({ id: hit.ref, exact, ...documents[hit.ref], topic: topics[documents[hit.ref].topic] });
  return (query) => search(lunr, engine, document, query);
}

/** What is found, best first; `exact` tells whether the words are there as they were written. */
function search(lunr, engine, document, query) {
  const words = lunr.tokenizer(query).map(String).filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, 12);
  if (!words.length) return [];
  const exact = find(lunr, engine, words, { exact: true });
  const close = exact.length ? [] : find(lunr, engine, words, { exact: false });
  return [...exact.map((hit) => document(hit, true)), ...close.map((hit) => document(hit, false))];
}

/** Whole words weigh most, beginnings of words less; misspelt words are sought only when nothing else is found. */
function find(lunr, engine, words, { exact }) {
  return engine.query((query) => {
    for (const [place, word] of words.entries()) {
      for (const form of spellings(word)) {
        query.term(form, { boost: 10 });
        if (exact && place === words.length - 1) query.term(form, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
        if (!exact && form.length > 3) query.term(form, { boost: 1, editDistance: form.length > 7 ? 2 : 1 });
      }
    }
  });
}

/** A word as it is written, and with the Danish letters that ae, oe and aa may stand for. */
function spellings(word) {
  const danish = Object.entries(FOLDED).reduce((text, [letter, pair]) => text.replaceAll(pair, letter), word);
  return [...new Set([word, danish])];
}
