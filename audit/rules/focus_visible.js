const LEAST = 3, WIDTH = 2;

const strong = (text, ...below) => {
  const [red, green, blue, cover] = colour(text);
  return cover > 0 && below.every((one) => contrast(over([red, green, blue, cover], one), one) >= LEAST);
};
const outer = (look) => ground(look.part ? look.each : look.each.parentElement ?? look.each);
const clipped = (look, reach) => { // a parent that cuts off what is drawn around its child
  const box = look.each.getBoundingClientRect();
  const sides = [box.left - reach, box.top - reach, -box.right - reach, -box.bottom - reach];
  for (let up = look.each.parentElement; up && up !== document.body; up = up.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(up);
    if (overflowX === "visible" && overflowY === "visible") continue;
    const edge = up.getBoundingClientRect();
    const edges = [edge.left, edge.top, -edge.right, -edge.bottom];
    if (edges.filter((side, index) => sides[index] < side - 1).length > 2) return true;
  }
  return false;
};
const outlined = (now) => {
  const [style, width, line, offset] = now.outline;
  if (!style) return false;
  if (style === "auto") return true;
  if (width < WIDTH || (offset >= 0 && clipped(now, offset + width))) return false;
  return strong(line, offset < -width / 2 ? ground(now.each) : outer(now));
};
const shadowed = (now) => now.boxShadow !== "none" && now.boxShadow.split(/,(?![^(]*\))/).some((shadow) => {
  const line = shadow.match(/[a-z-]+\([^)]*\)|#\w+/i)?.[0] ?? "";
  const [x, y, blur, spread] = shadow.replace(line, "").match(/-?[\d.]+px/g).map(parseFloat);
  const inset = shadow.includes("inset");
  const thick = Math.max(spread, Math.abs(x) + spread, Math.abs(y) + spread) - blur / 2;
  return thick >= WIDTH && strong(line, inset ? ground(now.each) : outer(now));
});
const bordered = (now, then) => now.borders.some(([width, line], side) => {
  const [before, old] = then.borders?.[side] ?? [0, line];
  if (width - before >= WIDTH) return strong(line, outer(now));
  return width >= WIDTH && contrast(over(colour(line), outer(now)), over(colour(old), outer(now))) >= LEAST;
});
const filled = (now, then) => {
  const [ground, before] = [now.backgroundColor, then.backgroundColor ?? "#0000"];
  return ground !== before && contrast(over(colour(ground), outer(now)), over(colour(before), outer(now))) >= LEAST;
};

/** Stops where the focus does not show: each with whether anything changes at all. */
function unseen() {
  const differs = (now, then, name) => JSON.stringify(now[name]) !== JSON.stringify(then[name]);
  const key = ({ each, part, ...look }) => JSON.stringify(look);
  const shows = ([now, then]) => (differs(now, then, "outline") && outlined(now))
    || (differs(now, then, "boxShadow") && shadowed(now))
    || (differs(now, then, "borders") && bordered(now, then))
    || filled(now, then);
  return window.auditWalk.stops.filter(({ element, calm }) => calm && !element.matches("iframe, audio, video")).map((stop) => {
    const changed = stop.focused.map((now, index) => [now, stop.calm[index]])
      .filter(([now, then]) => then && now.there && key(now) !== key(then));
    return changed.some(shows) ? null : [place(stop.element), changed.length > 0];
  }).filter(Boolean);
}
