const SAYS_SO = /(nyt vindue|ny fane|andet vindue|new window|new tab)/i;

function unsaid() {
  const elsewhere = [...document.querySelectorAll("a[href][target], area[href][target], form[target]")];
  const leaves = (one) => !["", "_self", "_parent", "_top"].includes(one.target.toLowerCase());
  const said = (one) => [one.textContent, one.title, one.getAttribute("aria-label")].some((text) => SAYS_SO.test(text));
  return elsewhere.filter((one) => leaves(one) && !said(one)).map(place);
}
