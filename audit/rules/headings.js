const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";
const NO_HEADING = `${HEADINGS}, a, button, label, summary, legend, caption, th, dt, dd, li, nav, figure, form, table,
  blockquote, header, footer, [role=status], [aria-live]`;

function outline() {
  const pictures = (one) => [...one.querySelectorAll("img")].map((img) => img.alt).join("");
  return [...document.querySelectorAll(HEADINGS)].filter(shown).map((one) => ({
    place: place(one),
    level: Number(one.getAttribute("aria-level") ?? one.tagName.match(/^H(\d)$/)?.[1] ?? 2),
    text: words(one.getAttribute("aria-label") ?? one.textContent) || pictures(one),
  }));
}

const isBold = (one) => Number(getComputedStyle(one).fontWeight) >= 600;
const size = (one) => parseFloat(getComputedStyle(one).fontSize);

/** Whether plain text, no larger, comes right after an element. */
const isFollowedByText = ({ nextElementSibling: next }, atMost) => {
  if (!next?.matches("p, ul, ol, dl, table, div, section, blockquote") || !seen(next)) return false;
  const first = texts(next)[0]?.element;
  return Boolean(first) && !isBold(first) && size(first) <= atMost;
};

/** Short lines, bold from end to end, with text under them. */
function lookalikes() {
  const lines = new Map();
  for (const { element } of texts(document.body)) {
    const own = block(element);
    if (own.closest(NO_HEADING) || own.querySelector(`a, button, input, ${HEADINGS}`)) continue;
    const inLine = element === own || getComputedStyle(element).display === "inline";
    lines.set(own, (lines.get(own) ?? true) && inLine && isBold(element));
  }
  return [...lines].filter(([own, bold]) => {
    const text = words(own.innerText);
    return bold && text.length <= 70 && !/[.!?:;,…]$/.test(text) && isFollowedByText(own, size(own));
  }).map(([own]) => place(own));
}
