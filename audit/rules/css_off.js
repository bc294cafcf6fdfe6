const PARTS = `header, nav, main, footer, aside, form, figure, table, h1, h2, h3, h4, h5, h6, p, li, dt, dd`;
const HIDDEN_BY_NATURE = `[hidden], [inert], [popover], dialog, details:not([open]), template, noscript, script, style, svg,
  option, datalist, audio, video`;
const NO_WORDS = /\\[0-9a-f]+|(attr|counters?|url)\([^)]*\)|(no-)?(open|close)-quote|normal|none/g;

/** What stands elsewhere than the eye sees, and what only style says; notes what style alone hides. */
function styled() {
  const parts = [...document.body.querySelectorAll(PARTS)].filter((one) => seen(one) && !pinned(one));
  const moved = parts.slice(1).filter((one, index) => !parts[index].contains(one) && !inOrder(parts[index], one));
  const all = [...document.body.querySelectorAll("*")];
  const said = all.filter((one) => shown(one) && ["::before", "::after"].some((part) =>
    /\p{L}{2}/u.test(getComputedStyle(one, part).content.replace(NO_WORDS, ""))));
  window.auditBare = {
    read: words(document.body.innerText),
    hidden: all.filter((one) => !shown(one) && !one.closest(HIDDEN_BY_NATURE)),
  };
  return [...moved.map((one) => [place(one), "order"]), ...said.map((one) => [place(one), "said"])];
}

/** What is for paper may be hidden on a screen. */
function paper() {
  window.auditBare.hidden = window.auditBare.hidden.filter((one) => !shown(one));
}

function strip() {
  Object.assign(window.auditBare, {
    sheets: [...document.styleSheets].filter((sheet) => !sheet.disabled),
    adopted: document.adoptedStyleSheets,
    styled: [...document.querySelectorAll("[style]")].map((one) => [one, one.getAttribute("style")]),
  });
  for (const sheet of window.auditBare.sheets) sheet.disabled = true;
  for (const [one] of window.auditBare.styled) one.removeAttribute("style");
  document.adoptedStyleSheets = [];
}

/** What shows now and says something new, and a top or a foot on the wrong side of the content. */
function bare() {
  const { read, hidden } = window.auditBare;
  const says = (one) => { // a control may show; so may words that the page has anyway
    const copy = one.cloneNode(true);
    copy.querySelectorAll("a, button, input, label, select, script, style").forEach((control) => control.remove());
    const text = words(copy.textContent);
    return Boolean(text) && !one.closest("a, button, label") && !read.includes(text);
  };
  const outermost = hidden.filter((one) => !hidden.some((other) => other !== one && other.contains(one)));
  const more = outermost.filter((one) => shown(one) && says(one));
  const where = (selector) => [...document.querySelectorAll(selector)].find((one) => !one.closest("article, section"));
  const [top, main, foot] = ["header, [role=banner]", "main, [role=main]", "footer, [role=contentinfo]"].map(where);
  const late = (one, other) => one && other && one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING;
  const moved = [...(late(top, main) ? [top] : []), ...(late(main, foot) ? [foot] : [])];
  return [...more.map((one) => [place(one), "more"]), ...moved.map((one) => [place(one), "order"])];
}

function dress() {
  for (const sheet of window.auditBare.sheets) sheet.disabled = false;
  for (const [one, style] of window.auditBare.styled) one.setAttribute("style", style);
  document.adoptedStyleSheets = window.auditBare.adopted;
}
