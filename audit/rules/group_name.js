const NAMED = `fieldset:has(input, select, textarea, button), dialog, ${["listbox", "radiogroup", "menu", "menubar",
  "tablist", "tree", "grid", "toolbar", "dialog", "alertdialog"].map((role) => `[role=${role}]`).join()}`;

const isNamed = (one) => {
  const by = (one.getAttribute("aria-labelledby") ?? "").split(/\s+/).map((id) => document.getElementById(id));
  const legend = one.tagName === "FIELDSET" ? [...one.children].find(({ tagName }) => tagName === "LEGEND") : null;
  const said = [...by, legend].map((each) => each?.textContent);
  return [...said, one.getAttribute("aria-label"), one.title].some((text) => text?.trim());
};

function groups() {
  return [...document.querySelectorAll(NAMED)].filter((one) => !isNamed(one)).map(place);
}

/** The first of those that belong together and stand in no group; one without a name is told of above. */
function choices() {
  const radios = [...document.querySelectorAll("input[type=radio]")];
  const together = (one) => radios.filter(({ name, form }) => one.name && name === one.name && form === one.form);
  const named = [...document.querySelectorAll("[role=group]")].filter(isNamed);
  const grouped = (one) => one.closest("fieldset, [role=radiogroup]") || named.some((group) => group.contains(one));
  return radios.filter((one) => together(one)[1] && together(one)[0] === one && !grouped(one)).map(place);
}
