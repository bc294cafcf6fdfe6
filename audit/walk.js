const SIDES = ["Top", "Right", "Bottom", "Left"];

/** The elements a focus may be shown on, and all of their looks that can show it. */
const looks = (one) => {
  const around = [one, ...labels(one), one.nextElementSibling].filter(Boolean);
  for (let up = one.parentElement; up && up !== document.body && around.length < 6; up = up.parentElement) around.push(up);
  return around.flatMap((each) => [null, "::before", "::after"].map((part) => look(each, part)));
};

const look = (each, part) => {
  const style = getComputedStyle(each, part);
  if (part && style.content === "none") return { each, part, there: false };
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow, backgroundColor } = style;
  const width = (side) => (style[`border${side}Style`] === "none" ? 0 : parseFloat(style[`border${side}Width`]));
  const drawn = outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
  return {
    each,
    part,
    there: style.opacity !== "0" && style.visibility !== "hidden",
    outline: drawn ? [outlineStyle, drawn, outlineColor, parseFloat(outlineOffset)] : [],
    borders: SIDES.map((side) => [width(side), style[`border${side}Color`]]),
    boxShadow,
    backgroundColor,
  };
};

/** The middle and the corners of a box, a little inside. */
const points = ({ left, right, top, bottom }) => {
  const x = Math.min(3, (right - left) / 4), y = Math.min(3, (bottom - top) / 4);
  const corners = [left + x, right - x].flatMap((across) => [top + y, bottom - y].map((down) => [across, down]));
  return [[(left + right) / 2, (top + bottom) / 2], ...corners];
};

/** What lies over a part of the element that has the focus, or that it is out of sight. */
const cover = (one) => {
  const boxes = [...one.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const inView = ([x, y]) => x >= 0 && y >= 0 && x < document.documentElement.clientWidth && y < window.innerHeight;
  const visible = boxes.flatMap(points).filter(inView);
  if (!visible.length) return boxes.length ? "away" : null;
  const near = [one, ...labels(one)];
  const covers = (hit) => { // something is drawn there: what is see-through hides nothing
    if (near.some((each) => each.contains(hit) || hit.contains(each))) return false;
    for (let up = hit; up && !up.contains(one); up = up.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(up);
      if (colour(backgroundColor)[3] > 0.1 || backgroundImage !== "none") return true;
      if (up.matches("img, svg, video, canvas, iframe")) return true;
    }
    return false;
  };
  const above = visible.map((point) => one.getRootNode().elementFromPoint(...point)).filter(Boolean).find(covers);
  return above ? place(above) : null;
};

const focused = () => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one === document.body || one === document.documentElement ? null : one;
};

/** Makes ready to note each stop; how many presses there may be to come round, or none when the walk is made. */
function begin() {
  const width = document.documentElement.clientWidth;
  if (window.auditWalk?.width === width) return 0;
  const walk = { width, stops: [], round: false, trap: -1 }, { stops } = walk;
  window.auditWalk = walk;

  // The walk begins before all there is, also before what has a turn of its own (a positive tabindex). It must not begin
  // outside the page: the browser would hand the focus back between two presses, and the first stop be passed over.
  const start = document.createElement("span");
  start.tabIndex = 1;
  document.documentElement.prepend(start);

  const leave = () => { // how the stop before looks without the focus
    const stop = stops.at(-1);
    if (stop) stop.calm ??= looks(stop.element);
  };
  const note = () => {
    start.remove();
    const one = focused(), before = stops.findIndex((stop) => stop.element === one);
    if (before >= 0 && before === stops.length - 1) { // the parts of a player or a date: many stops in one element
      stops[before].times++;
      if (stops[before].times > 20) walk.trap = before;
      return;
    }
    leave();
    if (!one) walk.round = stops.length > 0;
    else if (before >= 0) walk.trap = before;
    else stops.push({ element: one, times: 1, focused: looks(one), cover: cover(one), calm: null });
  };
  const up = ({ key }) => {
    if (key !== "Tab" || walk.round || walk.trap >= 0) return;
    for (const motion of document.getAnimations()) if (motion instanceof CSSTransition) motion.finish();
    note();
  };
  const out = ({ target }) => { // the focus has left the page, though the key may come up elsewhere
    if (target !== window || !stops.length || walk.trap >= 0) return;
    leave();
    walk.round = true;
  };
  addEventListener("keyup", up, true);
  addEventListener("blur", out, true);
  walk.end = () => {
    removeEventListener("keyup", up, true);
    removeEventListener("blur", out, true);
    start.remove();
  };

  start.focus({ preventScroll: true });
  window.scrollTo({ top: 0, behavior: "instant" });
  return document.querySelectorAll(`${CONTROLS}, [tabindex]:not([tabindex^="-"]), iframe`).length + 2;
}

/** Whether the walk is over. */
function ended() {
  return window.auditWalk.round || caught();
}

function caught() {
  return window.auditWalk.trap >= 0;
}

/** Whether Escape and a press more led out of where the walk was caught: then it was no trap. */
function free() {
  const { stops, trap } = window.auditWalk, one = focused();
  if (!one || !stops.slice(trap).some((stop) => stop.element === one)) window.auditWalk.trap = -1;
}

/** Where the walk went; the page is as before. */
function walked() {
  const { stops, trap, end } = window.auditWalk, places = stops.map((stop) => place(stop.element));
  end();
  document.activeElement?.blur();
  window.scrollTo({ top: 0, behavior: "instant" });
  return { stops: places, trap: places[trap] ?? null };
}
