// Suggestions while one types, and the results page. Without this script the form sends the words to the search page.

import { load } from "./engine.js";

const MOST_SUGGESTIONS = 6;
const MOST_RESULTS = 30;

/** @param {HTMLFormElement} form */
export function start(form) {
  const input = form.querySelector("input");
  const query = new URLSearchParams(location.search).get("q") ?? "";
  if (form.dataset.results) showResults(form, input, query);
  else suggest(form, input);
}

/** The first answers to a query; says how many are shown. */
async function ask(form, query, most) {
  const status = form.querySelector("[role=status]");
  try {
    const search = await load(form.dataset.index);
    const found = search(query).slice(0, most);
    status.textContent = announce(form.dataset, found.length);
    return found;
  } catch {
    status.textContent = form.dataset.failed;
    return [];
  }
}

function announce({ one, many, none }, count) {
  if (!count) return none;
  return count === 1 ? one : many.replace("{n}", count);
}

async function showResults(form, input, query) {
  input.value = query;
  document.getElementById("search-start")?.toggleAttribute("hidden", Boolean(query.trim()));
  if (!query.trim()) return;
  const list = document.getElementById(form.dataset.results);
  const kinds = kindNames(form);
  const found = await ask(form, query, MOST_RESULTS);
  list.replaceChildren(...found.map((one) => result(one, kinds)));
  list.hidden = !found.length;
}

function result({ title, purpose, address, lang, title_lang, type }, kinds) {
  const item = document.createElement("li");
  const link = item.appendChild(document.createElement("h2")).appendChild(document.createElement("a"));
  Object.assign(link, { href: address, textContent: title });
  if (lang) link.hreflang = lang;
  inLanguage(link, title_lang);
  inLanguage(item.appendChild(document.createElement("p")), lang).textContent = purpose;
  item.appendChild(document.createElement("small")).textContent = kinds[type] ?? "";
  return item;
}

/** Marks what is in another language than the page; an empty mark would say that nobody knows. */
function inLanguage(element, lang) {
  if (lang) element.lang = lang;
  return element;
}

function kindNames(form) {
  return Object.fromEntries(form.dataset.kinds.split(";").map((pair) => pair.split("=")));
}

/** A combobox with a list of suggestions: arrows choose, Enter follows, Escape closes. Nothing is chosen by itself. */
function suggest(form, input) {
  const list = form.appendChild(Object.assign(document.createElement("ul"), { className: "search__list", id: "search-list", hidden: true }));
  const kinds = kindNames(form);
  let chosen = -1;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-labelledby", input.getAttribute("aria-labelledby"));
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-autocomplete", "list"]]) input.setAttribute(name, value);

  const choose = (place) => {
    chosen = place;
    [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === place)));
    if (place < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[place].id);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  const option = (one, place) => {
    const item = Object.assign(document.createElement("li"), { id: `search-option-${place}`, textContent: one.title });
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    inLanguage(item, one.title_lang);
    item.dataset.address = one.address;
    item.appendChild(document.createElement("small")).textContent = kinds[one.type] ?? "";
    return item;
  };

  let latest = 0;
  input.addEventListener("input", async () => {
    const query = input.value;
    const turn = ++latest;
    if (query.trim().length < 2) {
      form.querySelector("[role=status]").textContent = "";
      return close();
    }
    const found = await ask(form, query, MOST_SUGGESTIONS);
    if (turn !== latest) return; // an answer to what was typed before
    list.replaceChildren(...found.map(option));
    close();
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
  });
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" && count) choose((chosen + 1) % count);
    else if (event.key === "ArrowUp" && count) choose((chosen <= 0 ? count : chosen) - 1);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.address);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => location.assign(event.target.closest("li").dataset.address));
  input.addEventListener("blur", close);
}
