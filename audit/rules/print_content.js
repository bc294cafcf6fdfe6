const PAPER = [255, 255, 255];
const CONTROLLED = "button, input, select, textarea, [data-module]";
const content = () => document.querySelector("main, [role=main]") ?? document.body;

/** Notes the text of the content, all folds open. */
function read() {
  const folded = [...content().querySelectorAll("details:not([open])")];
  for (const one of folded) one.open = true;
  const aside = "nav, button, form, [role=search], [role=status], dialog, [role=dialog], select, textarea";
  window.auditRead = texts(content()).filter(({ element }) => !element.closest(aside));
  for (const one of folded) one.open = false;
}

const isPrinted = ({ node, element }) => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return shown(element) && [...range.getClientRects()].some((line) => line.width > 0);
};

/** Whether a text that is left out belongs to the screen: all that is left out with it is controls, or links. */
const isForScreen = ({ element }) => {
  let part = element;
  while (part.parentElement && part.parentElement !== content() && !shown(part.parentElement)) part = part.parentElement;
  if (part.closest(`${CONTROLLED}, a`) || part.querySelector(CONTROLLED)) return true;
  const copy = part.cloneNode(true);
  copy.querySelectorAll("a, h1, h2, h3, h4, h5, h6").forEach((link) => link.remove());
  return words(copy.textContent) === "";
};

/** Whether a text is lighter than paper allows, where it stands on no ground that is printed too. */
const isPale = ({ element }) => {
  for (let up = element; up; up = up.parentElement) {
    const { printColorAdjust, backgroundColor, backgroundImage } = getComputedStyle(up);
    if (printColorAdjust === "exact" && (colour(backgroundColor)[3] > 0.5 || backgroundImage !== "none")) return false;
  }
  return contrast(over(colour(getComputedStyle(element).color), PAPER), PAPER) < 4.5;
};

/** Whether a link leads out of the site, and paper does not say where. */
const isMute = (link) => {
  if (!seen(link) || link.host === location.host) return false;
  const drawn = ["::before", "::after"].map((part) => getComputedStyle(link, part).content).join(" ");
  const said = `${drawn} ${block(link).innerText}`, names = [link.getAttribute("href"), link.host.replace(/^www\./, "")];
  return !drawn.includes("attr(href") && !names.some((name) => said.includes(name));
};

function printed() {
  const gone = window.auditRead.filter((text) => !isPrinted(text) && !isForScreen(text));
  const pale = texts(document.body).filter(isPale);
  const menus = [...document.querySelectorAll("nav, [role=navigation]")]
    .filter((menu) => !menu.closest("main, [role=main]") && texts(menu).length);
  const mute = [...content().querySelectorAll("a[href^=http]")].filter(isMute);
  const blocks = (those) => new Set(those.map(({ element }) => block(element)));
  return [["gone", blocks(gone)], ["pale", blocks(pale)], ["menu", menus], ["address", mute]]
    .flatMap(([kind, those]) => [...those].map((one) => [place(one), kind]));
}
