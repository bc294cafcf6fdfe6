const POPUPS = "dialog[open], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [popover]";
const OPENERS = `[aria-haspopup]:not([aria-haspopup=false]), [role=combobox], button[aria-expanded=false],
  [role=button][aria-expanded=false], [popovertarget], [commandfor], summary`;
const placed = (one) => /absolute|fixed/.test(getComputedStyle(one).position);

/** Whether an element, or something in it, lies over the page. */
const floats = (one) => Boolean(one) && shown(one) && [one, ...one.querySelectorAll("*")].slice(0, 40).some((each) => {
  const box = each.getBoundingClientRect();
  return placed(each) && seen(each) && box.width > 10 && box.height > 10 && each.innerText?.trim();
});

/** Asked first, for most unfold in the page itself. */
const unfoldsOver = ({ parentElement: details }) => {
  if (details.open) return false;
  details.open = true;
  const over = [...details.children].some((one) => one.tagName !== "SUMMARY" && placed(one));
  details.open = false;
  return over;
};

const isOpen = (one) => {
  const name = ["aria-controls", "popovertarget", "commandfor"].map((each) => one.getAttribute(each)).find(Boolean) ?? "";
  const target = document.getElementById(name.split(" ")[0]);
  const { parentElement: details } = one;
  if (one.tagName === "SUMMARY") return details.open && [...details.children].some((each) => each !== one && floats(each));
  if (target && shown(target) && (target.matches(POPUPS) || floats(target))) return true;
  if (one.getAttribute("aria-expanded") === "true" && floats(one.nextElementSibling)) return true;
  return [...document.querySelectorAll(POPUPS)].some((each) => seen(each) && !window.auditOpen.has(each));
};

/** What may open something, and how: by typing, or by a press. */
function openers() {
  window.auditOpeners = [...document.querySelectorAll(OPENERS)]
    .filter((one) => seen(one) && !one.matches(":disabled") && (one.tagName !== "SUMMARY" || unfoldsOver(one)));
  return window.auditOpeners.map((one) => (one.matches("input, textarea") ? "type" : "press"));
}

function focus(number) {
  const one = window.auditOpeners[number];
  window.auditOpen = new Set([...document.querySelectorAll(POPUPS)].filter(seen));
  one.scrollIntoView({ block: "center", behavior: "instant" });
  one.focus();
}

function opened(number) {
  return isOpen(window.auditOpeners[number]);
}

/** How it is after Escape; then the page is made as it was. */
function close(number) {
  const one = window.auditOpeners[number], focused = document.activeElement;
  const result = { place: place(one), open: isOpen(one), lost: !focused || focused === document.body };
  if (one.tagName === "SUMMARY") one.parentElement.open = false;
  if (one.matches("input, textarea")) { one.value = ""; one.dispatchEvent(new Event("input", { bubbles: true })); }
  one.blur();
  window.scrollTo({ top: 0, behavior: "instant" });
  return result;
}
