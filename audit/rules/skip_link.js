function first() {
  const main = document.querySelector("main, [role=main]"), stops = window.auditWalk.stops;
  if (!main || !stops.length) return null;
  const before = stops.filter(({ element }) => main.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING);
  if (before.length <= 2) return null;
  const { element: link } = stops[0], target = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const leads = Boolean(target) && link.pathname === location.pathname && (main.contains(target) || target.contains(main));
  link.focus();
  const box = link.getBoundingClientRect();
  const visible = seen(link) && box.right > 0 && box.bottom > 0 && box.width > 10 && box.height > 10;
  return { place: place(link), leads, visible };
}

/** Whether the focus came past the menu; then the page is made as it was. */
function past(address) {
  const main = document.querySelector("main, [role=main]"), one = document.activeElement;
  const yes = main.contains(one) || main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING;
  one.blur();
  history.replaceState(history.state, "", address);
  window.scrollTo({ top: 0, behavior: "instant" });
  return Boolean(yes);
}
