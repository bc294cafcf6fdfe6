// A text as a QR code that any telephone can read, drawn here: no service of somebody else's sees the text.

import { correction, generate } from "../../lean-qr/lean-qr.js";

const SVG = "http://www.w3.org/2000/svg";
const SIZE = 208;
const QUIET = 4; // modules of white around the code, as readers expect

/** Throws when the text is longer than a code can be. @returns {SVGElement} dark on white by day and by night */
export function drawn(text) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * QUIET;
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("width", SIZE);
  svg.setAttribute("viewBox", `${-QUIET} ${-QUIET} ${side} ${side}`);
  svg.setAttribute("shape-rendering", "crispEdges");
  svg.append(path("#fff", `M${-QUIET} ${-QUIET}h${side}v${side}h${-side}z`), path("#000", squares(code)));
  return svg;
}

function path(fill, d) {
  const element = document.createElementNS(SVG, "path");
  element.setAttribute("fill", fill);
  element.setAttribute("d", d);
  return element;
}

function squares(code) {
  let d = "";
  for (let y = 0; y < code.size; y++) for (let x = 0; x < code.size; x++) if (code.get(x, y)) d += `M${x} ${y}h1v1h-1z`;
  return d;
}
