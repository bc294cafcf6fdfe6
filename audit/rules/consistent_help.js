const HELP = /hj(æ|ae)lp|kontakt|ring til|skriv til|support|help|contact|chat/i;
const PARTS = { HEADER: "øverst", NAV: "i menuen", FOOTER: "nederst" };

/** The links of a page that stand around its content, with where they lead. */
const around = (page, address) => [...page.querySelectorAll("a[href]")]
  .filter((link) => !link.closest("main, [role=main]"))
  .map((link) => [link, new URL(link.getAttribute("href"), address)]);

/** Each way to help that is among them, and where on the page it is. */
const helps = (page, address) => [...new Set(around(page, address)
  .filter(([link, target]) => !target.hash && (/^(tel|mailto):$/.test(target.protocol) || HELP.test(link.textContent)))
  .map(([link, target]) => {
    const part = PARTS[link.closest("header, nav, footer, aside")?.tagName] ?? "ved siden af";
    return `${part}: ${target.href.replace(location.origin, "")}`;
  }))];

async function elsewhere(addresses) {
  const { lang } = document.documentElement, bare = (address) => address.split("#")[0];
  const linked = around(document, location.href).map(([, { href }]) => href).filter((href) => href.startsWith(location.origin));
  const others = new Set((addresses ?? linked).map(bare));
  others.delete(bare(location.href));
  const mine = helps(document, location.href), found = [];
  await Promise.all([...others].map(async (address) => {
    const reply = await fetch(address).catch(() => null);
    if (!reply?.ok || !reply.headers.get("content-type")?.startsWith("text/html")) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (page.documentElement.lang !== lang) return;
    const theirs = helps(page, address);
    if (JSON.stringify(theirs) !== JSON.stringify(mine)) found.push([new URL(address).pathname, mine, theirs]);
  }));
  return found.sort();
}
