// A list of one's own. It lives on this device, and in links after the #: nothing of it is sent anywhere. A list in a link is
// shown first, and stored when one says yes. What is taken away can be brought back while the page stands.

import { fetchData } from "../../scripts/data.js";
import { keep, listed, ticked, whenChangedElsewhere } from "../../scripts/errands.js";
import { clear, isShared, setShared } from "../../scripts/shared_screen.js";
import { fragment, linked } from "./link.js";
import { current, merge } from "./merge.js";
import { errandRow, thingRow } from "./row.js";

/** @param {HTMLElement} element the parts of the page, with data-errands (where their data is) and data-words */
export function start(element) {
  const words = JSON.parse(element.dataset.words);
  const part = (name) => element.querySelector(`[data-part=${name}]`);
  const control = (name) => element.querySelector(`[data-list=${name}]`);
  const list = (name) => part(name).querySelector("ul");
  let own = { ids: listed(), ticks: ticked() };
  let data; // fetched when there is something to show
  let offered = []; // in a link
  let before; // what there was before the last removal, in memory only
  let remembered = true;

  const say = (text = "") => { element.querySelector(".my-list__said [role=status]").textContent = text; };

  /** Shows one's own list, or what a link offers. */
  const show = (previewed = false) => {
    const has = own.ids.length > 0 && !previewed;
    const things = has ? merge(own.ids.map((id) => data.errands[id]), data.things) : [];
    const shown = {
      undo: before && !previewed,
      empty: !has && !previewed,
      preview: previewed,
      errands: has,
      ready: things.length > 0,
      take: has,
    };
    for (const [name, visible] of Object.entries(shown)) part(name).hidden = !visible;
    list("preview").replaceChildren(...(previewed ? offered.map((id) => errandRow(data.errands[id], id, words, false)) : []));
    list("errands").replaceChildren(...(has ? own.ids.map((id) => errandRow(data.errands[id], id, words, true)) : []));
    list("ready").replaceChildren(...things.map((thing) => thingRow(thing, words)));
    for (const box of boxes()) box.checked = own.ticks.includes(box.value);
    count();
    if (has) takeAlong();
  };

  const boxes = (name) => [...element.querySelectorAll(`[data-part${name ? `=${name}` : ""}] li input`)];
  const count = () => {
    for (const [name, text] of [["errands", words.count], ["ready", words.ready]]) {
      const place = part(name).querySelector("[data-count]");
      const those = boxes(name).filter((box) => !box.closest("details"));
      place.textContent = text.replace("{n}", those.filter((box) => box.checked).length).replace("{all}", those.length);
      place.setAttribute("role", "status"); // from now on: a page that opens is quiet
    }
  };

  const takeAlong = () => {
    const along = fragment(own.ids);
    const address = location.origin + location.pathname + along;
    part("take").querySelector("[data-module=share]").dataset.fragment = along;
    const mail = part("take").querySelector("a");
    mail.href = `${mail.href.split("&body")[0]}&body=${encodeURIComponent(address)}`;
    const place = part("take").querySelector(".my-list__code");
    import("./qr.js")
      .then(({ drawn }) => place.replaceChildren(drawn(address)))
      .catch(() => { place.hidden = true; }); // too long for a code, or not fetched: the link is there
  };

  const change = (ids, ticks = own.ticks) => {
    own = { ids, ticks };
    remembered = keep(ids, ticks);
    show();
  };
  const remove = (ids, text) => {
    before = own;
    change(ids);
    say(text);
    control("undo").focus();
  };
  const bringBack = () => {
    const { ids, ticks } = before;
    before = undefined;
    change(ids, ticks);
    say();
    heading("errands").focus();
  };
  const heading = (name) => part(name).querySelector("h2");

  /** The link has been answered: what it held leaves the address. */
  const answer = (ids, text) => {
    history.replaceState(null, "", location.pathname);
    change(ids);
    say(remembered ? text : words.refused);
    heading(ids.length ? "errands" : "empty").focus();
  };

  const open = async () => {
    const link = linked(location.hash);
    if (!link && !own.ids.length) return show();
    try {
      data ??= await fetchData(element.dataset.errands);
    } catch {
      return say(words.failed);
    }
    const mine = current(own.ids, data);
    const lost = mine.length < new Set(own.ids).size;
    if (mine.join() !== own.ids.join()) {
      own.ids = mine;
      remembered = keep(mine, own.ticks);
    }
    offered = link ? current(link, data) : [];
    show(offered.length > 0);
    document.getElementById(location.hash.slice(1))?.scrollIntoView(); // a part that was not there when the page opened
    say(link ? judged(link, offered, words) : lost ? words.lost : "");
  };

  element.addEventListener("change", ({ target }) => {
    if (!boxes().includes(target)) return;
    own.ticks = boxes().filter((box) => box.checked).map((box) => box.value);
    remembered = keep(own.ids, own.ticks);
    count();
  });
  element.addEventListener("click", ({ target }) => {
    const id = target.closest("[data-remove]")?.dataset.remove;
    if (id) remove(own.ids.filter((one) => one !== id), words.removed.replace("{errand}", () => data.errands[id].title));
  });
  control("delete").addEventListener("click", () => remove([], words.deleted));
  control("undo").addEventListener("click", bringBack);
  control("yes").addEventListener("click", () => answer([...new Set([...own.ids, ...offered])], words.saved));
  control("no").addEventListener("click", () => answer(own.ids, words.notSaved));
  control("clear").addEventListener("click", () => clear(document.querySelector(".header a").href));
  control("shared").checked = isShared();
  control("shared").addEventListener("change", ({ target }) => {
    setShared(target.checked);
    target.checked = isShared();
  });
  addEventListener("hashchange", open);
  whenChangedElsewhere(() => {
    if (remembered) own = { ids: listed(), ticks: ticked() };
    control("shared").checked = isShared();
    before = undefined;
    open();
  });
  open();
}

/** What is to be said of a link: nothing, when all that stands in it is known. */
function judged(link, known, words) {
  if (!known.length) return words.linkBroken;
  return known.length < link.length ? words.linkPartly : "";
}
