"""The engine axe-core, by axe-selenium-python: one Danish finding for each place it names on the page that is shown."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from axe_selenium_python import Axe
from selenium.webdriver import Chrome

from audit.finding import Finding

PACKAGE = Path(__file__).resolve().parent.parent / "node_modules/axe-core"
"""The client's package carries an engine of 2018; the current one comes with the front-end packages."""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "rules": {"color-contrast-enhanced": {"enabled": True}}}
COLOURLESS = OPTIONS | {"rules": {"color-contrast": {"enabled": False}}}
"""For forced colours: they are the reader's own, and axe reads the theme's, which nobody sees then."""


class DanishAxe(Axe):
    """axe-selenium-python with a current axe-core, its Danish words, and a catch for what fails in the page."""

    def __init__(self, browser: Chrome) -> None:
        super().__init__(browser, str(PACKAGE / "axe.min.js"))

    def run(self, context: Any = None, options: Any = None) -> dict[str, Any]:
        script = """
        const [context, options, locale, done] = arguments;
        axe.configure({ locale });
        axe.run(context || document, options).then(done, (error) => done({ error: String(error) }));
        """
        locale = json.loads((PACKAGE / "locales/da.json").read_text("utf-8"))
        found: dict[str, Any] = self.selenium.execute_async_script(script, context, options or {}, locale)
        if "error" in found:
            raise RuntimeError(found["error"])
        return found


def find(browser: Chrome, options: dict[str, Any] = OPTIONS) -> list[Finding]:
    """What the engine finds on the page as it is shown now; its rules are called `axe:image-alt` and so on."""
    axe = DanishAxe(browser)
    axe.inject()
    found = axe.run(options=options)
    return [
        Finding(f"axe:{one['id']}", node["html"][:120], one["help"])
        for one in found["violations"]
        for node in one["nodes"]
    ]
