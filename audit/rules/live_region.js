const FIELDS = "[role=search] input, search input, input[type=search], [role=searchbox], input[role=combobox]";
const REGIONS = "[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output";

/** Goes to the first field for searching, and notes what the page says before. */
function field() {
  const writes = (one) => seen(one) && !one.matches(":disabled, [type=submit], [type=checkbox], [type=radio]");
  const one = [...document.querySelectorAll(FIELDS)].find(writes);
  if (!one) return null;
  const regions = [...document.querySelectorAll(REGIONS)].map((region) => [region, region.textContent]);
  window.auditSearch = { one, regions, before: document.body.innerText };
  one.focus();
  return place(one);
}

function heard() {
  const { before, regions } = window.auditSearch;
  const spoke = ([region, text]) => region.isConnected && region.textContent.trim() && region.textContent !== text;
  return { changed: document.body.innerText !== before, spoke: regions.some(spoke) };
}

function empty() {
  const { one } = window.auditSearch;
  one.value = "";
  one.dispatchEvent(new Event("input", { bubbles: true }));
  one.blur();
}
