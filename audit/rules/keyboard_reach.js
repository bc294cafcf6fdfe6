const GROUPS = ["listbox", "tablist", "menu", "menubar", "radiogroup", "tree", "grid", "toolbar"]
  .map((role) => `[role=${role}]`).join();

function unreached() {
  const reached = window.auditWalk.stops.map((stop) => stop.element);
  const inGroup = (one) => {
    if (one.type === "radio" && one.name) {
      return reached.some((other) => other.type === "radio" && other.name === one.name && other.form === one.form);
    }
    const group = one.closest(GROUPS);
    return Boolean(group) && reached.some((other) =>
      group.contains(other) || other.getAttribute("aria-controls")?.split(" ").includes(group.id));
  };
  const isFirst = (one) => one.tagName !== "SUMMARY" || one.parentElement.querySelector("summary") === one;
  const works = (one) => !one.matches(":disabled, [aria-disabled=true]") && !one.closest("[inert]") && isFirst(one);
  const near = (one) => reached.some((other) => other.contains(one) || one.contains(other));
  return [...document.querySelectorAll(`${CONTROLS}, [onclick]`)]
    .filter((one) => shown(one) && works(one) && !reached.includes(one) && !inGroup(one))
    .filter((one) => one.matches(CONTROLS) || !near(one))
    .map(place);
}
