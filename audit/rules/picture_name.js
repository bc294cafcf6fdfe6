/** The pictures that say something, each with what it says and the address of its file. */
function pictures() {
  const every = [...document.querySelectorAll("img[alt], input[type=image][alt], area[alt], [role=img][aria-label]")];
  const said = every.map((one) => [place(one), words(one.getAttribute("aria-label") ?? one.alt), one.currentSrc || one.src || ""]);
  return said.filter(([, text]) => text);
}
