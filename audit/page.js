// Words that several rules share, put before each question that `audit.page` asks a page.

/** The start of an element's markup: how a finding says where it is. */
const place = (one) => one.outerHTML.slice(0, 120).replace(/\s+/g, " ");

/** Whether a browser shows an element, to eyes or to a screen reader. */
const shown = (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

/** Whether it takes a place that eyes can find: what is hidden from eyes alone is a pixel, or clipped away. */
const seen = (one) => {
  if (!shown(one)) return false;
  for (let up = one; up && up !== document.body; up = up.parentElement) {
    const { clipPath, overflowX, position } = getComputedStyle(up);
    if (clipPath === "inset(50%)" || clipPath === "inset(100%)") return false;
    if (overflowX === "visible" && position === "static") continue;
    const box = up.getBoundingClientRect();
    if (overflowX !== "visible" && (box.width <= 1 || box.height <= 1)) return false;
    if (position === "absolute" && (box.right < -999 || box.bottom + scrollY < -999)) return false;
  }
  return one.getClientRects().length > 0;
};

const words = (text) => text.trim().replace(/\s+/g, " ");

/** The nearest element that makes a line of its own. */
const block = (one) => {
  let up = one;
  while (up.parentElement && getComputedStyle(up).display.startsWith("inline")) up = up.parentElement;
  return up;
};

/** Every piece of text that eyes can find below an element, with the boxes of its lines. */
const texts = (root) => {
  const found = [], walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), known = new Map();
  for (let node; (node = walker.nextNode());) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, noscript, template, select, svg")) continue;
    if (!known.has(element)) known.set(element, seen(element));
    if (!known.get(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter((line) => line.width > 1 && line.height > 1);
    if (lines.length) found.push({ node, element, lines });
  }
  return found;
};

/** Elements that run out at the side, the outermost of each. */
const outside = () => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width) return [];
  const out = [...document.body.querySelectorAll("*")].filter((one) => {
    const box = one.getBoundingClientRect();
    return box.right > width + 1 || (getComputedStyle(root).direction === "rtl" && box.left < -1);
  });
  return out.filter((one) => !out.some((other) => other !== one && other.contains(one)));
};

const pinned = (one) => {
  for (let up = one; up; up = up.parentElement) if (/fixed|sticky/.test(getComputedStyle(up).position)) return true;
  return false;
};

/** A colour as red, green, blue and how much it covers, whatever way CSS writes it. */
const colour = (() => {
  const known = new Map(), pen = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  return (text) => {
    if (!known.has(text)) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = text;
      pen.fillRect(0, 0, 1, 1);
      const [red, green, blue, cover] = pen.getImageData(0, 0, 1, 1).data;
      known.set(text, [red, green, blue, cover / 255]);
    }
    return known.get(text);
  };
})();

const over = ([red, green, blue, cover], below) =>
  [red, green, blue].map((part, index) => part * cover + below[index] * (1 - cover));

/** The colour an element stands on; pictures are passed over. */
const ground = (one) => {
  const layers = [];
  for (let up = one; up; up = up.parentElement) {
    const layer = colour(getComputedStyle(up).backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255]);
};

const contrast = (one, other) => {
  const [light, dark] = [one, other].map((rgb) => {
    const [red, green, blue] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

/** What one can press, write in or follow, by nature or by role. */
const ROLES = `button link checkbox switch radio tab menuitem menuitemcheckbox menuitemradio option slider spinbutton
  combobox textbox searchbox treeitem`.split(/\s+/);
const CONTROLS = ["a[href]", "area[href]", "button", "input:not([type=hidden])", "select", "textarea", "summary",
  "[contenteditable=true]", "audio[controls]", "video[controls]", ...ROLES.map((role) => `[role=${role}]`)].join();
/** The words that are pressed with a field. */
const labels = (one) => [...(one.labels ?? [])];
/** Whether a link stands in a line of text: its size is the line's. */
const inSentence = (one) => {
  if (getComputedStyle(one).display !== "inline") return false;
  const line = block(one.parentElement), letters = (text) => text.replace(/[\s·|,/]/g, "").length;
  const links = [...line.querySelectorAll("a[href], button")].map((link) => link.innerText).join("");
  return letters(line.innerText ?? "") > letters(links);
};

/** That a box comes after another where one reads lines from the top, and each from its start. */
const follows = (before, after, rtl) => {
  const beside = Math.min(before.bottom, after.bottom) - Math.max(before.top, after.top) > 2;
  const below = Math.min(before.right, after.right) - Math.max(before.left, after.left) > 2;
  if (beside && below) return true;
  if (beside) return rtl ? after.right <= before.left + 2 : after.left >= before.right - 2;
  return !below || after.top >= before.bottom - 2;
};

/** Whether of two elements, the second in the document is also the second to the eye: asked where their ways part. */
const inOrder = (one, other) => {
  let common = one.parentElement;
  while (common && !common.contains(other)) common = common.parentElement;
  const [first, second] = [one, other].map((each) => [...(common?.children ?? [])].find((child) => child.contains(each)));
  if (!first || !second || first === second || [first, second].some(pinned)) return true;
  const boxes = [first, second].map((each) => each.getBoundingClientRect());
  if (boxes.some((box) => box.width <= 1 || box.height <= 1)) return true;
  return follows(...boxes, getComputedStyle(common).direction === "rtl");
};
