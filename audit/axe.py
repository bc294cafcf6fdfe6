"""The engine axe-core, by axe-selenium-python: one Danish finding for each place it names on the page that is shown."""

from __future__ import annotations

from functools import cache
from typing import Any

from axe_selenium_python import Axe
from selenium.webdriver import Chrome

from audit import trace
from audit.finding import Finding
from audit.packages import NODE_MODULES

NAME = "axe"
PACKAGE = NODE_MODULES / "axe-core"
"""axe-selenium-python carries an engine of 2018; the current one comes with the front-end packages."""
ENGINE = PACKAGE / "axe.min.js"
WORDS = PACKAGE / "locales/da.json"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {name: {"enabled": True} for name in ("color-contrast-enhanced", "css-orientation-lock", "td-has-header")},
    "resultTypes": ["violations"],  # no places are looked up for what is right: it halves the time
}
COLOURLESS = OPTIONS | {"rules": {"color-contrast": {"enabled": False}}}
"""For forced colours: they are the reader's own, and axe reads the theme's, which nobody sees then."""
_SHAPES = """
for (const id of ["color-contrast", "color-contrast-enhanced"]) {
  const options = { ...axe._audit.checks[id].options, ignorePseudo: true };
  axe.configure({ checks: [{ id, options }] });
}
"""
"""A sign's point and a poster's lane are pseudo-elements with no text on them; else axe would decide nothing there."""

_RUN = """
const [options, done] = arguments;
if (matchMedia("(scripting: none)").matches) {
  setTimeout = (act) => { Promise.resolve().then(act); }; // no timer ever comes
  document.querySelectorAll("noscript").forEach((one) => one.replaceWith(...one.childNodes)); // axe takes it for hidden
}
axe.run(document, options).then(done, (error) => done({ error: String(error) }));
"""


@cache
def engine() -> str:
    """The engine's script, with its Danish words."""
    locale = WORDS.read_text("utf-8")
    return f"{ENGINE.read_text('utf-8')}\naxe.configure({{ locale: {locale} }});{_SHAPES}"


class DanishAxe(Axe):
    """axe-selenium-python with a current axe-core, its Danish words, and a catch for what fails in the page."""

    def inject(self) -> None:
        """Put the engine into the page, unless it came with it."""
        if not self.selenium.execute_script("return 'axe' in window"):
            self.selenium.execute_script(engine())

    def run(self, context: Any = None, options: Any = None) -> dict[str, Any]:
        found: dict[str, Any] = self.selenium.execute_async_script(_RUN, options or {})
        if "error" in found or any(map(_gave_up, found["incomplete"])):
            raise RuntimeError(found.get("error") or "axe failed in a check, and cannot say what the page is like")
        return found


def _gave_up(result: dict[str, Any]) -> bool:
    """Whether a check broke down. The engine files that under what it could not decide, where nobody would see it."""
    checks = (check for node in result["nodes"] for kind in ("any", "all", "none") for check in node[kind])
    return any(check["id"] == "error-occurred" for check in checks)


def find(browser: Chrome) -> list[Finding]:
    """What the engine finds on the page as it is shown now; its rules are called `axe:image-alt` and so on."""
    asked = DanishAxe(browser)
    asked.inject()
    forced = browser.execute_script("return matchMedia('(forced-colors: active)').matches")
    found = asked.run(options=COLOURLESS if forced else OPTIONS)
    places = [(one, node) for one in found["violations"] for node in one["nodes"]]
    components = trace.components(browser, [node["target"] for _, node in places])
    return [
        Finding(f"axe:{one['id']}", node["html"][:120], one["help"], component)
        for (one, node), component in zip(places, components, strict=True)
    ]
