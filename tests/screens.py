"""Pictures of the portal: a page of each template and of each variant, at three widths, by day and by night.

`make screens` takes them all into `screens/`, which git ignores, and the README's picture of the home page with them;
`make screens PAGES="/selvbetjening/pas/ /a-aa/"` takes those pages alone. They are for looking: no test compares them.
"""

from __future__ import annotations

import base64
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from selenium.webdriver import Chrome

from audit.browser import opened, served, show
from plugins.clock import build_date
from plugins.portal.outputs import PageOutput, pages
from plugins.portal.site import Portal
from plugins.publish.build import build, read
from tests.helpers import ROOT, make_site, plan_of, write

FOLDER = ROOT / "screens"
README_PICTURE = ROOT / "docs/images/home.png"
WIDTHS = (360, 768, 1440)
TALLEST = 16_000
"""Pixels; a browser draws nothing below."""

VARIANTS: dict[str, Callable[[dict[str, Any]], bool]] = {
    "in-another-language": lambda view: bool(view.get("written_in")),
    "in-english": lambda view: view["language"] == "en",
    "sensitive": lambda view: view.get("sensitive", False),
    "signpost": lambda view: view.get("signpost", False),
    "without-link": lambda view: (view.get("sign") or {}).get("kind") in ("telephone", "none"),
    "with-outage": lambda view: bool(view.get("outages")),
}
"""How a page may differ from others of its template; of those that hold, the first names it."""

OUTAGE = """---
titel: Et eksempel på en driftsbesked
status: udgivet
besked: Beskeden er opdigtet, så billederne kan vise, hvordan den ser ud.
alvor: nede
fra: {day} 00:00
til: {day} 23:59
tjenester:
  - pas
meldt_af: Ingen
---
"""
READY = """
const done = arguments[0];
document.querySelectorAll("img").forEach((image) => { image.loading = "eager"; });
Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => {}))])
  .then(() => requestAnimationFrame(() => requestAnimationFrame(() => done())));
"""


def choose(found: Iterable[PageOutput]) -> dict[str, str]:
    """The address of the first page of each template and variant, by a name for its pictures."""
    chosen: dict[str, str] = {}
    for page in found:
        name = page.template.removesuffix(".html").replace("_", "-")
        variant = next((variant for variant, holds in VARIANTS.items() if holds(page.view)), "")
        chosen.setdefault(f"{name}-{variant}" if variant else name, page.view["address"])
    return chosen


def named(address: str) -> str:
    """A name for the pictures of a page somebody asked for."""
    return address.strip("/").replace("/", "-") or "home"


def take(browser: Chrome, address: str, target: Path, *, width: int, dark: bool = False, height: int = 0) -> None:
    """Write a picture of a page: of all of it, or of its top when a height is given."""
    show(browser, address, width=width, dark=dark)
    browser.execute_async_script(READY)
    height = height or min(TALLEST, browser.execute_script("return document.documentElement.scrollHeight"))
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}
    options = {"clip": clip, "captureBeyondViewport": True}
    picture = browser.execute_cdp_cmd("Page.captureScreenshot", options)["data"]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(base64.b64decode(picture))


def looks() -> Iterator[tuple[str, int, bool]]:
    """Each look a page is taken in: its name, width, and whether it is night."""
    for width in WIDTHS:
        yield f"{width}-light", width, False
        yield f"{width}-dark", width, True


def main(addresses: list[str]) -> None:
    """Build the portal, with an outage that is made up, and take the pictures."""
    with TemporaryDirectory() as place:
        content, output, day = Path(place) / "content", Path(place) / "output", build_date()
        make_site(content, base=ROOT / "content")
        write(content, "driftsbeskeder/eksempel-paa-driftsbesked.md", OUTAGE.format(day=day))
        plan = plan_of(output, content, day)
        build(plan)
        portal = Portal(read(plan), plan.site)
        wanted = {named(one): one for one in addresses} or choose(pages(portal))
        with served(output) as address, opened() as browser:
            for name, page in wanted.items():
                for look, width, dark in looks():
                    take(browser, address + page, FOLDER / f"{name}-{look}.png", width=width, dark=dark)
            if not addresses:
                take(browser, f"{address}/", README_PICTURE, width=1080, height=720)
    print(f"{len(wanted)} pages in {FOLDER.relative_to(ROOT)}/: {', '.join(wanted)}")


if __name__ == "__main__":
    main(sys.argv[1:])
