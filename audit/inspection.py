"""The whole portal looked at: every page, in each look, by every engine and rule; markup and styles by checkers.

A page is loaded once, all its folds are opened, and then it is looked at in many ways. There are as many browsers as
cores, each with its share of the pages.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from selenium.webdriver import Chrome

from audit import axe, qualweb, validity
from audit.browser import dress, opened, served, settled, show
from audit.finding import Finding
from audit.packages import version_of
from audit.rules import RULES

_OPEN_ALL = "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
_LEADS_ON = re.compile(r"<meta http-equiv=\"refresh\"")


@dataclass(frozen=True)
class Look:
    """A way a page is shown; the name is that of the record."""

    name: str
    width: int
    dark: bool


LOOKS = (Look("bred-lys", 1280, False), Look("smal-moerk", 320, True))
"""Far apart from each other in both ways: what shows in neither is rare."""


@dataclass(frozen=True)
class Tool:
    """Something that finds barriers: called so in Danish and in English, of this version."""

    id: str
    name: str
    name_en: str
    version: str
    looks: tuple[Look, ...] = ()


@dataclass(frozen=True, order=True)
class Found:
    """A finding of a tool, on a page, or in the release as a whole."""

    tool: str
    page: str
    finding: Finding

    def __str__(self) -> str:
        return f"{self.page} {self.finding}".strip()


def _own_rules(browser: Chrome) -> list[Finding]:
    return [finding for rule in RULES for finding in rule.find(browser)]


_IN_BROWSER: dict[str, tuple[Callable[[Chrome], list[Finding]], tuple[Look, ...]]] = {
    "axe": (axe.find, LOOKS),
    "egne-regler": (_own_rules, LOOKS[:1]),  # each takes on the looks it is about
    "qualweb": (qualweb.find, LOOKS),  # last: it writes in the page
}
_IN_FOLDER: dict[str, Callable[[Path], list[Finding]]] = {
    "html-validate": validity.find_in_html,
    "csstree": validity.find_in_css,
}


def _looks(tool: str) -> tuple[Look, ...]:
    return _IN_BROWSER[tool][1]


def tools() -> tuple[Tool, ...]:
    """What the portal is looked at with, in the order of the record."""
    return (
        Tool("axe", "axe-core", "axe-core", version_of("axe-core"), _looks("axe")),
        Tool("qualweb", "QualWeb", "QualWeb", version_of(qualweb.PACKAGE), _looks("qualweb")),
        Tool("egne-regler", "Portalens egne regler", "The portal’s own rules", "", _looks("egne-regler")),
        Tool("html-validate", "html-validate", "html-validate", version_of(validity.HTML_PACKAGE)),
        Tool("csstree", "csstree-validator", "csstree-validator", version_of(validity.CSS_PACKAGE)),
    )


def pages(folder: Path) -> list[str]:
    """The address of each page of a built folder; one that only leads on to another is none."""
    found = (path for path in sorted(folder.rglob("*.html")) if not _LEADS_ON.search(path.read_text("utf-8")))
    return [f"/{path.relative_to(folder)}".removesuffix("index.html") for path in found]


def inspect(folder: Path, addresses: list[str], browsers: int = os.cpu_count() or 1) -> list[Found]:
    """All that every tool finds, each thing once, in order."""
    found = {Found(tool, "", one) for tool, find in _IN_FOLDER.items() for one in find(folder)}
    shares = [addresses[first::browsers] for first in range(browsers)]
    with served(folder) as site, ThreadPoolExecutor(browsers) as threads:
        for share in threads.map(lambda share: _look_at(site, share), shares):
            found.update(share)
    return sorted(found)


def _look_at(site: str, addresses: list[str]) -> list[Found]:
    """What is found on some of the pages, with a browser of their own."""
    with opened() as browser:
        return [one for address in addresses for one in _on_page(browser, site, address)]


def _on_page(browser: Chrome, site: str, address: str) -> Iterator[Found]:
    show(browser, site + address)
    browser.execute_script(_OPEN_ALL)
    settled(browser)
    for tool, (find, looks) in _IN_BROWSER.items():
        for look in looks:
            dress(browser, width=look.width, dark=look.dark)
            yield from (Found(tool, address, finding) for finding in find(browser))
