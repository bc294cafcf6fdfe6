const LEAST = 24, MAIN = 44;
const AROUND = "nav, header, footer, h1, h2, h3, h4, h5, h6";
const isMain = (one) => one.tagName !== "A" || one.closest(AROUND) || getComputedStyle(one).display !== "inline";

const box = (one) => {
  const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2, width, height };
};

/** Whether a press works on a square of a size in the middle of an element; sideways, wherever the middle is. */
const works = (one, size) => {
  const { x, y, width, height } = box(one), near = [one, ...labels(one)], reach = size / 2 - 0.5;
  const answers = (across, down) => {
    const hit = document.elementFromPoint(across, down);
    return Boolean(hit) && near.some((each) => each.contains(hit));
  };
  const run = (step) => { // how far it works to one side
    let length = 0;
    while (length < size && answers(x + length * step, y)) length++;
    return length;
  };
  const tall = height >= size || (answers(x, y - reach) && answers(x, y + reach));
  return tall && (width >= size || run(1) + run(-1) >= size);
};

/** Whether a circle of 24 px around a small target touches no other target, nor another's circle. */
const isAlone = (one, targets) => {
  const { x, y } = box(one);
  return targets.every((other) => {
    if (other.contains(one) || one.contains(other)) return true;
    const { x: across, y: down, width, height } = box(other), sides = [Math.abs(across - x), Math.abs(down - y)];
    if (width < LEAST || height < LEAST) return Math.hypot(...sides) >= LEAST;
    return Math.hypot(Math.max(sides[0] - width / 2, 0), Math.max(sides[1] - height / 2, 0)) >= LEAST / 2;
  });
};

function small() {
  const counts = (one) => seen(one) && !one.matches(":disabled, audio, video, [contenteditable]") && !inSentence(one);
  const targets = [...document.querySelectorAll(CONTROLS)].filter(counts);
  const found = targets.map((one) => {
    const { width, height } = box(one);
    if (width >= MAIN && height >= MAIN) return null;
    one.scrollIntoView({ block: "center", behavior: "instant" });
    if (works(one, MAIN)) return null;
    const enough = works(one, LEAST) || isAlone(one, targets);
    return enough && !isMain(one) ? null : [place(one), enough ? MAIN : LEAST];
  }).filter(Boolean);
  window.scrollTo({ top: 0, behavior: "instant" });
  return found;
}
