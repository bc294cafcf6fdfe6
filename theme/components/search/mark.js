// Marks in a text what the citizen wrote: words that begin as one of theirs.

import { element } from "../../scripts/element.js";

/** @returns {(string | HTMLElement)[]} the text in pieces, the marked ones in `mark` elements */
export function marked(text, query) {
  const beginnings = query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return text.split(/([\p{L}\p{N}]+)/u).map((piece) => {
    const hit = beginnings.some((beginning) => piece.toLowerCase().startsWith(beginning));
    return hit ? element("mark", {}, piece) : piece;
  });
}
