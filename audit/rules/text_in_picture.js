function drawn() {
  return [...document.querySelectorAll("svg text")].filter((one) => one.textContent.trim() && shown(one)).map(place);
}

async function files() {
  const pictures = [...document.images, ...document.querySelectorAll("svg image, input[type=image], picture source")];
  const found = [];
  for (const one of pictures) {
    if (one.closest("[data-photograph]")) continue;
    const address = one.currentSrc || one.src || one.srcset?.split(" ")[0] || one.href?.baseVal;
    if (!address || (one.tagName === "IMG" && !shown(one))) continue;
    const file = await fetch(address).catch(() => null);
    const type = file?.headers.get("content-type") ?? "";
    if (type.startsWith("image/svg")) {
      const drawing = new DOMParser().parseFromString(await file.text(), "image/svg+xml");
      if ([...drawing.querySelectorAll("text")].some((text) => text.textContent.trim())) found.push([place(one), true]);
    } else if (!file || type.startsWith("image/")) found.push([place(one), false]);
  }
  return found;
}
