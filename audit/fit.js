/** What cuts off text around an element: boxes, and whether across or down. */
const cutters = (() => {
  const known = new Map();
  const around = (one) => {
    if (!one || one === document.body) return [];
    if (!known.has(one)) known.set(one, own(one));
    return known.get(one);
  };
  const own = (one) => {
    const { overflowX, overflowY, position } = getComputedStyle(one), ways = [overflowX, overflowY];
    const [x, y] = ways.map((way) => /hidden|clip/.test(way)), [rolls, falls] = ways.map((way) => /auto|scroll/.test(way));
    const above = position === "fixed" ? [] : around(one.parentElement);
    const kept = above.map((edge) => ({ ...edge, x: edge.x && !rolls, y: edge.y && !falls }));
    return x || y ? [...kept, { box: one.getBoundingClientRect(), x, y }] : kept;
  };
  return around;
})();
const isCut = (line, { box, x, y }) => (x && (line.left < box.left - 2 || line.right > box.right + 2))
  || (y && (line.top < box.top - line.height / 3 || line.bottom > box.bottom + line.height / 3));

/** Elements whose text lies on that of another block: half the height of two lines, in the middle, meets. */
const overlapping = (all) => {
  const rows = all.filter(({ element }) => !pinned(element)).flatMap(({ element, lines }) => {
    const own = block(element);
    return lines.map(({ left, right, top, height }) =>
      ({ element, own, left: left + 1, right: right - 1, top: top + height / 4, bottom: top + height * 3 / 4 }));
  }).sort((one, other) => one.top - other.top);
  const found = new Set();
  rows.forEach((row, index) => {
    for (let next = index + 1; rows[next]?.top < row.bottom; next++) {
      const other = rows[next];
      const across = Math.min(row.right, other.right) - Math.max(row.left, other.left);
      const down = Math.min(row.bottom, other.bottom) - other.top;
      if (other.own !== row.own && across >= 3 && down >= 2) found.add(other.element);
    }
  });
  return [...found];
};

function misfits() {
  const all = texts(document.body);
  const cut = all.filter(({ element, lines }) => lines.some((line) => cutters(element).some((edge) => isCut(line, edge))));
  return [
    ...cut.map(({ element }) => [place(element), "cut"]),
    ...overlapping(all).map((one) => [place(one), "over"]),
    ...outside().map((one) => [place(one), "out"]),
  ];
}
