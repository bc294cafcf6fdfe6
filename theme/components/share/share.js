// Takes a page's link to the clipboard, to the printer, or to what the device can send it with.

/** @param {HTMLElement} element with buttons of data-share, a status, and a field for where the clipboard refuses */
export function start(element) {
  const button = (name) => element.querySelector(`[data-share=${name}]`);
  button("copy").addEventListener("click", () => copy(element));
  button("print").addEventListener("click", () => print());
  button("send").addEventListener("click", () => send(element));
  button("send").classList.toggle("share__absent", !navigator.share);
}

/** The page, with what `data-fragment` says is to come along. */
const address = ({ dataset }) => location.origin + location.pathname + (dataset.fragment ?? "");

async function copy(element) {
  say(element, "");
  try {
    await navigator.clipboard.writeText(address(element));
    say(element, element.dataset.copied);
  } catch {
    copyByHand(element);
  }
}

/** The browser keeps its clipboard to itself: the link stands in a field, ready to be copied by hand. */
function copyByHand(element) {
  const field = element.querySelector("input");
  Object.assign(field, { hidden: false, value: address(element) });
  field.select();
  field.focus();
  say(element, element.dataset.byHand);
}

async function send(element) {
  say(element, "");
  try {
    await navigator.share({ title: document.title, url: address(element) });
  } catch (error) {
    if (error.name !== "AbortError") copyByHand(element); // who changes their mind needs no other way
  }
}

function say(element, words) {
  element.querySelector("[role=status]").textContent = words;
}
