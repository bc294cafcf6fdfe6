"""The engine QualWeb, which Digitaliseringsstyrelsen looks at public sites with: its ACT rules and WCAG techniques.

Its own program drives a browser of its own; here its modules run in the page that our browser shows, as axe does.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from selenium.webdriver import Chrome

from audit.finding import Finding
from audit.packages import NODE_MODULES

NAME = "qualweb"
PACKAGE = "@qualweb/act-rules"
"""The package whose version is the engine's."""
_BUNDLES = (
    "qw-page/dist/qw-page.bundle.js",
    "util/dist/__webpack/util.bundle.js",
    "locale/dist/locale.bundle.js",
    "act-rules/dist/__webpack/act.bundle.js",
    "wcag-techniques/dist/__webpack/wcag.bundle.js",
)

_RUN = """
const options = { levels: ["A", "AA"] };
const source = { sourceHtml: document.documentElement.outerHTML };
const act = new ACTRulesRunner(options, "en").configure(options).test(source);
act.testSpecial(); // clipped text: told at the width the page is shown at
const techniques = new WCAGTechniquesRunner(options, "en").configure(options).test(source);
const shown = ({ pointer }) => document.querySelector(pointer)?.checkVisibility() ?? true;
return [act, techniques]
  .flatMap((module) => Object.values(module.getReport().assertions))
  .flatMap(({ code, name, results }) => results.filter(({ verdict }) => verdict === "failed")
    .flatMap(({ description, elements }) => (elements.length ? elements : [{ pointer: "html", htmlCode: "<html>" }])
      .filter(shown)
      .map(({ htmlCode }) => ({ code, name, description, place: htmlCode.slice(0, 120) }))));
"""
"""What fails; what waits for a person's judgement (`warning`) does not. An element that is not shown meets nobody."""


def find(browser: Chrome) -> list[Finding]:
    """What the engine finds on the page as it is shown now; its rules are called `qualweb:QW-ACT-R37` and so on.

    It writes attributes into the page: let it be the last one to look.
    """
    browser.execute_script("(0, eval)(arguments[0])", _engine())
    found: list[dict[str, Any]] = browser.execute_script(_RUN)
    return [
        Finding(f"qualweb:{one['code']}", one["place"], f"Består ikke »{one['name']}«: {one['description']}")
        for one in found
    ]


@cache
def _engine() -> str:
    return "\n;".join((NODE_MODULES / "@qualweb" / name).read_text("utf-8") for name in _BUNDLES)
