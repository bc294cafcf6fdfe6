function spoken() {
  const language = (one) => one.closest("[lang]")?.lang.split("-")[0].toLowerCase() ?? "";
  const foreign = "code, pre, kbd, samp, svg, [translate=no]";
  const blocks = new Map();
  for (const { node, element } of texts(document.body)) {
    if (element.closest(foreign)) continue;
    const own = block(element), key = language(element);
    if (!blocks.has(own)) blocks.set(own, new Map());
    const parts = blocks.get(own);
    parts.set(key, `${parts.get(key) ?? ""} ${node.data.replaceAll("\u00ad", "")}`);
  }
  const spoken = [...blocks].flatMap(([own, parts]) => [...parts].map(([key, text]) => [place(own), key, words(text)]));
  for (const one of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]")) {
    if (!shown(one) || one.closest(foreign)) continue;
    for (const name of ["aria-label", "alt", "title", "placeholder"]) {
      const text = words(one.getAttribute(name) ?? "");
      if (text) spoken.push([place(one), language(one), text]);
    }
  }
  return spoken;
}
