const FIELDS = "input, select, textarea, [contenteditable=true], [role=textbox]";
/** What is pressed or pulled, and drawn by the browser. */
const PRESSED = ["submit", "button", "reset", "image", "file", "range", "color"].map((type) => `[type=${type}]`).join();
const TICKED = "[type=checkbox], [type=radio]";
const SIDES = ["Top", "Right", "Bottom", "Left"];

/** How far a box stands out from what is beside it, by its fill or by the most visible of its sides. */
const standsOut = (one) => {
  const style = getComputedStyle(one), inside = ground(one), outside = ground(one.parentElement);
  const sides = SIDES.filter((side) => parseFloat(style[`border${side}Width`]) > 0)
    .map((side) => over(colour(style[`border${side}Color`]), outside));
  return Math.max(contrast(inside, outside), ...sides.flatMap((side) => [contrast(side, inside), contrast(side, outside)]));
};

/** The field, and the boxes around it that hold nothing but it and what is pressed with it. */
const boxes = (field) => {
  const found = [field], alone = (up) => texts(up).every(({ element }) => element.closest("button, a[href]"));
  for (let up = field.parentElement; up && up !== document.body; up = up.parentElement) {
    if (up.querySelectorAll(FIELDS).length > 1 || !alone(up)) break;
    found.push(up);
  }
  return found;
};

const wordsInside = (field) => {
  if (!field.placeholder || field.value) return null;
  const { color, opacity } = getComputedStyle(field, "::placeholder"), [red, green, blue, cover] = colour(color);
  const below = ground(field);
  return contrast(over([red, green, blue, cover * opacity], below), below);
};

function fields() {
  const drawnHere = (one) => !one.matches(TICKED) || getComputedStyle(one).appearance === "none";
  const found = [...document.querySelectorAll(FIELDS)].filter((one) => seen(one) && !one.matches(`${PRESSED}, :disabled`));
  return found.map((one) => ({
    place: place(one),
    edge: drawnHere(one) ? Math.max(...boxes(one).map(standsOut)) : null,
    words: wordsInside(one),
  }));
}
