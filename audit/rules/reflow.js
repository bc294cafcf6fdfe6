function wide() {
  return outside().map(place);
}

function sideways() {
  const wide = "table, pre, code, svg, img, video, canvas, iframe, math, [role=img], input, textarea, select";
  return [...document.body.querySelectorAll("*")].filter((one) => {
    if (one.matches(wide) || one.scrollWidth <= one.clientWidth + 1 || !seen(one)) return false;
    if (!/auto|scroll/.test(getComputedStyle(one).overflowX)) return false;
    const edge = one.getBoundingClientRect();
    const readable = texts(one).filter(({ element }) => !element.closest(wide));
    return readable.some(({ lines }) => lines.some((line) => line.right > edge.right + 1));
  }).map(place);
}
