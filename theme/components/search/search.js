// Suggestions while one types, and the results page. Without this script the form sends the words to the search page.

import { element, language } from "../../scripts/element.js";
import { load } from "./engine.js";
import { marked } from "./mark.js";
import { result } from "./result.js";

const MOST_SUGGESTIONS = 6;
const MOST_RESULTS = 30;
const MOST_GUESSES = 3;

/** @param {HTMLFormElement} form */
export function start(form) {
  const input = form.querySelector("input");
  const words = JSON.parse(form.dataset.words);
  const query = new URLSearchParams(location.search).get("q") ?? "";
  const place = document.getElementById(form.dataset.results);
  if (place) showResults(form, input, place, words, query);
  else suggest(form, input, words);
}

/** The answers to a query; none, and a word about it, when the index does not come. */
async function ask(form, status, words, query) {
  try {
    const search = await load(form.dataset.index);
    return search(query);
  } catch {
    status.textContent = words.failed;
    return null;
  }
}

function count(found, one, many) {
  return found.length === 1 ? one : many.replace("{n}", found.length);
}

async function showResults(form, input, place, words, query) {
  input.value = query;
  if (!query.trim()) return;
  const status = place.querySelector("[role=status]");
  const otherwise = document.getElementById("search-start");
  otherwise?.setAttribute("hidden", ""); // at once, so that nothing moves when the answers come
  const answers = await ask(form, status, words, query);
  otherwise?.toggleAttribute("hidden", Boolean(answers?.length));
  place.querySelector("[hidden]")?.removeAttribute("hidden");
  if (!answers) return;
  const found = answers.slice(0, answers[0]?.exact ? MOST_RESULTS : MOST_GUESSES);
  const certain = found[0]?.words.includes(query.toLowerCase().trim().replace(/\s+/g, " ")); // just what the page is called
  const list = place.querySelector("ol");
  list.hidden = !found.length; // an empty list is announced, and says nothing
  list.replaceChildren(
    ...found.map((one, number) => result(one, words, query, place.dataset.assets, certain && number === 0)),
  );
  status.replaceChildren(...summary(found, words, query));
}

/** How many there are, in bold, and of what; misspelt words get answers that are no more than a guess. */
function summary(found, words, query) {
  if (!found.length) return [words.nothing];
  if (!found[0].exact) return [words.guess.replace("{q}", () => query.trim())];
  const number = element("b", {}, count(found, words.answer, words.answers));
  const asked = ` ${words.asked.replace("{q}", () => query.trim())}`;
  return [number, asked];
}

/** A combobox with a list of suggestions: arrows choose, Enter follows, Escape closes. Nothing is chosen by itself. */
function suggest(form, input, words) {
  const status = form.querySelector("[role=status]");
  const label = input.getAttribute("aria-labelledby");
  const list = element("ul", { class: "search__list", id: "search-list", role: "listbox", "aria-labelledby": label, hidden: "" });
  let chosen = -1;
  form.append(list);
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
    const title = element("span", language(one.title_lang), ...marked(one.title, input.value));
    const attributes = { id: `search-option-${place}`, role: "option", "aria-selected": "false", "data-address": one.address };
    return element("li", attributes, title, element("small", {}, words.kinds[one.type] ?? ""));
  };

  let latest = 0;
  input.addEventListener("input", async () => {
    const query = input.value;
    const turn = ++latest;
    if (query.trim().length < 2) {
      status.textContent = "";
      return close();
    }
    const found = (await ask(form, status, words, query))?.slice(0, MOST_SUGGESTIONS);
    if (turn !== latest || !found || document.activeElement !== input) return; // nobody waits for this answer
    status.textContent = found.length ? count(found, words.one, words.many) : words.nothing;
    list.replaceChildren(...found.map(option));
    close();
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
  });
  input.addEventListener("keydown", (event) => {
    const most = list.hidden ? 0 : list.children.length;
    if (event.key === "Escape") { latest++; close(); }
    else if (event.key === "ArrowDown" && most) choose((chosen + 1) % most);
    else if (event.key === "ArrowUp" && most) choose((chosen <= 0 ? most : chosen) - 1);
    else if (event.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.address);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => location.assign(event.target.closest("li").dataset.address));
  input.addEventListener("blur", close);
}
